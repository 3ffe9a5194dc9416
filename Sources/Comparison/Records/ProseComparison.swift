import Diagnostics
import Loading
import Markdown
import Records

/// Which sections of a record's prose came, went or read otherwise, by the paragraphs that differ.
struct ProseComparison {
  private let disclosure: Disclosure

  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
  }

  /// A heading with the paragraphs below it, up to the next heading of any level.
  private struct Section: Equatable {
    let id: String
    let title: String
    /// From 1 to 6; 0 before the first heading.
    let level: Int
    /// The heading's first line without the signs of its level.
    let written: String
    let paragraphs: [String]
  }

  func facts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    guard old.source.plainProse != new.source.plainProse else { return [] }
    let before = sections(of: old)
    let after = sections(of: new)
    let partners = Self.partners(of: after, in: before)
    var facts = zip(after, partners).flatMap { section, partner in
      self.facts(partner.map { before[$0] }, section)
    }
    for place in before.indices where !partners.contains(place) {
      facts += self.facts(before[place], nil)
    }
    facts += ListOrder.facts("sections", partners.compactMap { $0 })
    guard facts.isEmpty else { return facts }
    // Blank lines between paragraphs say nothing, but a fact that hides a change would.
    let isSpacing = Self.filledLines(of: old) == Self.filledLines(of: new)
    return [
      Fact(
        "text", old: nil, new: nil,
        note: isSpacing ? "blank lines only" : "changed in a way that is not told here")
    ]
  }

  /// The place of the old section that each new one was: the one with its name, else with its words.
  private static func partners(of new: [Section], in old: [Section]) -> [Int?] {
    var partners = new.map { section in old.firstIndex { $0.id == section.id } }
    for (place, section) in new.enumerated()
    where partners[place] == nil && !section.paragraphs.isEmpty {
      partners[place] = old.indices.first { index in
        old[index].paragraphs == section.paragraphs && !partners.contains(index)
      }
    }
    return partners
  }

  private static func filledLines(of half: RecordPair.Half) -> [Substring] {
    half.source.plainProse.split(separator: "\n").filter { !isBlank($0) }
  }

  private static func isBlank(_ line: some StringProtocol) -> Bool {
    line.allSatisfy { $0 == " " || $0 == "\t" }
  }

  private func facts(_ old: Section?, _ new: Section?) -> [Fact] {
    guard let section = new ?? old else { return [] }
    let label =
      section.title.isEmpty ? "text before the first heading" : "section › " + shown(section.title)
    guard let old, let new else {
      let text = Shown.text(section.paragraphs.map(shown).joined(separator: "\n\n"))
      return [
        Fact(
          label, old: old == nil ? nil : text, new: new == nil ? nil : text,
          note: old == nil ? "section added" : "section removed")
      ]
    }
    var facts: [Fact] = []
    if old.title != new.title {
      facts.append(
        Fact(
          "\(label) › heading", old: disclosure.shown(old.title), new: disclosure.shown(new.title)))
    } else if old.written != new.written {
      facts.append(
        Fact(
          "\(label) › heading", old: disclosure.shown(old.written),
          new: disclosure.shown(new.written)))
    }
    if old.level != new.level {
      facts.append(
        Fact("\(label) › heading level", old: .text("\(old.level)"), new: .text("\(new.level)")))
    }
    guard old.paragraphs != new.paragraphs else { return facts }
    let difference = new.paragraphs.difference(from: old.paragraphs)
    let went = difference.removals.map(\.paragraph).map(shown)
    let came = difference.insertions.map(\.paragraph).map(shown)
    for index in 0..<max(went.count, came.count) {
      facts.append(
        Fact(
          label, old: index < went.count ? .text(went[index]) : nil,
          new: index < came.count ? .text(came[index]) : nil, isPartOfList: true))
    }
    return facts
  }

  private func shown(_ text: String) -> String {
    disclosure.shown(text).text ?? "(withheld)"
  }

  /// The prose as it was written, cut at the headings that were compiled from it.
  private func sections(of half: RecordPair.Half) -> [Section] {
    let source = half.source
    let lines = source.prose.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { line in String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self) }
    var sections: [Section] = []
    var start = 0
    var open: Heading?
    func close(before end: Int) {
      let paragraphs = Self.paragraphs(of: lines[start..<end])
      guard open != nil || !paragraphs.isEmpty else { return }
      sections.append(
        Section(
          id: open?.id ?? "", title: open?.text ?? "", level: open?.level ?? 0,
          written: open == nil ? "" : lines[start - 1].drop { "# \t".contains($0) }.trimmed,
          paragraphs: paragraphs))
    }
    for heading in half.record.body?.outline ?? [] {
      let line = Int(heading.range.start.line) - source.proseLine
      let end = max(start, min(line, lines.count))
      close(before: end)
      open = heading
      start = min(end + 1, lines.count)
    }
    close(before: lines.count)
    return sections
  }

  private static func paragraphs(of lines: ArraySlice<String>) -> [String] {
    lines.split { isBlank($0) }.map { $0.joined(separator: "\n") }
  }
}

extension CollectionDifference.Change {
  fileprivate var paragraph: ChangeElement {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}

extension Substring {
  /// Without blanks at its end.
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
