import Diagnostics

/// The YAML between `---` lines at the head of a Markdown file, and the Markdown after it.
struct FrontMatter {
  let yaml: ArraySlice<UInt8>
  let body: ArraySlice<UInt8>
  /// The line on which the body begins, from 1.
  let bodyLine: Int

  /// Splits a file. Nil with a finding when there is no front matter.
  static func split(_ bytes: [UInt8], file: FileID) -> Result<FrontMatter, Refusal> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = line(of: bytes, from: start)
    guard isFence(bytes[start..<first.end]) else {
      return .failure(
        Refusal(
          LoadingRules.noFrontMatter.finding(
            "the file must begin with front matter", at: SourceRange(wholeOf: file),
            suggestion: "begin with a line '---', then 'id:' and 'title:', then '---'")))
    }
    let yamlStart = first.next ?? bytes.count
    var next = first.next
    var number = 2
    while let lineStart = next {
      let line = line(of: bytes, from: lineStart)
      if isFence(bytes[lineStart..<line.end]) {
        let bodyStart = line.next ?? bytes.count
        return .success(
          FrontMatter(
            yaml: bytes[yamlStart..<lineStart], body: bytes[bodyStart...], bodyLine: number + 1))
      }
      next = line.next
      number += 1
    }
    return .failure(
      Refusal(
        LoadingRules.noFrontMatter.finding(
          "the front matter must end with a line '---'",
          at: SourceRange(
            file: file, start: SourcePosition(line: 1, column: 1),
            end: SourcePosition(line: 1, column: 4)))))
  }

  struct Refusal: Error {
    let finding: Diagnostic

    init(_ finding: Diagnostic) {
      self.finding = finding
    }
  }

  /// Where a line ends and the next begins; nil where there is none. YAML and CommonMark take a
  /// carriage return alone for the end of a line too.
  private static func line(of bytes: [UInt8], from start: Int) -> (end: Int, next: Int?) {
    let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard let end else { return (bytes.count, nil) }
    let isPair = bytes[end...].starts(with: "\r\n".utf8)
    return (end, end + (isPair ? 2 : 1))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var trimmed = line
    while trimmed.last == UInt8(ascii: " ") { trimmed.removeLast() }
    return trimmed.elementsEqual("---".utf8)
  }
}
