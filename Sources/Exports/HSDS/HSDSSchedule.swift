import JSON
import Library
import Records
import Templates
import Values

/// When a service is given, as HSDS's `schedule.json`.
enum HSDSSchedule {
  /// The schedules of a service; one of words where it has hours only.
  static func objects(
    of service: Service, id: String, of organization: Organization, in words: Words
  ) -> [JSON] {
    let schedules = organization.shownSchedules(of: service).enumerated().map {
      object($1, id: HSDSIdentifier.part("schedule/\($0 + 1)", of: id), of: id, in: words)
    }
    guard let hours = organization.shownHours(of: service) else { return schedules }
    return [
      .compact([
        "id": .string(HSDSIdentifier.part("hours", of: id)), "service_id": .string(id),
        "description": .string(hours),
      ])
    ] + schedules
  }

  private static func object(
    _ schedule: Schedule, id: String, of service: String, in words: Words
  ) -> JSON {
    let rule = schedule.rule
    let isKnown = isKnown(rule)
    func part(_ name: String) -> JSON { isKnown ? .string(rule?[name]) : .null }
    func number(_ name: String) -> JSON {
      isKnown ? rule?[name].flatMap { Int($0) }.map { .int($0) } ?? .null : .null
    }
    let until = isKnown ? rule?["UNTIL"].flatMap { Day(ofCalendar: $0) } : nil
    return .compact([
      "id": .string(id), "service_id": .string(service),
      "valid_from": .string(schedule.validFrom?.text), "valid_to": .string(schedule.validTo?.text),
      "dtstart": .string(schedule.starts?.text), "until": .string(until?.text),
      "count": number("COUNT"), "wkst": part("WKST"), "freq": part("FREQ"),
      "interval": number("INTERVAL"), "byday": part("BYDAY"), "byweekno": part("BYWEEKNO"),
      "bymonthday": part("BYMONTHDAY"), "byyearday": part("BYYEARDAY"),
      "description": .string(schedule.text),
      "opens_at": .string(schedule.opens?.text), "closes_at": .string(schedule.closes?.text),
      "notes": .string(isKnown ? nil : rule?.text),
      "attributes": attributes(of: schedule, id: id, isKnown: isKnown).json(in: words),
    ])
  }

  /// The parts of a rule in the order of the fields of HSDS.
  private static let parts = [
    "FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "COUNT", "UNTIL", "WKST",
  ]

  /// The terms of the attributes of a service's schedules.
  static func terms(of service: Service, of organization: Organization) -> [HSDSTerm] {
    organization.shownSchedules(of: service).flatMap { schedule in
      attributes(of: schedule, id: "", isKnown: isKnown(schedule.rule)).terms
    }
  }

  /// Whether HSDS has fields for the rule. Of the frequencies it has two, no months and no choice among
  /// days: other rules are words only.
  private static func isKnown(_ rule: RecurrenceRule?) -> Bool {
    guard let rule else { return false }
    return ["WEEKLY", "MONTHLY"].contains(rule["FREQ"]) && rule["BYMONTH"] == nil
      && rule["BYSETPOS"] == nil
  }

  /// What tells an import how the record has it: a schedule of words only, and the order of a rule.
  private static func attributes(of schedule: Schedule, id: String, isKnown: Bool) -> HSDSAttributes
  {
    var attributes = HSDSAttributes(of: id, "schedule")
    if let rule = schedule.rule {
      // From the fields of HSDS an import puts the rule together in their order.
      let order = rule.parts.map { Self.parts.firstIndex(of: $0.name) ?? parts.count }
      if isKnown, order != order.sorted() { attributes.add("rule", rule.text) }
    } else {
      attributes.add("text", schedule.text)
    }
    return attributes
  }
}
