import Library
import Records
import Templates

/// The life of an instrument: what happened to it, where it stands, how it relates to others.
struct InstrumentComparison {
  /// The fields that are worded here.
  static let keys: Set<String> = ["events", "status", "relations", "due"]

  private let disclosure: Disclosure
  private let words: Words

  init(_ disclosure: Disclosure, _ words: Words) {
    self.disclosure = disclosure
    self.words = words
  }

  /// An entry of one of the lists: what it is known by, and all that it says.
  private struct Entry: Hashable {
    let identity: String
    let text: String
  }

  func facts(from old: RecordPair.Half, to new: RecordPair.Half) -> [Fact] {
    let (before, after) = (entries(of: old), entries(of: new))
    return zip(before, after).flatMap { old, new in
      facts(old.label, key: old.key, old.entries, new.entries)
    }
  }

  /// Those of an instrument that came or went.
  func facts(of half: RecordPair.Half, _ state: Change.State) -> [Fact] {
    entries(of: half).flatMap { list in
      list.entries.map { entry in
        let shown = disclosure.shown(entry.text)
        return state == .removed
          ? Fact(list.label, old: shown, new: nil) : Fact(list.label, old: nil, new: shown)
      }
    }
  }

  private func facts(_ label: String, key: String, _ old: [Entry], _ new: [Entry]) -> [Fact] {
    var left = Array(old.enumerated())
    /// The old place of each new entry.
    var places = [Int?](repeating: nil, count: new.count)
    for (place, entry) in new.enumerated() {
      if let index = left.firstIndex(where: { $0.element == entry }) {
        places[place] = left.remove(at: index).offset
      }
    }
    var facts: [Fact] = []
    for (place, entry) in new.enumerated() where places[place] == nil {
      let index = left.firstIndex { $0.element.identity == entry.identity }
      let before = index.map { left.remove(at: $0) }
      places[place] = before?.offset
      facts.append(
        Fact(label, old: disclosure.shown(before?.element.text), new: disclosure.shown(entry.text)))
    }
    for (_, entry) in left {
      let went: Shown = disclosure.shown(entry.text)
      facts.append(Fact(label, old: went, new: nil))
    }
    return facts + ListOrder.facts(key, places.compactMap { $0 })
  }

  private func entries(
    of half: RecordPair.Half
  ) -> [(label: String, key: String, entries: [Entry])] {
    guard let instrument = half.typed(Instrument.self) else { return [] }
    let library = half.library
    func place(_ place: Place?) -> String? { place.map { library.name(of: $0) } }
    /// Said of the members of a region, and not of the region.
    func members(_ through: Through?) -> String? { through == .members ? "for its members" : nil }
    let statuses = instrument.statuses.map { claim in
      entry(
        [words.label(claim.status), place(claim.party)],
        [members(claim.through), claim.asOf.map { "as of \(words.date($0))" }, claim.note],
        claim.sources)
    }
    let events = instrument.events.map { event in
      entry(
        [words.label(event.type), event.provision] + event.parties.map(place)
          + [event.against.map { "against \(library.name(of: $0))" }],
        [
          words.date(event.date), event.asPrinted, members(event.through), event.territory,
          event.place, event.text, event.note,
          event.doubt.map { "doubt: \($0)" },
        ],
        event.sources)
    }
    let relations = instrument.relations.map { relation in
      let target = library.instruments[relation.target]?.title ?? relation.target.id
      return entry(
        [words.label(relation.type), target],
        [relation.note, relation.doubt.map { "doubt: \($0)" }], relation.sources, separator: " ")
    }
    let due = instrument.due.map { due in
      entry(
        [due.kind.rawValue],
        [words.date(due.date), due.note, due.doubt.map { "doubt: \($0)" }], due.sources)
    }
    // One party's status is known by the party: it is the status that moves.
    let byParty = zip(instrument.statuses, statuses).map { claim, entry in
      Entry(identity: place(claim.party) ?? "", text: entry.text)
    }
    return [
      ("status", "status", byParty), ("event", "events", events),
      ("relation", "relations", relations), ("due", "due", due),
    ]
  }

  /// `Ratified, Cambodia: 24 January 2016 [report, p. 3]`.
  private func entry(
    _ names: [String?], _ details: [String?], _ sources: [Citation], separator: String = ", "
  ) -> Entry {
    let name = names.compactMap { $0 }.joined(separator: separator)
    let detail = details.compactMap { $0 }.joined(separator: "; ")
    let cited = sources.map(\.written).joined(separator: "; ")
    return Entry(
      identity: name,
      text: name + (detail.isEmpty ? "" : ": \(detail)") + (cited.isEmpty ? "" : " [\(cited)]"))
  }
}
