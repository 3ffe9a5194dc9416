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
    let first = lineEnd(bytes, from: start) ?? bytes.count
    guard isFence(bytes[start..<first]) else {
      return .failure(
        Refusal(
          LoadingRules.noFrontMatter.finding(
            "the file must begin with front matter", at: SourceRange(wholeOf: file),
            suggestion: "begin with a line '---', then 'id:' and 'title:', then '---'")))
    }
    var lineStart = first + 1
    let yamlStart = lineStart
    var line = 2
    while lineStart <= bytes.count {
      let end = lineEnd(bytes, from: lineStart) ?? bytes.count
      if isFence(bytes[lineStart..<end]) {
        let bodyStart = min(end + 1, bytes.count)
        return .success(
          FrontMatter(
            yaml: bytes[yamlStart..<lineStart], body: bytes[bodyStart...], bodyLine: line + 1))
      }
      if end == bytes.count { break }
      lineStart = end + 1
      line += 1
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

  private static func lineEnd(_ bytes: [UInt8], from start: Int) -> Int? {
    bytes[min(start, bytes.count)...].firstIndex(of: UInt8(ascii: "\n"))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var trimmed = line
    while let last = trimmed.last, last == 0x0D || last == 0x20 { trimmed.removeLast() }
    return trimmed.elementsEqual("---".utf8)
  }
}
