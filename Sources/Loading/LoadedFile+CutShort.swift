import Diagnostics
import Fields
import Library
import Records
import YAML

extension LoadedFile {
  /// Says once that a file was cut short, in place of each key that its last record lacks.
  ///
  /// What is left of the file may be well-formed. So a file is taken for one that was cut short if its
  /// last line has no end and more than one thing is missing there. Its names are unknown then.
  mutating func joinMissingKeys(atEndOf bytes: [UInt8], role: FileRole) {
    guard !isCutShort, let last = bytes.last, last != UInt8(ascii: "\n"),
      last != UInt8(ascii: "\r"),
      Self.isYAML(role)
    else { return }
    let all = findings.all
    guard
      let place = all.filter({ Self.isMissingKey($0) }).compactMap(\.range).max(by: {
        $0.start < $1.start
      })
    else { return }
    let missing = all.filter { Self.isMissingKey($0) && $0.range == place }
    let lastLine = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    let cut = all.filter {
      $0.rule == YAMLRules.missingValue.id && Int($0.range?.start.line ?? 0) == lastLine
    }
    guard missing.count + cut.count > 1 else { return }
    let keys = (cut + missing).compactMap { finding in
      finding.message.split(separator: "'", omittingEmptySubsequences: false).dropFirst().first
        .map { String($0) }
    }
    let dropped = Set(missing + cut)
    var rest = FindingList()
    rest += all.filter { !dropped.contains($0) }
    rest.append(
      FieldRules.missingKey.finding(
        "\(quotedList(keys).replacing(" or ", with: " and ")) must be given", at: place,
        suggestion: "the last line of the file has no end, so that the file may have been cut short"
      ))
    findings = rest
    if let kind = role.kind {
      unread.append(ContentGaps.UnreadNames(kinds: [kind], names: nil))
    } else {
      unread.append(ContentGaps.UnreadNames(kinds: [], names: []))
    }
  }

  private static func isMissingKey(_ finding: Diagnostic) -> Bool {
    finding.rule == FieldRules.missingKey.id && finding.message.hasSuffix("' must be given")
  }

  private static func isYAML(_ role: FileRole) -> Bool {
    switch role {
    case .settings, .list: true
    default: false
    }
  }
}
