import Diagnostics
import Records

/// Where a record lists its parties, who became one by a step is among them.
///
/// Who only signed a treaty, or has left it, is no party. A region's member may take its own steps
/// where the region is the party, and a region may act for members that are.
enum PartyNotListed: Check {
  static let rule = Rule(
    "party-not-listed", .warning,
    summary: "a state that became a party by a step must be listed among the parties",
    why: """
      The page lists the parties, and the table of participation has one more. Either the list lacks \
      one, or the step is that of another state.
      """,
    fix: """
      Compare the code with the source. Add the state to 'parties', or correct it in the event or \
      the status. A bilateral instrument has two parties only.
      """,
    failing: .init("legal/example.yml", treaty(parties: "[BGR, GRC]")),
    passing: .init("legal/example.yml", treaty(parties: "[BGR, GRC, ROU]")))

  static let keys: Set<String>? = ["parties", "events", "status", "through", "scope", "kind"]
  static let completeKinds: Set<RecordKind> = [.region]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard !instrument.parties.isEmpty, instrument.takesParticipants else { return [] }
      var known = Set(instrument.parties)
      return steps(of: instrument).compactMap { place, step, range in
        guard known.insert(place).inserted, !isRelated(place, to: instrument, in: library),
          library.participation(of: place, in: instrument).isParty(to: instrument)
        else { return nil }
        return rule.finding(
          "'\(place.text)' takes the step '\(step)' and must be listed among the 'parties' of "
            + "'\(instrument.id)'",
          at: range,
          related: [.init("the parties are listed here", at: instrument.partiesRange)],
          notes: instrument.scope == .bilateral
            ? ["a bilateral instrument has two parties; with three, 'scope' is 'regional'"] : [])
      }
    }
  }

  /// Each place that an event or a status is said of, with what is said.
  private static func steps(
    of instrument: Instrument
  ) -> [(place: Place, step: String, range: SourceRange)] {
    let events = instrument.events.flatMap { event in
      event.parties.filter { !instrument.actsThroughMembers($0, event.through) }
        .map { (place: $0, step: event.type.rawValue, range: event.range) }
    }
    let statuses = instrument.statuses.compactMap { claim in
      claim.party.flatMap { party in
        instrument.actsThroughMembers(party, claim.through)
          ? nil : (place: party, step: claim.status.rawValue, range: claim.partyRange)
      }
    }
    return events + statuses
  }

  /// Whether it is a member of a region that is a party, or a region that a party is a member of.
  private static func isRelated(
    _ place: Place, to instrument: Instrument, in library: Library
  ) -> Bool {
    instrument.parties.contains { party in
      switch (place, party) {
      case (.country(let code), .region(let region)), (.region(let region), .country(let code)):
        // Of a region whose members are not recorded, anybody may be one.
        library.regions[region].map { $0.members.isEmpty || $0.members.contains(code) } ?? true
      default: false
      }
    }
  }

  private static func treaty(parties: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: convention
      scope: regional
      parties: \(parties)
      events:
        - type: ratified
          party: ROU
          sources: example-report, p. 4
      sources: example-report, p. 3

    """
  }
}

extension Participation {
  /// Whether all that is said of it makes it a party.
  fileprivate func isParty(to instrument: Instrument) -> Bool {
    !states.isEmpty && states.allSatisfy { $0.makesParty(to: instrument.type) }
  }
}
