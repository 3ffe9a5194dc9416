import Loading

/// Compares the fields of two versions of a record, whatever its kind, so that nothing is left out.
struct FieldComparison {
  let disclosure: Disclosure
  private(set) var facts: [Fact] = []

  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
  }

  /// Compares all fields in the order of `keys`; those that are not among them come last.
  mutating func compare(
    _ old: [CanonicalValue.Member], _ new: [CanonicalValue.Member], inOrder keys: [String] = [],
    below path: [String] = []
  ) {
    let before = Dictionary(old.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let after = Dictionary(new.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    let places = Dictionary(
      keys.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let all = Set(before.keys).union(after.keys).sorted { left, right in
      (places[left] ?? keys.count, left) < (places[right] ?? keys.count, right)
    }
    for key in all { compare(before[key], after[key], at: path + [ValueWords.label(key)]) }
  }

  private mutating func compare(
    _ old: CanonicalValue?, _ new: CanonicalValue?, at path: [String]
  ) {
    guard old != new else { return }
    switch (old, new) {
    case (.group(let before)?, .group(let after)?):
      if old.map(disclosure.namesUnlisted) == true || new.map(disclosure.namesUnlisted) == true {
        add(path, old, new)
      } else {
        compare(before, after, below: path)
      }
    case (.text?, .text?): add(path, old, new)
    case (let before?, let after?): compareLists(before.items, after.items, at: path)
    default:
      // Entries of a list that is new or gone stand on lines of their own.
      let entries = (old ?? new)?.items ?? []
      guard entries.contains(where: { $0.text == nil }) else { return add(path, old, new) }
      for entry in entries {
        add(path, old == nil ? nil : entry, new == nil ? nil : entry, isPartOfList: true)
      }
    }
  }

  private mutating func compareLists(
    _ old: [CanonicalValue], _ new: [CanonicalValue], at path: [String]
  ) {
    let isPlain = (old + new).allSatisfy { $0.text != nil }
    let pairs = ListPairs(old, new)
    if pairs.removed.isEmpty, pairs.added.isEmpty, pairs.changed.isEmpty {
      facts.append(
        Fact(path.joined(separator: " › "), old: nil, new: nil, note: "in another order"))
      return
    }
    if isPlain {
      let went = pairs.removed + pairs.changed.map(\.old)
      let came = pairs.added + pairs.changed.map(\.new)
      add(
        path, went.isEmpty ? nil : .list(went), came.isEmpty ? nil : .list(came),
        isPartOfList: true)
      return
    }
    for (before, after, number) in pairs.changed {
      let name = ValueWords.identity(of: after).map { shortened($0) } ?? String(number)
      let isNamed =
        !disclosure.namesUnlisted(before) && !disclosure.namesUnlisted(after)
        && !disclosure.isSecret(name)
      compare(before, after, at: path + [isNamed ? name : String(number)])
    }
    for entry in pairs.removed { add(path, entry, nil, isPartOfList: true) }
    for entry in pairs.added { add(path, nil, entry, isPartOfList: true) }
  }

  private mutating func add(
    _ path: [String], _ old: CanonicalValue?, _ new: CanonicalValue?, isPartOfList: Bool = false
  ) {
    facts.append(
      Fact(
        path.joined(separator: " › "), old: shown(old), new: shown(new),
        isPartOfList: isPartOfList))
  }

  private func shown(_ value: CanonicalValue?) -> Shown? {
    value.map {
      disclosure.namesUnlisted($0) ? .withheld : disclosure.shown(ValueWords.text(of: $0))
    }
  }

  private func shortened(_ text: String) -> String {
    text.count <= 40 ? text : text.prefix(39) + "…"
  }
}
