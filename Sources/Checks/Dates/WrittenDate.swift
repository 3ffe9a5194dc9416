import Diagnostics
import Records
import Values

/// A date in a record, with what it says.
struct WrittenDate {
  enum Sense {
    /// All of it has happened.
    case happened
    /// It has begun, and may go on.
    case begun
    /// It may be still to come.
    case planned
    /// The record is left out of the site until then.
    case postponed
  }

  /// The key under which it is written.
  let key: String
  let date: PartialDate
  let sense: Sense
  let range: SourceRange

  init(_ key: String, _ date: PartialDate, _ sense: Sense = .happened, at range: SourceRange) {
    self.key = key
    self.date = date
    self.sense = sense
    self.range = range
  }

  init(_ key: String, _ day: Day, _ sense: Sense = .happened, at range: SourceRange) {
    self.init(key, PartialDate(day), sense, at: range)
  }
}

extension WrittenDate {
  /// Every date of a record.
  static func all(of record: any Record) -> [WrittenDate] {
    var list = DateList(record.header.range)
    list.add(header: record.header)
    switch record {
    case let country as Country: list.add(country)
    case let brief as Brief: list.add(brief)
    case let figure as Figure: list.add(figure)
    case let instrument as Instrument: list.add(instrument)
    case let organization as Organization: list.add(organization)
    case let region as Region: list.add(region)
    case let plan as Plan:
      list.add("period", plan.period, .planned)
      list.add("as-of", plan.asOf)
    case let programme as Programme:
      list.add("period", programme.period, .planned)
      list.add(programme.governance + programme.results + programme.components.flatMap(\.outputs))
    case let source as Source:
      list.add("issued", source.issued?.date)
      list.add("accessed", source.accessed?.date)
    default: break
    }
    return list.dates
  }
}

/// Collects the dates of one record. Where the place of one is not kept, that of the record is.
private struct DateList {
  private(set) var dates: [WrittenDate] = []
  private let record: SourceRange

  init(_ record: SourceRange) {
    self.record = record
  }

  mutating func add(
    _ key: String, _ date: PartialDate?, _ sense: WrittenDate.Sense = .happened,
    at range: SourceRange? = nil
  ) {
    guard let date else { return }
    dates.append(WrittenDate(key, date, sense, at: range ?? record))
  }

  mutating func add(
    _ key: String, _ day: Day?, _ sense: WrittenDate.Sense = .happened,
    at range: SourceRange? = nil
  ) {
    guard let day else { return }
    dates.append(WrittenDate(key, day, sense, at: range ?? record))
  }

  mutating func add(header: RecordHeader) {
    add("reviewed", header.reviewed)
    add("publish-from", header.publishFrom, .postponed)
    for dispute in header.disputes {
      for claim in dispute.claims { add("as-of", claim.asOf) }
      add("date", dispute.decision?.date, at: dispute.decision?.range)
    }
  }

  mutating func add(_ eras: [Era]) {
    for era in eras { add("period", era.period, .begun) }
  }

  mutating func add(_ region: Region) {
    add(region.eras)
    for membership in region.memberships {
      add("since", membership.since, at: membership.range)
      add("until", membership.until, .planned, at: membership.range)
    }
  }

  mutating func add(_ statements: [Statement]) {
    for statement in statements { add("date", statement.date) }
  }

  mutating func add(_ country: Country) {
    add("as-of", country.coverage?.asOf)
    add(country.eras)
    for gap in country.serviceGaps {
      add("as-of", gap.asOf, at: gap.range)
      add("date", gap.instead?.date, at: gap.range)
    }
    add(country.statusClaims)
  }

  mutating func add(_ brief: Brief) {
    add("published", brief.published)
    for practice in brief.goodPractice { add("date", practice.date) }
    for year in brief.highlights {
      add("year", year.year)
      add(year.items)
    }
    add(
      brief.research + brief.pathways.flatMap(\.highlights)
        + brief.outcomeAreas.flatMap(\.achievements))
  }

  mutating func add(_ figure: Figure) {
    // A fiscal year that has begun may have its figures, and a forecast is of a year to come.
    let isForecast = figure.isForecast
    add("period", figure.period, isForecast ? .planned : .begun, at: figure.ranges.period)
    add("as-of", figure.asOf, isForecast ? .planned : .happened, at: figure.ranges.asOf)
    for claim in figure.claims {
      let sense: WrittenDate.Sense =
        isForecast || claim.qualifier == .estimate ? .planned : .happened
      add("as-of", claim.asOf, sense, at: claim.value.range)
    }
  }

  mutating func add(_ instrument: Instrument) {
    add("period", instrument.period, .planned)
    for event in instrument.events {
      // Pages say of these that they are to come.
      let sense = event.type.isAnnounced ? WrittenDate.Sense.planned : .happened
      add(event.type.rawValue, event.date, sense, at: event.range)
    }
    for due in instrument.due { add(due.kind.rawValue, due.date, .planned) }
    for status in instrument.statuses { add("as-of", status.asOf, at: status.partyRange) }
    add(instrument.provisions)
  }

  mutating func add(_ organization: Organization) {
    add("established", organization.established)
    for role in organization.roles { add("period", role.period, .begun) }
    for contact in organization.contacts {
      add("published", contact.published, at: contact.range)
      add("verified", contact.verified?.date, at: contact.range)
    }
    for location in organization.locations {
      add("published", location.published, at: location.areaRange)
      add("verified", location.verified?.date, at: location.areaRange)
    }
  }
}
