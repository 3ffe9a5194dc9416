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
    if isSame, !pair.key.kind.mayBeUnlisted { return nil }
    guard before.record.isListed, after.record.isListed else {
      return isSame ? nil : hiddenChange(from: before.record, to: after.record)
    }
    let own = pair.key.kind.type as? any ComparedRecord.Type
    var facts = own?.facts(from: before, to: after, disclosure, words) ?? []
    var fields = FieldComparison(disclosure)
    let covered = own?.wordedKeys ?? []
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
    guard half.record.isListed else {
      return Change(
        .record(key.kind), state, id: nil, remark: "\(key.kind.withArticle) that is not listed")
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

  private func hiddenChange(from old: any Record, to new: any Record) -> Change {
    let kind = new.key.kind
    let remark =
      switch (old.isListed, new.isListed) {
      case (true, false): "\(kind.withArticle) is no longer listed, so it is not named here"
      case (false, true):
        "\(kind.withArticle) is newly listed; it is not named beside a version that withholds it"
      default: "\(kind.withArticle) that is not listed"
      }
    return Change(.record(kind), .changed, id: nil, remark: remark)
  }

  /// The fields to compare one by one. Where an organization helps, and when people are there, is not
  /// shown while either version protects its place.
  private func members(
    of half: RecordPair.Half, without covered: Set<String>, beside other: RecordPair.Half
  ) -> [CanonicalValue.Member] {
    let fields = half.source.fields.filter { !covered.contains($0.key) && $0.key != "draft" }
    let organizations = [half, other].compactMap { $0.typed(Organization.self) }
    var hidden: Set<String> = []
    if organizations.contains(where: \.withholdsItsPlace) { hidden.insert("areas") }
    if organizations.contains(where: \.hidesItsPlace) {
      hidden.formUnion(OrganizationComparison.doorKeys)
    }
    return OrganizationComparison.without(hidden, inServicesOf: fields)
  }

  private static func keys(of source: RecordSource) -> [String] {
    guard case .map(let entries) = source.node.content else { return [] }
    return entries.map(\.key)
  }

  /// What a reader should know of a record that came or went.
  private func summary(of half: RecordPair.Half, _ state: Change.State) -> [Fact] {
    let sources = half.record.header.sources.map(\.written).joined(separator: "; ")
    let own = half.record.key.kind.type as? any ComparedRecord.Type
    return (own?.summary(of: half, state, disclosure, words) ?? [])
      + [Fact(summary: "sources", sources, state, disclosure)].compactMap { $0 }
  }
}
