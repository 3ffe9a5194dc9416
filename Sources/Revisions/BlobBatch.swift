/// The answer of `git cat-file --batch`: a line `<hash> blob <size>`, the bytes, and a line end each.
enum BlobBatch {
  /// The bytes of each file, in the order in which they were asked for; nil where one is missing.
  static func contents(of answer: [UInt8]) -> [[UInt8]]? {
    var contents: [[UInt8]] = []
    var rest = answer[...]
    while let lineEnd = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let head = String(decoding: rest[..<lineEnd], as: UTF8.self).split(separator: " ")
      let start = lineEnd + 1
      guard head.count == 3, let size = Int(head[2]), size >= 0, start + size < rest.endIndex else {
        return nil
      }
      contents.append(Array(rest[start..<start + size]))
      rest = rest[(start + size + 1)...]
    }
    return contents
  }
}
