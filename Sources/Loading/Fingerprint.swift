import Hashing
import JSON
import Markdown
import Records
import Values

/// A hash of what a record says, to which an approval of it is bound.
///
/// It is SHA-256 over one line of JSON: `{"kind": …, "fields": …, "prose": …}`, with the keys of
/// every group in the order of their bytes, each value as its text, values that are missing left
/// out, and a list of one as that one. Comments, the order of keys, quotes, the file and blank lines
/// around the prose do not count, nor where a paragraph's lines are broken: ``UnwrappedText`` says how
/// they are joined. Neither does `draft`: that a record may now be published is what the approval is
/// for. Everything else counts, every other blank in the prose too.
package struct Fingerprint: Hashable, Sendable {
  /// The hash in hexadecimal digits.
  package let text: String
  /// The hash as it was made while line breaks counted; nil where it is the same. An approval that has
  /// it goes on being one, until the record is written otherwise.
  private let former: String?

  package init(of record: RecordSource) {
    let fields = CanonicalValue.group(record.fields.filter { $0.key != "draft" })
    let prose = record.plainProse
    text = Self.hash(record.key.kind, fields.unwrapped, UnwrappedText.of(prose))
    let former = Self.hash(record.key.kind, fields, prose)
    self.former = former == text ? nil : former
  }

  /// Whether an approval with this hash is one of what the record says.
  package func covers(_ sha256: String) -> Bool { sha256 == text || sha256 == former }

  private static func hash(_ kind: RecordKind, _ fields: CanonicalValue, _ prose: String) -> String
  {
    let json: JSON = [
      "kind": .string(kind.rawValue), "fields": fields.json, "prose": .string(prose),
    ]
    return String(hexadecimal: HashFunction.sha256.digest(of: json.bytes(indented: false)))
  }
}

extension CanonicalValue {
  /// The same with the lines of each paragraph joined.
  fileprivate var unwrapped: CanonicalValue {
    switch self {
    case .text(let text): .text(UnwrappedText.of(text, isField: true))
    case .list(let items): .list(items.map(\.unwrapped))
    case .group(let members):
      .group(members.map { Member(key: $0.key, value: $0.value.unwrapped) })
    }
  }

  fileprivate var json: JSON {
    switch self {
    case .text(let text): .string(text)
    case .list(let items): .array(items.map(\.json))
    case .group(let members): .object(members.map { JSON.Member($0.key, $0.value.json) })
    }
  }
}
