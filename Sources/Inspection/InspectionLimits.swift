/// Bounds on what the inspection of one file may cost, so that a few bytes can't fill the memory.
enum InspectionLimits {
  /// How many bytes one file may become once it is inflated, its texts included.
  static let bytes = 128 << 20
  /// How many bytes of a PDF's pages are read as codes of fonts, once for each font.
  static let mappedBytes = 1 << 30
  /// How many bytes a PDF's pages may have, of which several may show the same.
  static let pageBytes = 256 << 20
  /// How deep files may be packed within each other.
  static let depth = 8
  /// How many parts one file may have: entries, streams, embedded pictures.
  static let parts = 20_000
}
