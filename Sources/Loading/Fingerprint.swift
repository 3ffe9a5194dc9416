import Hashing
import JSON
import Records
import Values

/// A hash of what a record says, to which an approval of it is bound.
///
/// It is SHA-256 over one line of JSON: `{"kind": …, "fields": …, "prose": …}`, with the keys of
/// every group in the order of their bytes, each value as its text, values that are missing left
/// out, and a list of one as that one. Comments, the order of keys, quotes, the file and blank lines
/// around the prose do not count. Neither does `draft`: that a record may now be published is what
/// the approval is for. Everything else counts, every blank in the prose too.
package struct Fingerprint: Hashable, Sendable {
  /// The hash in hexadecimal digits.
  package let text: String

  package init(of record: RecordSource) {
    let fields = record.fields.filter { $0.key != "draft" }
    let json: JSON = [
      "kind": .string(record.key.kind.rawValue), "fields": CanonicalValue.group(fields).json,
      "prose": .string(record.plainProse),
    ]
    text = String(hexadecimal: HashFunction.sha256.digest(of: json.bytes(indented: false)))
  }
}

extension CanonicalValue {
  fileprivate var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(\.json))
    case .group(let members): .object(members.map { JSON.Member($0.key, $0.value.json) })
    }
  }
}
