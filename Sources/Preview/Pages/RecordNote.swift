import Diagnostics
import Evidence
import HTML
import Library
import Publishing
import Records
import Templates
import Values

/// A few words on what a link or a block stands for: where it is written, and of a figure how old it
/// is and where it comes from.
struct RecordNote {
  let record: any Record
  let snapshot: SiteSnapshot
  let place: PlaceLink

  var html: HTML {
    let publication = PublicationState(of: record, on: snapshot.today)
    let state = publication == .published ? "" : " (\(publication.text))"
    return """
      <p><strong>\(record.displayName)</strong>\(state)</p>\
      \((record as? Figure).map { age(of: $0) })\(sources)\
      <p>\(place.link(record.header.range))</p>
      """
  }

  private func age(of figure: Figure) -> HTML {
    guard let date = figure.asOf ?? figure.period?.date else {
      return "<p>Its date is not given.</p>"
    }
    let days = date.upper.days(until: snapshot.today)
    let age = days > 0 ? " \(Self.age(days: days)) on \(snapshot.today.text)." : ""
    return "<p>As of \(date.words(snapshot.words.dates)).\(age)</p>"
  }

  private static func age(days: Int) -> String {
    switch days {
    case 1: "1 day old"
    case ..<60: "\(days) days old"
    case ..<730: "\(days / 30) months old"
    default: "\(days / 365) years old"
    }
  }

  /// The sources of a figure's newest number, and of other records all that they name; each with what its
  /// text says there, where one is kept.
  private var sources: HTML {
    let figure = record as? Figure
    let value = figure?.latest.value?.value.text
    let texts = snapshot.library.sourceTexts
    let items = (figure?.sources ?? record.header.sources).map { citation -> HTML in
      let title = snapshot.library.sources[citation.source.id]?.displayName ?? citation.source.id
      let passage = texts[citation.source.id].flatMap { text in
        SourcePassage(text: text, locator: citation.locator.map { Locator($0) }, value: value).html
      }
      return "<li>\(title)\(citation.locator.map { ", \($0)" } ?? "")\(passage)</li>"
    }
    return items.isEmpty ? .empty : "<ul>\(items)</ul>"
  }
}
