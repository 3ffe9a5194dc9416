import Programs

/// `pdftotext` of poppler, where it is present: it knows the layout of a page, which Dossier doesn't,
/// and brings together what is shown next to each other and written apart.
///
/// It runs while Dossier reads the file itself, without a shell, and with a limit of time and of
/// output. What it says is searched as well. Where it is missing or fails, nothing is reported: no
/// finding names it, and none depends on it but that something is found which Dossier can't find alone.
struct PDFProgram {
  private let program: BackgroundProgram?

  private static let milliseconds = 20_000
  private static let mostBytes = 32 << 20

  init(reading bytes: [UInt8]) {
    program = BackgroundProgram(
      Program(name: "pdftotext"), ["-q", "-enc", "UTF-8", "/dev/stdin", "-"], input: bytes,
      milliseconds: Self.milliseconds, mostBytes: Self.mostBytes)
  }

  /// The text of all pages; none where the program has none to give.
  func text() -> [UInt8] { program?.answer() ?? [] }
}
