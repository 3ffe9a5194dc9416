import Diagnostics
import Library
import Records

/// A step of the members of a region needs a region whose members are recorded.
enum ThroughWithoutMembers: Check {
  static let rule = Rule(
    "through-without-members",
    summary: "a step of the members of a region must name a region whose members are recorded",
    why: """
      It makes each member of a region a party. Where no region is named, or its members are not \
      recorded, it says nothing, and readers do not learn what its writer knew.
      """,
    fix: """
      Name the region as the party, and list its members in its record in 'regions/'; or leave \
      'through' out.
      """,
    failing: .init("legal/example.yml", treaty(party: "KHM")),
    passing: .init("legal/example.yml", treaty(party: "example-bloc")))

  static let completeKinds: Set<RecordKind> = [.region]

  static func findings(in library: Library) -> [Diagnostic] {
    library.instruments.flatMap { instrument -> [Diagnostic] in
      var places: [(parties: [Place], range: SourceRange)] = []
      if instrument.through != nil {
        // It holds for all that the record names.
        places.append((instrument.partyMentions.map(\.place), instrument.throughRange))
      }
      for event in instrument.events where event.through != nil {
        places.append((event.parties, event.throughRange))
      }
      for claim in instrument.statuses where claim.through != nil {
        let parties = [claim.party].compactMap { $0 }
        // A claim of several parties is one here.
        if let last = places.indices.last, places[last].range == claim.throughRange {
          places[last].parties += parties
        } else {
          places.append((parties, claim.throughRange))
        }
      }
      return places.compactMap { parties, range in
        guard !parties.contains(where: { hasMembers($0, in: library) }) else { return nil }
        return rule.finding(
          "'through: members' of '\(instrument.id)' must speak of a region whose members are "
            + "recorded", at: range)
      }
    }
  }

  private static func hasMembers(_ place: Place, in library: Library) -> Bool {
    guard case .region(let region) = place else { return false }
    // Of a region without a record nothing is known; that it has none is another rule's finding.
    return library.regions[region]?.members.isEmpty != true
  }

  private static func treaty(party: String) -> String {
    """
    - id: example-law
      title: Example Treaty
      kind: treaty
      scope: regional
      events:
        - type: adopted
          party: \(party)
          through: members
          sources: example-report, p. 4
      sources: example-report, p. 3

    """
  }
}
