import Diagnostics
import Fields
import Library
import Loading
import Markdown
import Records
import Values

/// The records of which an edition's page prints something.
///
/// It begins with the factsheet, its subject and all that is about the subject, and goes from record
/// to record as far as it has to.
struct EditionReach {
  private(set) var keys: Set<RecordKey>
  private let library: Library
  private let sources: [RecordKey: RecordSource]
  private var steps = 0

  init(of brief: Brief, in library: Library, sources: [RecordKey: RecordSource]) {
    self.library = library
    self.sources = sources
    keys = [brief.key]
    if let country = brief.country.flatMap({ library.countries[$0] }) {
      keys.formUnion(library.instruments(of: country.code).map(\.key))
      keys.formUnion(library.organizations(of: country.code).map(\.key))
      keys.formUnion(library.plans.filter { $0.countries.contains(country.code) }.map(\.key))
      keys.formUnion(
        library.terms.filter { $0.country.map { $0 == country.code } ?? true }.map(\.key))
    }
    if let region = brief.region.flatMap({ library.regions[$0] }) {
      keys.formUnion(library.instruments(of: region).map(\.key))
      keys.formUnion(library.backlinks[region.key].map(\.owner))
      for country in region.members.compactMap({ library.country($0) }) {
        keys.insert(country.key)
        if let newest = library.newestBrief(of: country) { keys.insert(newest.key) }
      }
    }
    keys = keys.filter { sources[$0] != nil }
    addNamed()
  }

  /// Goes one step further. Answers false where there is nothing more.
  mutating func extend() -> Bool {
    let count = keys.count
    steps += 1
    // Beyond that everything is near everything: the whole library is as good.
    if steps < 3 { addNamed() }
    if keys.count == count { keys = Set(sources.keys) }
    return keys.count > count
  }

  /// Adds what the records name: by an identifier, by a country's code, by a file.
  private mutating func addNamed() {
    let before = keys
    for key in sources.keys where !keys.contains(key) {
      if library.backlinks[key].contains(where: { before.contains($0.owner) }) { keys.insert(key) }
    }
    var codes: Set<String> = []
    for key in before {
      sources[key].map { Self.collect($0.node, into: &codes) }
      guard let record = library.record(key), let body = record.body else { continue }
      for link in body.links {
        if case .file(let file, _) = link.target,
          let target = ContentPath.resolve(
            file, from: library.paths[Int(link.range.file.index)]
          )
          .flatMap({ library.recordOfPath[$0] })
        {
          keys.insert(target)
        }
      }
      for view in body.views { codes.formUnion(Self.words(of: view.text)) }
    }
    keys.formUnion(library.countries.filter { codes.contains($0.code.text) }.map(\.key))
    keys = keys.filter { sources[$0] != nil }
  }

  /// The values of a record that may be codes of countries.
  private static func collect(_ node: Node, into codes: inout Set<String>) {
    switch node.content {
    case .plain(let text), .quoted(let text): if text.utf8.count == 3 { codes.insert(text) }
    case .list(let items): for item in items { collect(item, into: &codes) }
    case .map(let entries): for entry in entries { collect(entry.value, into: &codes) }
    }
  }

  private static func words(of text: String) -> Set<String> {
    Set(text.split { !$0.isLetter }.map(String.init))
  }
}
