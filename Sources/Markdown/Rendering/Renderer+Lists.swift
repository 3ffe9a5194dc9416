import Diagnostics

extension Renderer {
  mutating func openList(_ node: Node) -> Bool {
    if isFootnotePart(node) { return false }
    startLine()
    write(node.isOrdered ? "<ol" : "<ul")
    if node.isOrdered {
      if keepsNumbers(node) { listsWithOwnNumbers.insert(node) }
      if node.listStart != 1 {
        write(" start=\"")
        write(node.listStart)
        write("\"")
      }
    }
    writeOrigin(node)
    write(">\n")
    return true
  }

  mutating func openItem(_ node: Node) {
    startLine()
    write("<li")
    if let number = ownNumber(of: node) {
      write(" value=\"")
      write(number)
      write("\"")
    }
    if task(of: node) != nil { write(" class=\"task\"") }
    write(">")
  }

  // MARK: Numbers

  /// Whether the typed numbers of a list are not those that counting gives.
  ///
  /// A list of nothing but `1.` (or `0.`) is one that its author leaves to be counted, as all
  /// Markdown does. Other numbers are statements, such as the years of a chronology.
  private func keepsNumbers(_ list: Node) -> Bool {
    guard var item = list.firstChild, let first = typedNumber(of: item) else { return false }
    var expected = first
    var isRepeated = first <= 1
    var isCounted = true
    while let next = item.next {
      guard let number = typedNumber(of: next) else { return false }
      expected += 1
      if number != expected { isCounted = false }
      if number != first { isRepeated = false }
      item = next
    }
    return !isCounted && !isRepeated
  }

  /// The number of an item where it is not the one after that of the item before.
  private func ownNumber(of item: Node) -> Int? {
    guard !listsWithOwnNumbers.isEmpty, let list = item.parent, listsWithOwnNumbers.contains(list),
      let before = item.previous.flatMap({ typedNumber(of: $0) }),
      let number = typedNumber(of: item), number != before + 1
    else { return nil }
    return number
  }

  /// The number at the item's marker in the source.
  private func typedNumber(of item: Node) -> Int? {
    var offset = lineBase(item.startLine) + item.startColumn - 1
    var number: Int?
    while offset >= 0, offset < source.bytes.count, source.bytes[offset].isDigit {
      number = (number ?? 0) * 10 + Int(source.bytes[offset] - 0x30)
      offset += 1
    }
    return number
  }

  // MARK: Tasks

  /// Whether an item begins `[ ]` or `[x]` (GitHub Flavored Markdown 0.29, 5.3), and whether it is
  /// done; nil for other items.
  private func task(of item: Node) -> Bool? {
    guard let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text
    else { return nil }
    let literal = text.literal
    guard literal.count > 4 || literal.count == 4 && text.next != nil,
      literal[0] == UInt8(ascii: "["), literal[2] == UInt8(ascii: "]"),
      literal[3].isSpaceOrTab
    else { return nil }
    // Every way to write the characters otherwise is longer: an escape, an entity.
    let start = lineBase(paragraph.startLine) + paragraph.startColumn - 1
    guard start >= 0, start + 3 < source.bytes.count,
      source.bytes[start..<start + 4].elementsEqual(literal[..<4])
    else { return nil }
    switch literal[1] {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }

  /// Writes the box of a task in its first paragraph, and what it means for those who hear it.
  mutating func writeTaskBox(_ paragraph: Node) {
    guard let item = paragraph.parent, item.kind == .item, item.firstChild == paragraph,
      let isDone = task(of: item), let text = paragraph.firstChild
    else { return }
    write("<span class=\"box\" role=\"img\" aria-label=\"")
    hole(.phrase(isDone ? .taskDone : .taskOpen))
    write(isDone ? "\">☑</span> " : "\">☐</span> ")
    resume = (text, 4)
  }
}
