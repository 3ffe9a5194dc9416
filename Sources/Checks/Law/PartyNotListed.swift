import Diagnostics
import Library
import Records

/// Where a record lists its parties, who became one by a step is among them.
///
/// Who only signed a treaty, or has left it, is no party. A region's member may take its own steps
/// where the region is the party, and a region may act for members that are. In an agreement of two,
/// no step can be a third's.
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
    failing: .init("legal/example.yml", treaty(parties: "KHM")),
    passing: .init("legal/example.yml", treaty(parties: "[KHM, VNM]")))

  static let keys: Set<String>? = ["parties", "events", "status", "through", "scope", "kind"]
  static let completeKinds: Set<RecordKind> = [.region]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      guard !instrument.parties.isEmpty, instrument.takesParticipants else { return [] }
      var known = Set(instrument.parties)
      let steps = steps(of: instrument)
      var missingAt: [Int: [Place]] = [:]
      for place in steps.flatMap(\.places) where known.insert(place).inserted {
        guard !isRelated(place, to: instrument, in: library) else { continue }
        let part = library.participation(of: place, in: instrument)
        let isThird = instrument.scope == .bilateral && instrument.parties.count > 1
        guard isThird || part.isParty(to: instrument) else { continue }
        // What made it a party, not what came before.
        let furthest = part.steps.first.map { $0.event?.id ?? $0.state.rawValue }
        let own = steps.indices.filter { steps[$0].places.contains(place) }
        guard let index = own.first(where: { steps[$0].step == furthest }) ?? own.first else {
          continue
        }
        missingAt[index, default: []].append(place)
      }
      return missingAt.sorted { $0.key < $1.key }.map { index, missing in
        let (_, step, range) = steps[index]
        let names = missing.map { "'\($0.text)'" }.joined(separator: ", ")
        return rule.finding(
          "the 'parties' of '\(instrument.id)' must list \(names), "
            + "for which it has the step '\(step)'",
          at: range,
          related: [.init("the parties are listed here", at: instrument.partiesRange)],
          notes: instrument.scope == .bilateral
            ? ["a bilateral instrument has two parties; with three, 'scope' is 'regional'"] : [])
      }
    }
  }

  /// What is said of places in an event or a status.
  private static func steps(
    of instrument: Instrument
  ) -> [(places: [Place], step: String, range: SourceRange)] {
    let events = instrument.events.map { event in
      (
        event.parties.filter { !instrument.actsThroughMembers($0, event.through) },
        event.type.id, event.range
      )
    }
    let positive = instrument.statuses.filter { $0.status != .notParty && $0.status != .unknown }
    let statuses = positive.map { claim in
      (
        [claim.party].compactMap { $0 }.filter {
          !instrument.actsThroughMembers($0, claim.through)
        }, claim.status.id, claim.partyRange
      )
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
          party: VNM
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
