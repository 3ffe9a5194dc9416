import HTML
import Records
import Site
import Templates

/// A few words on what a link or a block stands for: where it is written, and of a figure how old it
/// is and where it comes from.
struct RecordNote {
  let snapshot: SiteSnapshot
  let place: PlaceLink

  /// - Parameter address: A page's route, with the anchor of a record where pages are shared.
  func html(for address: String, numbers: [String: Int]) -> HTML? {
    let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
    guard let route = parts.first else { return nil }
    let anchored = parts.count > 1 ? snapshot.record(at: route, anchor: parts[1]) : nil
    guard let record = anchored ?? numbers[route].flatMap({ snapshot.record(ofPage: $0) }) else {
      return nil
    }
    return """
      <p><strong>\(record.displayName)</strong>\(record.header.isDraft ? " (draft)" : "")</p>\
      \((record as? Figure).map { age(of: $0) })\(sources(of: record))\
      <p>\(place.link(record.header.range))</p>
      """
  }

  private func age(of figure: Figure) -> HTML {
    guard let date = figure.asOf ?? figure.period else { return "<p>Its date is not given.</p>" }
    let days = date.upper.days(until: snapshot.today)
    let age = days > 0 ? " \(Self.age(days: days)) on \(snapshot.today.text)." : ""
    return "<p>As of \(date.words(snapshot.words.dates)).\(age)</p>"
  }

  private static func age(days: Int) -> String {
    switch days {
    case ..<60: "\(days) days old"
    case ..<730: "\(days / 30) months old"
    default: "\(days / 365) years old"
    }
  }

  private func sources(of record: any Record) -> HTML {
    let items = record.header.sources.map { citation -> HTML in
      let title = snapshot.library.sources[citation.source.id]?.displayName ?? citation.source.id
      return "<li>\(title)\(citation.locator.map { ", \($0)" } ?? "")</li>"
    }
    return items.isEmpty ? .empty : "<ul>\(items)</ul>"
  }
}
