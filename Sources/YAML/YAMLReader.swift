package import Diagnostics
package import Fields

/// Reads 'YAML without surprises' into nodes that know their place.
///
/// Scalars stay text: `no`, `010` and `1e3` are handed on as written. What YAML allows and people
/// stumble over is refused by a rule of `YAMLRules`, and the reading goes on behind it.
package enum YAMLReader {
  /// Reads one document; the node is what could be understood, nil where there is none.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 text in contiguous storage; other collections are copied first.
  ///   - file: The file that the findings name.
  ///   - firstLine: The line of the file that the text begins on.
  ///   - firstColumn: The column that every line of the text begins at, as in an indented block.
  ///   - limit: The most bytes that are read.
  /// - Returns: The document's value, and every problem found in the order of its place.
  package static func read(
    _ bytes: some Collection<UInt8>, file: FileID, firstLine: Int = 1, firstColumn: Int = 1,
    limit: Int = Limits.fileBytes
  ) -> (node: Node?, findings: [Diagnostic]) {
    let origin = Origin(file: file, firstLine: firstLine, firstColumn: firstColumn)
    let result = bytes.withContiguousStorageIfAvailable { readChecked($0, origin, limit) }
    return result ?? Array(bytes).withUnsafeBufferPointer { readChecked($0, origin, limit) }
  }

  private static func readChecked(
    _ bytes: UnsafeBufferPointer<UInt8>, _ origin: Origin, _ limit: Int
  ) -> (node: Node?, findings: [Diagnostic]) {
    guard bytes.count <= limit else {
      let message =
        "a YAML file must not exceed \(limit >> 20) MB; this one has \(bytes.count) bytes"
      return (nil, [YAMLRules.tooLarge.finding(message, at: origin.point(Mark()))])
    }
    let scan = TextScan(bytes, origin)
    guard scan.isText else { return (nil, scan.findings) }
    let comments = CommentLines(offsets: scan.hashes, in: scan.body)
    if scan.replacements.isEmpty {
      return parse(scan.body, origin, comments, found: scan.findings)
    }
    let repaired = scan.repaired()
    return repaired.withUnsafeBufferPointer { parse($0, origin, comments, found: scan.findings) }
  }

  private static func parse(
    _ text: UnsafeBufferPointer<UInt8>, _ origin: Origin, _ comments: CommentLines,
    found: [Diagnostic]
  ) -> (node: Node?, findings: [Diagnostic]) {
    guard !text.isEmpty else { return (nil, found) }
    var parser = EventParser(reading: text)
    var builder = NodeBuilder(text: text, origin: origin, comments: comments, findings: found)
    reading: while builder.goesOn {
      switch parser.next() {
      case .success(let event):
        if case .streamEnd = event.kind { break reading }
        builder.take(event)
      case .failure(let problem):
        builder.stop(at: problem)
        break reading
      }
    }
    return builder.finish()
  }
}
