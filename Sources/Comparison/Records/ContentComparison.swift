import Diagnostics
import Fields
import Library
import Loading
import Records
import YAML

/// What is no record: settings, interface words, assets and terms that are withheld.
struct ContentComparison {
  private let disclosure: Disclosure

  init(_ disclosure: Disclosure) {
    self.disclosure = disclosure
  }

  func changes(from base: Comparison.Half, to head: Comparison.Half) throws -> [Change] {
    [
      editions(from: base.library, to: head.library),
      try settings(from: base, to: head), words(from: base.library, to: head.library),
      assets(from: base.library, to: head.library), terms(from: base.library, to: head.library),
    ].compactMap { $0 }
  }

  private func settings(from base: Comparison.Half, to head: Comparison.Half) throws -> Change? {
    func members(_ half: Comparison.Half) throws -> [CanonicalValue.Member] {
      let node = YAMLReader.read(try half.folder.bytes(of: "site.yml"), file: FileID(0)).node
      return node.flatMap { CanonicalValue($0) }?.members ?? []
    }
    var fields = FieldComparison(disclosure)
    fields.compare(try members(base), try members(head))
    guard !fields.facts.isEmpty else { return nil }
    return Change(.settings, .changed, id: "site.yml", facts: fields.facts)
  }

  /// Which editions were closed, opened again, or closed a second time. What they hold is in their pages.
  private func editions(from base: Library, to head: Library) -> Change? {
    func all(_ library: Library) -> [String: [[UInt8]]] {
      Dictionary(
        library.editionRecords.map { record in
          (record.id, record.files.flatMap { [Array($0.path.utf8), $0.bytes] })
        }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (all(base), all(head))
    let facts = Set(before.keys).union(after.keys).sorted().compactMap { id -> Fact? in
      guard before[id] != after[id] else { return nil }
      let note =
        before[id] == nil
        ? "closed" : after[id] == nil ? "no longer closed" : "closed with other records"
      return Fact(
        disclosure.shown(id).text ?? "a factsheet that is withheld", old: nil, new: nil, note: note)
    }
    return facts.isEmpty
      ? nil : Change(.closedEditions, .changed, id: EditionRecord.folder, facts: facts)
  }

  private func words(from base: Library, to head: Library) -> Change? {
    let facts = facts(
      base.phrases.mapValues { disclosure.shown($0.value) },
      head.phrases.mapValues { disclosure.shown($0.value) })
    return facts.isEmpty ? nil : Change(.interfaceWords, .changed, id: "strings", facts: facts)
  }

  private func assets(from base: Library, to head: Library) -> Change? {
    func all(_ library: Library) -> [String: Library.Asset] {
      Dictionary(
        library.assets.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (all(base), all(head))
    let facts =
      Set(before.keys).union(after.keys).sorted().compactMap { path -> Fact? in
        let (old, new) = (before[path], after[path])
        guard old?.bytes != new?.bytes || old?.large != new?.large else { return nil }
        let label = disclosure.isSecretName(path) ? "a file whose name is withheld" : path
        return Fact(
          label, old: old.map { .text("\($0.byteCount) bytes") },
          new: new.map { .text("\($0.byteCount) bytes") })
      } + allowances(from: base, to: head)
    return facts.isEmpty ? nil : Change(.assets, .changed, id: "assets", facts: facts)
  }

  /// Files that `assets.yml` allows or allows no more.
  private func allowances(from base: Library, to head: Library) -> [Fact] {
    func all(_ library: Library) -> Set<[String]> {
      Set(library.allowances.map { [$0.path.value, $0.sha256] })
    }
    let (before, after) = (all(base), all(head))
    return before.symmetricDifference(after).sorted { $0.lexicographicallyPrecedes($1) }.map {
      entry in
      Fact(
        disclosure.isSecretName(entry[0]) ? "a file whose name is withheld" : entry[0], old: nil,
        new: nil,
        note: after.contains(entry)
          ? "allowed in assets.yml, without being searched" : "no longer allowed in assets.yml")
    }
  }

  /// How many terms came and went: what they are called may say too much beside the change.
  private func terms(from base: Library, to head: Library) -> Change? {
    func all(_ library: Library) -> Set<[String]> {
      Set(library.withheldTerms.map { [$0.id, $0.text ?? ""] + $0.codes.map(\.text) })
    }
    let (before, after) = (all(base), all(head))
    guard before != after else { return nil }
    let went = before.subtracting(after).count
    let came = after.subtracting(before).count
    let facts = [
      Fact(
        "terms", old: nil, new: nil, note: "\(came) added or changed, \(went) removed or changed")
    ]
    return Change(.withheldTerms, .changed, id: "withheld.yml", facts: facts)
  }

  private func facts(_ old: [String: Shown], _ new: [String: Shown]) -> [Fact] {
    Set(old.keys).union(new.keys).sorted().compactMap { key -> Fact? in
      guard old[key] != new[key] else { return nil }
      let label = disclosure.shown(key).text ?? "a key that is withheld"
      return Fact(label, old: old[key], new: new[key])
    }
  }
}
