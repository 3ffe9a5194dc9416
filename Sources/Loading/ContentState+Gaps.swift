import Diagnostics
import Records

extension ContentState {
  /// What the records say as hashes, drafts included. Of several of one name the first one counts.
  var fingerprints: [RecordKey: Fingerprint] {
    let present = files.filter { !$0.value.file.fingerprints.isEmpty }.sorted {
      path(of: $0.key).utf8.lexicographicallyPrecedes(path(of: $1.key).utf8)
    }
    return Dictionary(
      present.flatMap(\.value.file.fingerprints), uniquingKeysWith: { first, _ in first })
  }

  /// What could not be read.
  func gaps() -> ContentGaps {
    var gaps = ContentGaps()
    for file in findings.keys {
      guard let loaded = files[file]?.file else { continue }
      for unread in loaded.unread { gaps.add(unread, in: file, at: path(of: file)) }
      for (hole, kind) in loaded.holes { gaps.add(hole, of: kind) }
    }
    for file in oddities.keys {
      let path = path(of: file)
      gaps.add(
        ContentGaps.UnreadNames(kinds: FileRole.kinds(at: path), names: nil), in: file, at: path)
    }
    func lacks(_ path: String) -> Bool {
      let number = numbers[Array(path.utf8)]
      return number.flatMap { findings[$0] }?.contains { $0.severity == .error } ?? false
        || number.map { oddities[$0] != nil } ?? false
    }
    gaps.lacksSettings = file(at: "site.yml") == nil || lacks("site.yml")
    gaps.lacksApprovals = lacks(Approval.path)
    return gaps
  }
}
