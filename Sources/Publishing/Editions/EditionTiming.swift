package import Library
import Records
import Values

/// Whether the records may still be those that an edition printed.
///
/// What is closed is called what the edition printed. Records of a later time are not that.
package enum EditionTiming {
  /// Why today's records need not be those of the edition. Nil where nothing speaks against it.
  package static func doubt(of id: String, in library: Library) -> String? {
    guard let brief = library.briefs[id] else { return nil }
    if let newer = library.briefs.first(where: { $0.supersedes?.id == id }) {
      return "'\(newer.id)' supersedes '\(id)' already"
    }
    let settings = library.settings
    guard brief.edition != settings.edition, let last = lastDay(of: brief), last < settings.date
    else { return nil }
    return "site.yml is of \(settings.date.text), later than '\(id)', which is of \(last.text)"
  }

  /// The last day that the factsheet gives for itself. Nil where it gives none.
  private static func lastDay(of brief: Brief) -> Day? {
    var edition: Day?
    if case .success(let date) = PartialDate.parse(brief.edition), !date.hasNoUpperBound {
      edition = date.upper
    }
    return [edition, brief.published, brief.header.reviewed].compactMap { $0 }.max()
  }
}
