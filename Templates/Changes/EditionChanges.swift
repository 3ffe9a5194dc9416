import Library
package import Records
package import Values

/// What an edition of a factsheet says otherwise than the edition before it, as far as that one was closed.
package struct EditionChanges {
  /// The later edition.
  package let brief: Brief
  /// The day on which the later edition was published or reviewed; nil where neither is recorded.
  package let day: Day?
  package let changes: [Change]

  /// One change of substance: a number, the status of a law, or a finding.
  package struct Change {
    /// Where it is on the page of all changes.
    package let anchor: String
    /// What changed: `Officials trained`.
    package let title: String
    /// How: `612 people (2023), before 594 people (2022)`.
    package let text: String
    package let record: ListedKey
  }
}

/// The changes of all factsheets, newest first. What was left out of an edition's record isn't compared.
package func editionChanges(of site: SiteContext) -> [EditionChanges] {
  let library = site.library
  let all = library.briefs.compactMap { old -> EditionChanges? in
    guard let closed = site.editions[old.id], var later = library.successor(of: old) else {
      return nil
    }
    // What an edition said that nobody closed isn't known: what changed is the newest one's.
    if site.editions[later.id] == nil { later = library.newestEdition(of: old) }
    let comparison = EditionComparison(
      from: closed, old.id, to: site.editions[later.id] ?? site, later.id, in: site)
    return EditionChanges(
      brief: later, day: later.published ?? later.header.reviewed, changes: comparison.changes)
  }
  return all.sorted {
    ($1.day ?? .distantPast, $0.brief.id) < ($0.day ?? .distantPast, $1.brief.id)
  }
}

/// Two editions of one factsheet, each with the records that it prints.
private struct EditionComparison {
  private let before: PageContext
  private let after: PageContext
  private let old: Brief?
  private let new: Brief?
  /// The beginning of the changes' anchors.
  private let name: String

  init(
    from before: SiteContext, _ old: String, to after: SiteContext, _ new: String,
    in site: SiteContext
  ) {
    self.before = PageContext(site: before, frame: site, route: Routes.changes)
    self.after = PageContext(site: after, frame: site, route: Routes.changes)
    self.old = before.library.briefs[old]
    self.new = after.library.briefs[new]
    name = new
  }

  var changes: [EditionChanges.Change] { findings + figures + statuses }

  /// Findings that the earlier edition did not have.
  private var findings: [EditionChanges.Change] {
    guard let old, let new else { return [] }
    return new.findings.enumerated().compactMap { index, finding in
      let isKnown = old.findings.contains { earlier in
        earlier.text == finding.text
          || finding.figure.map { figure in earlier.figure.map { $0.id == figure.id } ?? false }
            ?? false
      }
      guard !isKnown else { return nil }
      let number = finding.figure.flatMap { after.library.figures[$0] }
        .map { FigureText($0, after.words.figures).number() + " " }
      return EditionChanges.Change(
        anchor: "\(name)--finding-\(index + 1)", title: after.words(ChangeWord.newFinding),
        text: (number ?? "") + finding.text, record: new.listedKey)
    }
  }

  /// Numbers that differ, and those that are no longer on record.
  private var figures: [EditionChanges.Change] {
    before.library.figures.compactMap { old in
      let was = described(old, in: before)
      let new = after.library.figures[old.id]
      // A closed edition has only what its page needs.
      guard new != nil || after.site.closed == nil else { return nil }
      guard let new else {
        guard let brief = self.new else { return nil }
        return EditionChanges.Change(
          anchor: "\(name)--figure-\(old.id)", title: upperFirst(old.label),
          text: after.words(ChangeWord.noLonger, ["old": was]), record: brief.listedKey)
      }
      let now = described(new, in: after)
      guard was != now else { return nil }
      return EditionChanges.Change(
        anchor: "\(name)--figure-\(old.id)", title: upperFirst(new.label),
        text: after.words(ChangeWord.changed, ["new": now, "old": was]), record: new.listedKey)
    }
  }

  private func described(_ figure: Figure, in page: PageContext) -> String {
    let value = figureValue(figure, in: page)
    guard let time = timeWords(of: figure.latest, in: page) else { return value }
    return page.words(ChangeWord.withTime, ["value": value, "time": time])
  }

  /// Laws and agreements whose status differs.
  private var statuses: [EditionChanges.Change] {
    before.library.instruments.compactMap { old in
      guard let new = after.library.instruments[old.id] else { return nil }
      let was = status(of: old, in: before)
      let now = status(of: new, in: after)
      guard was != now else { return nil }
      return EditionChanges.Change(
        anchor: "\(name)--law-\(old.id)", title: new.displayName,
        text: after.words(ChangeWord.changed, ["new": now, "old": was]), record: new.listedKey)
    }
  }

  private func status(of instrument: Instrument, in page: PageContext) -> String {
    let known = instrument.knownStatuses(at: page.library.settings.date)
      .map { page.words.label($0.status) }
    return known.isEmpty ? page.words(LegalWord.notStated) : known.joined(separator: ", ")
  }
}
