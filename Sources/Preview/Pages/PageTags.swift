/// The tags of a page's main part that say what they stand for.
enum PageTags {
  /// One tag with a link, an anchor or the place that it was written at.
  struct Tag: Equatable {
    /// Where in the page an attribute can be put into it; of a row or a group into its first part,
    /// since only that can show a word.
    var end: Int
    var href: String?
    var id: String?
    /// The file's number and the line: see the Markdown renderer.
    var origin: String?
  }

  /// In the order in which they stand there.
  static func read(_ page: [UInt8]) -> [Tag] {
    guard let start = page.firstIndex(of: "<main") else { return [] }
    let end = page.lastIndex(of: "</main>", behind: start) ?? page.count
    return page.withUnsafeBufferPointer { page in
      var reader = Reader(rest: page[start..<end])
      var tags: [Tag] = []
      var isGroup = false
      while let (name, tag) = reader.next() {
        if isGroup { tags[tags.count - 1].end = tag.end }
        isGroup = tag.id != nil && ["tr", "div"].contains(name)
        if tag.href != nil || tag.id != nil || tag.origin != nil { tags.append(tag) }
      }
      return tags
    }
  }

  /// Goes from tag to tag.
  private struct Reader {
    var rest: Slice<UnsafeBufferPointer<UInt8>>

    mutating func next() -> (name: String, tag: Tag)? {
      while let open = rest.firstIndex(of: UInt8(ascii: "<")) {
        rest = rest[(open + 1)...]
        skip { !Self.endsName($0) }
        // Ends of elements and comments have no name here.
        guard rest.startIndex > open + 1 else { continue }
        let element = String(decoding: rest.base[open + 1..<rest.startIndex], as: UTF8.self)
        var tag = Tag(end: rest.startIndex)
        while let (name, value) = attribute() {
          switch name {
          case "href": tag.href = value
          case "id": tag.id = value
          case "data-origin": tag.origin = value
          default: break
          }
        }
        return (element, tag)
      }
      return nil
    }

    /// The next attribute of the tag; what the site writes stands in double quotes.
    private mutating func attribute() -> (name: String, value: String)? {
      while true {
        skip { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
        guard let first = rest.first, first != UInt8(ascii: ">") else { return nil }
        let start = rest.startIndex
        skip { !Self.endsName($0) && $0 != UInt8(ascii: "=") }
        let name = rest.base[start..<rest.startIndex]
        guard rest.starts(with: "=\"".utf8) else {
          // Without a value. What cannot be the name of anything is passed over.
          if name.isEmpty { rest = rest.dropFirst() }
          continue
        }
        let from = rest.startIndex + 2
        let end = rest[from...].firstIndex(of: UInt8(ascii: "\"")) ?? rest.endIndex
        let value = rest.base[from..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        return (String(decoding: name, as: UTF8.self), Self.text(of: value))
      }
    }

    private mutating func skip(while isSkipped: (UInt8) -> Bool) {
      let next = rest.firstIndex { !isSkipped($0) } ?? rest.endIndex
      rest = rest[next...]
    }

    private static func endsName(_ byte: UInt8) -> Bool {
      byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
        || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "<")
    }

    private static func text(of value: Slice<UnsafeBufferPointer<UInt8>>) -> String {
      let text = String(decoding: value, as: UTF8.self)
      return value.contains(UInt8(ascii: "&")) ? text.replacing("&amp;", with: "&") : text
    }
  }
}
