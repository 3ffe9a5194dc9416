import JSON
import Library
import Records
import Templates
import Values

/// When a service is given, as HSDS's `schedule.json`.
enum HSDSSchedule {
  /// The schedules of a service; one of words where it has hours only.
  static func objects(
    of service: Service, id: String, of organization: Organization
  ) -> [JSON] {
    let schedules = organization.shownSchedules(of: service).enumerated().map {
      object($1, id: HSDSIdentifier.part("schedule/\($0 + 1)", of: id), of: id)
    }
    guard let hours = organization.shownHours(of: service) else { return schedules }
    return [
      .compact([
        "id": .string(HSDSIdentifier.part("hours", of: id)), "service_id": .string(id),
        "description": .string(hours),
      ])
    ] + schedules
  }

  private static func object(_ schedule: Schedule, id: String, of service: String) -> JSON {
    let rule = schedule.rule
    // Of the frequencies HSDS has two, and no months: other rules are words only.
    let isKnown =
      rule.map {
        ["WEEKLY", "MONTHLY"].contains($0["FREQ"]) && $0["BYMONTH"] == nil
      } ?? false
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
    ])
  }
}
