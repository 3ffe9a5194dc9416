import Diagnostics
import Evidence
import Hashing
import Programs
import Values

/// Reads the files of `sources/texts/`.
enum SourceTextReader {
  static let folder = "sources/texts"
  /// The endings of files that are read there.
  static let endings = [".txt", ".pdf"]

  /// The name of a text by the path of its file. Nil where it is no file of texts.
  static func name(ofPath path: String) -> String? {
    guard path.hasPrefix(folder + "/") else { return nil }
    let file = path.dropFirst(folder.utf8.count + 1)
    guard !file.contains("/"), let ending = endings.first(where: { file.hasSuffix($0) }),
      file.utf8.count > ending.utf8.count
    else { return nil }
    return String(file.dropLast(ending.count))
  }

  static func read(
    _ bytes: [UInt8], path: String, as file: FileID
  ) -> (text: SourceText?, finding: Diagnostic?) {
    guard let name = name(ofPath: path) else { return (nil, nil) }
    func text(_ content: String, _ obstacle: SourceText.Obstacle? = nil) -> SourceText {
      SourceText(
        name: name, file: file, path: path,
        sha256: String(hexadecimal: HashFunction.sha256.digest(of: bytes)), text: content,
        obstacle: obstacle)
    }
    let found: SourceText
    if path.hasSuffix(".pdf") {
      found = pdf(bytes, text)
    } else {
      if let finding = UTF8Check.finding(
        in: bytes, file: file, suggestion: "save the text as UTF-8: iconv -f latin1 -t utf-8")
      {
        return (text("", .unreadable), finding)
      }
      found = text(String(decoding: bytes, as: UTF8.self))
    }
    return (found, finding(of: found))
  }

  private static func pdf(
    _ bytes: [UInt8], _ text: (String, SourceText.Obstacle?) -> SourceText
  ) -> SourceText {
    guard bytes.starts(with: Array("%PDF-".utf8)) else { return text("", .unreadable) }
    do {
      let result = try Program(name: "pdftotext").run(
        ["-layout", "-enc", "UTF-8", "-", "-"], input: bytes)
      guard result.status == 0, let content = String(validating: result.output, as: UTF8.self)
      else {
        return text("", .unreadable)
      }
      return text(content, nil)
    } catch {
      return text("", error.isMissing ? .noProgram : .unreadable)
    }
  }

  private static func finding(of text: SourceText) -> Diagnostic? {
    guard let obstacle = text.obstacle else { return nil }
    let place = SourceRange(wholeOf: text.file)
    switch obstacle {
    case .noProgram:
      return LoadingRules.sourceTextNotRead.finding(
        "'\(text.path)' is not read, because the program 'pdftotext' is not installed", at: place,
        suggestion:
          "install poppler-utils (Debian, Ubuntu) or poppler (Homebrew), or keep the text "
          + "as '\(text.path.dropLast(4)).txt'")
    case .unreadable:
      return LoadingRules.sourceTextNotRead.finding(
        "'\(text.path)' can't be read as a PDF", at: place,
        suggestion: "save the document again, or keep its text as '\(text.path.dropLast(4)).txt'")
    case .noText:
      return LoadingRules.sourceTextNotRead.finding(
        "'\(text.path)' has no text in which anything could be looked up", at: place,
        suggestion: "a scanned document needs text recognition first; keep the result as "
          + "'\(text.path.dropLast(4)).txt'")
    }
  }
}
