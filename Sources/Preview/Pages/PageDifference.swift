import Comparison
import HTML
import Templates

/// The differences between a page and its earlier revision: the parts that changed, and the changes of
/// the records on it.
struct PageDifference {
  let base: String
  /// The page at the earlier revision and now; nil where there was or is none.
  let before: PageNotes?
  let now: PageNotes?
  /// The changes of the records on the page, and of everything that isn't a record.
  let changes: [Change]
  /// Whether a text holds what must not be shown any more.
  let isWithheld: ([UInt8]) -> Bool

  /// The maximum number of texts to list.
  private static let limit = 200

  /// Whether the page says the same in both versions.
  static func isSame(_ before: PageNotes, _ now: PageNotes) -> Bool {
    before.sections == now.sections
  }

  var html: HTML {
    guard let now else { return "<p>There is no such page.</p>" }
    guard let before else { return "<p>The page is new since \(base).</p>" }
    if Self.isSame(before, now) { return "<p>The page says the same as at \(base).</p>" }
    let items = changes.flatMap { change in change.facts.map { (change, $0) } }
    let whole = changes.filter(\.facts.isEmpty)
    let rest = items.count - Self.limit
    return """
      <p>These parts of the page read otherwise: \(parts(before, now)).</p>\
      \(changes.isEmpty ? "<p>No record on the page has changed.</p>" as HTML : .empty)\
      <ul class="dossier-changes">\(for: whole, { "<li>\(name(of: $0))</li>" })\
      \(for: items.prefix(Self.limit), { item($0.0, $0.1) })</ul>\
      \(rest > 0 ? "<p>And \(String(rest)) more.</p>" as HTML : .empty)
      """
  }

  private func parts(_ before: PageNotes, _ now: PageNotes) -> HTML {
    let changed = now.sections.filter { !before.sections.contains($0) }
    let gone = before.sections.filter { old in
      !now.sections.contains { $0.headings.first?.id == old.headings.first?.id }
    }
    let titles = (changed + gone).map { section in
      section.headings.first.map { shown($0.title) } ?? "its text"
    }
    return titles.isEmpty ? "their order" : titles.joined(separator: ", ")
  }

  private func name(of change: Change) -> HTML {
    let name = change.title ?? change.id ?? "A record that is not named here"
    return """
      <b>\(shown(name))</b>\(change.state == .changed ? nil : " (\(change.state.rawValue))" as HTML)\
      \(if: change.remark, { " (\(shown($0)))" })
      """
  }

  private func item(_ change: Change, _ fact: Fact) -> HTML {
    """
    <li>\(name(of: change)), \(shown(fact.label)). \
    \(if: fact.old, { "Gone: <del>\(shown($0))</del> " })\
    \(if: fact.new, { "New: <ins>\(shown($0))</ins>" })\(if: fact.note, { " (\(shown($0)))" })</li>
    """
  }

  private func shown(_ text: Shown) -> HTML { text.text.map { shown($0) } ?? Self.withheld }

  private func shown(_ text: String) -> HTML {
    isWithheld(Array(text.utf8)) ? Self.withheld : .text(text)
  }

  private static var withheld: HTML { "something that is withheld" }
}
