import Library
import Loading
import Markdown
import Records
import Values

/// The texts of an example by the records and keys that have them, made from its files when a site has
/// something of it.
struct ExampleTexts: Sendable {
  let settings: [String: String]
  private let ofRecord: [RecordKey: [String: String]]
  /// Texts that nobody else writes: a record may have them under another identifier.
  private let sentences: Set<String>
  private let passages: [RecordKey: [String]]

  /// The texts of an example by its name.
  static func of(_ site: EmbeddedExample) -> ExampleTexts? { all[site.name] }

  private static let all: [String: ExampleTexts] = Dictionary(
    EmbeddedExample.all.compactMap { site in
      let files = Dictionary(
        site.files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { first, _ in first })
      guard let library = try? Loader(folder: .memory(files)).load().library else { return nil }
      return (site.name, ExampleTexts(library))
    }, uniquingKeysWith: { first, _ in first })

  private init(_ library: Library) {
    settings = Dictionary(uniqueKeysWithValues: ScaffoldLeft.values(of: library.settings))
    var ofRecord: [RecordKey: [String: String]] = [:]
    var sentences: Set<String> = []
    var passages: [RecordKey: [String]] = [:]
    for record in library.allRecords {
      for case (let key, let text?) in ScaffoldLeft.exampleValues(of: record) {
        ofRecord[record.key, default: [:]][key] = text
        if Self.isSentence(text) { sentences.insert(text) }
      }
      if let body = record.body { passages[record.key] = body.texts.filter(Self.isSentence) }
    }
    (self.ofRecord, self.sentences, self.passages) = (ofRecord, sentences, passages)
  }

  /// The keys of a record whose values are still those of the example.
  func keysLeft(in record: any Record) -> [String] {
    let own = ofRecord[record.key] ?? [:]
    var keys = ScaffoldLeft.exampleValues(of: record).filter { key, text in
      text.map { own[key] == $0 || sentences.contains($0) } ?? false
    }.map(\.key)
    if let passages = passages[record.key], record.body?.contains(anyOf: passages) ?? false {
      keys.append("text")
    }
    return keys
  }

  private static func isSentence(_ text: String) -> Bool {
    text.utf8.count >= 30 && text.utf8.count { $0 == UInt8(ascii: " ") } >= 4
  }
}
