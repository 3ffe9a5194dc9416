import Library
import Loading
import Records

/// The records of two versions, kind by kind.
struct LibraryComparison {
  let changes: [Change]
  let translationsBehind: [TranslationBehind]

  init(from base: Comparison.Half, to head: Comparison.Half, _ disclosure: Disclosure) {
    let before = Self.halves(of: base)
    let after = Self.halves(of: head)
    let comparison = RecordComparison(disclosure)
    var changes: [Change] = []
    var behind: [TranslationBehind] = []
    for key in Set(before.keys).union(after.keys).sorted() {
      switch (before[key], after[key]) {
      case (let old?, let new?):
        let pair = RecordPair(key: key, old: old, new: new)
        guard let change = comparison.change(of: pair, old, new) else { continue }
        changes.append(change)
        if change.id != nil, let translation = Self.translationBehind(key, old, new) {
          behind.append(translation)
        }
      case (nil, let new?):
        let remark = base.sources[key].map { $0.isDraft ? "was a draft" : "was to come later" }
        changes.append(comparison.change(of: key, .added, new, remark: remark))
      case (let old?, nil):
        let remark = head.sources[key].map { $0.isDraft ? "is a draft now" : "is to come later" }
        changes.append(comparison.change(of: key, .removed, old, remark: remark))
      case (nil, nil): continue
      }
    }
    self.changes = changes.sorted(by: Self.isBefore)
    translationsBehind = behind
  }

  private static func halves(of version: Comparison.Half) -> [RecordKey: RecordPair.Half] {
    var halves: [RecordKey: RecordPair.Half] = [:]
    for record in version.library.allRecords {
      guard let source = version.sources[record.key] else { continue }
      halves[record.key] = RecordPair.Half(
        record: record, source: source, library: version.library, today: version.today)
    }
    return halves
  }

  /// By kind, then what changed before what came and went, then by identifier; unnamed ones last.
  private static func isBefore(_ left: Change, _ right: Change) -> Bool {
    func order(_ state: Change.State) -> Int {
      switch state {
      case .changed: 0
      case .added: 1
      case .removed: 2
      }
    }
    let (first, second) = (left.id ?? "\u{10FFFF}", right.id ?? "\u{10FFFF}")
    if left.subject != right.subject { return left.subject < right.subject }
    return (order(left.state), first) < (order(right.state), second)
  }

  /// The languages whose names stayed as they were while the record's own name changed.
  private static func translationBehind(
    _ key: RecordKey, _ old: RecordPair.Half, _ new: RecordPair.Half
  ) -> TranslationBehind? {
    guard old.record.displayName != new.record.displayName else { return nil }
    func names(_ half: RecordPair.Half) -> [CanonicalValue] {
      half.source.fields.first { $0.key == "names" }?.value.items ?? []
    }
    let before = Set(names(old))
    let languages = names(new).filter { before.contains($0) }
      .filter { $0["kind"]?.text != Name.Kind.former.rawValue }
      .compactMap { $0["language"]?.text }
    guard !languages.isEmpty else { return nil }
    return TranslationBehind(key: key, languages: Set(languages).sorted())
  }
}
