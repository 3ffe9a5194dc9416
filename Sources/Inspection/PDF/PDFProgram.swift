import Programs

/// `pdftotext` of poppler, where it is present: it knows the layout of a page, which Dossier doesn't,
/// and brings together what is shown next to each other and written apart.
///
/// What it says is searched as well as what Dossier reads itself. It gets the file on its standard
/// input, without a shell, and a limit of time and of output. Where it is missing or fails, nothing is
/// reported: a finding never depends on it alone to be worded, only to be found.
enum PDFProgram {
  static func text(of bytes: [UInt8], atMost limit: Int) -> [UInt8] {
    let limit = min(limit, InspectionLimits.programBytes)
    let program = Program(
      name: "pdftotext",
      limits: .init(milliseconds: InspectionLimits.programTime, bytes: limit))
    let result = try? program.run(["-q", "-enc", "UTF-8", "-", "-"], input: bytes)
    return result?.output.count ?? .max <= limit ? result?.output ?? [] : []
  }
}
