import Diagnostics

extension Renderer {
  /// Whether a block belongs to a footnote, whose text is written at the end; if so, it is kept.
  mutating func isFootnotePart(_ node: Node) -> Bool {
    guard !prepared.definitions.isEmpty, !isInFootnotes, node.parent == tree.root,
      let index = prepared.definitionOfLine[node.startLine]
    else { return false }
    footnotes.add(node, to: index)
    return true
  }

  /// Whether a paragraph only keeps a list apart from the one in the footnote before it.
  func isSeparator(_ node: Node) -> Bool {
    guard !prepared.definitions.isEmpty, let text = node.firstChild, text.kind == .text else {
      return false
    }
    return text.literal.count == 1 && text.literal[0] == SourceMark.separator
  }

  /// Writes `[^label]`, or returns false where nothing defines it.
  mutating func writeFootnoteReference(_ label: [UInt8], _ range: SourceRange) -> Bool {
    guard let index = footnotes.indexOfLabel[label] else {
      let name = String(decoding: label, as: UTF8.self)
      // Near names are looked for in small sets only: the search is quadratic.
      let isSmall = footnotes.notes.count <= 100 && !findings.isFull
      let labels = isSmall ? footnotes.notes.map { String(decoding: $0.label, as: UTF8.self) } : []
      report(
        MarkdownRules.undefinedFootnote.finding(
          "a footnote must be defined: '\(name)'", at: range,
          suggestion: didYouMean(name, among: labels)
            ?? "add a paragraph that begins '[^\(name)]:'"))
      return false
    }
    let (number, reference) = footnotes.refer(to: index)
    write("<sup class=\"footnote-ref\"><a href=\"#fn-")
    write(number)
    write("\" id=\"")
    let id = referenceID(number, reference)
    appendText(id, to: &out)
    anchors.define(id)
    write("\" role=\"doc-noteref\" aria-label=\"")
    hole(.phrase(.footnote))
    write(" ")
    let letters = footnoteLetters(number)
    appendText(letters, to: &out)
    write("\">")
    appendText(letters, to: &out)
    write("</a></sup>")
    return true
  }

  private func referenceID(_ number: Int, _ reference: Int) -> String {
    reference == 1 ? "fnref-\(number)" : "fnref-\(number)-\(reference)"
  }

  /// Writes the notes that something refers to, in the order of their numbers.
  mutating func renderFootnotes() {
    reportDuplicateFootnotes()
    defer { reportUnusedFootnotes() }
    guard !footnotes.order.isEmpty else { return }
    isInFootnotes = true
    startLine()
    let start = mark()
    write("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
    hole(.phrase(.footnotes))
    write("\">\n<ol type=\"a\">\n")
    // A note may refer to further notes, so the list can grow while it is written.
    var position = 0
    while position < footnotes.order.count {
      renderFootnote(footnotes.order[position])
      position += 1
    }
    write("</ol>\n</section>\n")
    fillBackLinks(from: start)
  }

  private mutating func renderFootnote(_ index: Int) {
    let note = footnotes.notes[index]
    let id = "fn-\(note.number)"
    anchors.define(id)
    write("<li id=\"")
    appendText(id, to: &out)
    write("\">\n")
    let last = note.blocks.last
    let isParagraph = last?.kind == .paragraph && last.flatMap { tables.table(at: $0) } == nil
    backLinks = isParagraph ? last.map { ($0, note.number) } : nil
    for (position, block) in note.blocks.enumerated() {
      if position == 0, let text = block.firstChild, text.kind == .text {
        resume = textAfterLabel(text)
      }
      render(block)
      resume = nil
    }
    if backLinks == nil {
      startLine()
      write("<p>")
      writeBackLinkSlot(note.number)
      write("</p>\n")
    }
    backLinks = nil
    write("</li>\n")
  }

  /// Where a note's text starts after `[^label]:` and white space.
  private func textAfterLabel(_ text: Node) -> (node: Node, offset: Int) {
    let literal = text.literal
    guard literal.first == SourceMark.definition,
      let colon = literal.firstIndex(of: UInt8(ascii: ":"))
    else { return (text, 0) }
    var offset = colon + 1
    while offset < literal.count, literal[offset].isSpaceOrTab { offset += 1 }
    if offset == literal.count, let next = text.next, next.isBreak, let after = next.next,
      after.kind == .text
    {
      return (after, 0)
    }
    return (text, offset)
  }

  /// Marks where the links back to a note's references stand. They are written at the end,
  /// because a later note may still refer to this one.
  mutating func writeBackLinkSlot(_ number: Int) {
    backLinkSlots.append((segment: mark(), number: number))
  }

  private mutating func fillBackLinks(from start: Int) {
    let slots = backLinkSlots
    var slot = 0
    let tail = takeBack(from: start)
    for (offset, segment) in tail.enumerated() {
      while slot < slots.count, slots[slot].segment == start + offset {
        writeBackLinks(slots[slot].number)
        slot += 1
      }
      write(segment)
    }
  }

  private mutating func writeBackLinks(_ number: Int) {
    let note = footnotes.notes[footnotes.order[number - 1]]
    for reference in 1...max(note.references, 1) {
      if reference > 1 { write(" ") }
      write("<a class=\"footnote-back\" href=\"#")
      appendText(referenceID(number, reference), to: &out)
      write("\" role=\"doc-backlink\" aria-label=\"")
      hole(.phrase(.footnoteBack))
      write(" ")
      appendText(footnoteLetters(number), to: &out)
      if reference > 1 {
        write("-")
        write(reference)
      }
      write("\">↩</a>")
    }
  }

  /// A footnote's mark, as `<ol type="a">` counts: a number is the mark of a source.
  private func footnoteLetters(_ number: Int) -> String {
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      rest -= 1
      letters.append(UInt8(ascii: "a") + UInt8(rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  // MARK: Findings

  mutating func reportMisplacedFootnotes() {
    for start in prepared.misplaced {
      report(
        MarkdownRules.misplacedFootnote.finding(
          "a footnote must be defined at the left margin, outside lists and quotes",
          at: source.restOfLine(start)))
    }
  }

  private mutating func reportDuplicateFootnotes() {
    for (index, first) in footnotes.duplicates {
      let note = footnotes.notes[index]
      report(
        MarkdownRules.duplicateFootnote.finding(
          "a footnote must be defined once: '\(name(of: note))'", at: labelRange(of: note),
          related: [
            Diagnostic.Related(
              "first defined here", at: labelRange(of: footnotes.notes[first]))
          ]))
    }
  }

  private mutating func reportUnusedFootnotes() {
    for (index, note) in footnotes.notes.enumerated()
    where note.number == 0 && footnotes.indexOfLabel[note.label] == index {
      report(
        MarkdownRules.unusedFootnote.finding(
          "a footnote must be referred to: '\(name(of: note))'", at: labelRange(of: note),
          suggestion: "write '[^\(name(of: note))]' where the note belongs"))
    }
  }

  private func name(of note: Footnotes.Note) -> String {
    String(decoding: note.label, as: UTF8.self)
  }

  /// `[^label]:`.
  private mutating func labelRange(of note: Footnotes.Note) -> SourceRange {
    source.range(note.start, note.start + note.label.count + 4)
  }
}
