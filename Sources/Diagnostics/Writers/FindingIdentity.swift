import Hashing

/// Names findings so that a later run over changed files names the same finding alike.
///
/// A name is SHA-256 over the rule, the file, the record with its keys, the message without what it
/// quotes, and a number where these are all equal. So it stays when lines are inserted elsewhere,
/// and nothing in it can be undone to a value: a hash of a telephone number could be, by trying all.
struct FindingIdentity {
  private let sources: SourceTable
  /// The lines of the last file: findings come sorted, so that keeping one saves most readings.
  private var known: (file: FileID, lines: SourceLines?)?
  private var counts: [String: Int] = [:]

  init(sources: SourceTable) {
    self.sources = sources
  }

  /// The name of the next finding, in hexadecimal digits.
  mutating func next(_ finding: Diagnostic) -> String {
    let path = finding.range.map { sources.path(of: $0.file) } ?? ""
    let parts = [finding.rule, path, place(of: finding.range), Self.form(of: finding.message)]
    let text = parts.joined(separator: "\n")
    counts[text, default: 0] += 1
    let digest = HashFunction.sha256.digest(of: "\(text)\n\(counts[text] ?? 0)".utf8)
    return digest.prefix(16).map { byte in
      String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }.joined()
  }

  private mutating func place(of range: SourceRange?) -> String {
    guard let range, range != SourceRange(wholeOf: range.file) else { return "" }
    let file = range.file
    if known?.file != file { known = (file, sources.bytes(of: file).map { SourceLines($0) }) }
    guard let lines = known?.lines else { return "" }
    let path = FieldPath(ofLine: Int(range.start.line), in: lines) { line in
      if case .line = sources.quotation(of: file, line) { return true }
      return false
    }
    return path.text
  }

  /// A message without what is in quotes and without its numbers.
  private static func form(of message: String) -> String {
    var form = ""
    var isQuoted = false
    for scalar in message.unicodeScalars {
      if scalar == "'" { isQuoted.toggle() }
      if isQuoted || scalar.properties.numericType != nil { continue }
      form.unicodeScalars.append(scalar)
    }
    return form
  }
}
