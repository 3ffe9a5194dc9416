/// A WebDriver answer that nobody reads.
struct Ignored: Decodable, Sendable {
  /// Accepts whatever there is.
  init(from decoder: any Decoder) {}
}
