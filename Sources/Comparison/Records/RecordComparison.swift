import Fields
import Loading
import Markdown
import Records
import Templates
import Values

/// What one record says otherwise in two versions.
struct RecordComparison {
  let disclosure: Disclosure
  /// The words are the built-in English, as all that Dossier says at a terminal.
  private let words = Words()

  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
  }

  /// The change of a record that both versions have; nil where both say the same.
  func change(of pair: RecordPair, _ before: RecordPair.Half, _ after: RecordPair.Half) -> Change? {
    let isSame =
      before.source.fields == after.source.fields
      && before.source.plainProse == after.source.plainProse
    if isSame, pair.key.kind != .organization { return nil }
    if let organizations = pair.typed(Organization.self) {
      guard organizations.old.isListed, organizations.new.isListed else {
        return isSame ? nil : hiddenChange(from: organizations.old, to: organizations.new)
      }
    }
    var facts = ownFacts(of: pair, before, after)
    var fields = FieldComparison(disclosure)
    let covered = Self.coveredKeys(of: pair.key.kind)
    fields.compare(
      members(of: before, without: covered, beside: after),
      members(of: after, without: covered, beside: before), inOrder: Self.keys(of: after.source))
    facts += fields.facts
    facts += ProseComparison(disclosure).facts(from: before, to: after)
    // An organization may show less because a day has passed, though its record says the same.
    if isSame, facts.isEmpty { return nil }
    if facts.isEmpty {
      facts = [Fact("record", old: nil, new: nil, note: "changed in a way that no page shows")]
    }
    return named(pair.key, .changed, after, facts: facts)
  }

  /// The change of a record that only one version has.
  func change(of key: RecordKey, _ state: Change.State, _ half: RecordPair.Half, remark: String?)
    -> Change
  {
    if let organization = half.typed(Organization.self), !organization.isListed {
      return Change(
        .record(.organization), state, id: nil, remark: "an organization that is not listed")
    }
    return named(key, state, half, remark: remark, facts: summary(of: half, state))
  }

  private func named(
    _ key: RecordKey, _ state: Change.State, _ half: RecordPair.Half, remark: String? = nil,
    facts: [Fact]
  ) -> Change {
    guard !disclosure.isSecret(key.id) else {
      return Change(.record(key.kind), state, id: nil, remark: "a record whose name is withheld")
    }
    let title = disclosure.shown(half.record.displayName).text
    let hidden = title == nil ? "what it is called is withheld" : nil
    let remarks = [hidden, remark].compactMap { $0 }
    return Change(
      .record(key.kind), state, id: key.id, title: title,
      remark: remarks.isEmpty ? nil : remarks.joined(separator: "; "), facts: facts)
  }

  private func hiddenChange(from old: Organization, to new: Organization) -> Change {
    let remark =
      switch (old.isListed, new.isListed) {
      case (true, false): "an organization is no longer listed, so it is not named here"
      case (false, true):
        "an organization is newly listed; it is not named beside a version that withholds it"
      default: "an organization that is not listed"
      }
    return Change(.record(.organization), .changed, id: nil, remark: remark)
  }

  // MARK: What each kind of record has of its own

  private func ownFacts(
    of pair: RecordPair, _ before: RecordPair.Half, _ after: RecordPair.Half
  ) -> [Fact] {
    if let figures = pair.typed(Figure.self) {
      return FigureComparison(disclosure, words).facts(from: figures.old, to: figures.new)
    }
    if pair.key.kind == .instrument {
      return InstrumentComparison(disclosure, words).facts(from: before, to: after)
    }
    if pair.key.kind == .organization {
      return OrganizationComparison(disclosure, words).facts(from: before, to: after)
    }
    return []
  }

  private static func coveredKeys(of kind: RecordKind) -> Set<String> {
    switch kind {
    case .figure: FigureComparison.keys
    case .instrument: InstrumentComparison.keys
    case .organization: OrganizationComparison.keys
    default: []
    }
  }

  /// The fields to compare one by one. Where an organization helps is not shown while either
  /// version withholds its place.
  private func members(
    of half: RecordPair.Half, without covered: Set<String>, beside other: RecordPair.Half
  ) -> [CanonicalValue.Member] {
    let fields = half.source.fields.filter { !covered.contains($0.key) && $0.key != "draft" }
    let hidesAreas = [half, other].contains {
      $0.typed(Organization.self)?.withholdsItsPlace == true
    }
    return hidesAreas ? OrganizationComparison.withoutAreas(fields) : fields
  }

  private static func keys(of source: RecordSource) -> [String] {
    guard case .map(let entries) = source.node.content else { return [] }
    return entries.map(\.key)
  }

  /// What a reader should know of a record that came or went.
  private func summary(of half: RecordPair.Half, _ state: Change.State) -> [Fact] {
    func fact(_ label: String, _ text: String?) -> Fact? {
      guard let text else { return nil }
      let shown = disclosure.shown(text)
      return state == .removed
        ? Fact(label, old: shown, new: nil) : Fact(label, old: nil, new: shown)
    }
    let sources = half.record.header.sources.map(\.written).joined(separator: "; ")
    var facts: [Fact?] = []
    if let figure = half.typed(Figure.self) {
      let figures = FigureComparison(disclosure, words)
      facts = [
        fact("value", figures.text(of: figure)), fact("period", figure.period?.text),
        fact("as of", figure.asOf?.text),
      ]
    } else if half.typed(Instrument.self) != nil {
      return InstrumentComparison(disclosure, words).facts(of: half, state)
        + [fact("sources", sources)].compactMap { $0 }
    } else if let organization = half.typed(Organization.self) {
      facts = [
        fact("kind", words.label(organization.type)),
        fact("countries", organization.countries.map(\.text).joined(separator: ", ")),
        fact(
          "services",
          organization.services.map { words.label($0.kind) }.joined(separator: ", ")),
      ]
    } else if let brief = half.typed(Brief.self) {
      facts = [
        fact("edition", brief.edition),
        fact("sections", half.record.body?.outline.map(\.text).joined(separator: "; ")),
      ]
    }
    facts.append(fact("sources", sources))
    return facts.compactMap { $0 }.filter { $0.old != .text("") && $0.new != .text("") }
  }
}
