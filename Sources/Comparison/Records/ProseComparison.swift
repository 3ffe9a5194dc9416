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
    let paragraphs: [String]
  }

  func facts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    guard old.source.plainProse != new.source.plainProse else { return [] }
    var left = sections(of: old)
    var facts: [Fact] = []
    for section in sections(of: new) {
      let index =
        left.firstIndex { $0.id == section.id }
        ?? left.firstIndex { !section.paragraphs.isEmpty && $0.paragraphs == section.paragraphs }
      let before = index.map { left.remove(at: $0) }
      facts += self.facts(before, section)
    }
    facts += left.flatMap { self.facts($0, nil) }
    // Blank lines between paragraphs say nothing, but a fact that hides a change would.
    return facts.isEmpty ? [Fact("text", old: nil, new: nil, note: "blank lines only")] : facts
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
    let headings = (half.record.body?.outline ?? []).map { heading in
      (id: heading.id, title: heading.text, line: Int(heading.range.start.line) - source.proseLine)
    }
    var sections: [Section] = []
    var start = 0
    var open = (id: "", title: "")
    for heading in headings + [("", "", lines.count)] {
      let end = min(max(start, heading.line), lines.count)
      let paragraphs = Self.paragraphs(of: lines[start..<end])
      if !open.id.isEmpty || !paragraphs.isEmpty {
        sections.append(Section(id: open.id, title: open.title, paragraphs: paragraphs))
      }
      open = (heading.id, heading.title)
      start = min(end + 1, lines.count)
    }
    return sections
  }

  private static func paragraphs(of lines: ArraySlice<String>) -> [String] {
    lines.split { line in line.allSatisfy { $0 == " " || $0 == "\t" } }
      .map { $0.joined(separator: "\n") }
  }
}

extension CollectionDifference.Change {
  fileprivate var paragraph: ChangeElement {
    switch self {
    case .insert(_, let element, _), .remove(_, let element, _): element
    }
  }
}
