package import Diagnostics
import Fields
import Gate
package import Loading
import Markdown
package import Records
import Templates
import YAML

/// Closes an edition of a factsheet: finds what its page prints and writes that down.
package struct EditionClosing: Sendable {
  /// The files to write, by their path from the content folder.
  package let files: [String: [UInt8]]
  /// How many records the page prints something of.
  package let recordCount: Int

  /// Why an edition cannot be closed.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Parameters:
  ///   - id: The factsheet's identifier.
  ///   - folder: The content as it was when the edition was printed, in memory.
  ///   - today: The content that withholds what must not be written down, where it is another.
  /// - Throws: ``Refusal``, and ``FileSystemError`` when the content cannot be read.
  package init(_ id: String, in folder: ContentFolder, today: Library? = nil) throws {
    let loaded = try Loader(folder: folder).load()
    guard let library = loaded.library,
      !loaded.findings.contains(where: { $0.severity == .error })
    else {
      throw Refusal(description: "the content must have no errors; 'dossier check' shows them")
    }
    guard let brief = library.briefs[id] else {
      let hint = didYouMean(id, among: library.briefs.map(\.id)).map { "; \($0)" } ?? ""
      throw Refusal(description: "'\(id)' must be a factsheet that is published\(hint)")
    }
    let now = today ?? library
    let gate = Gate(now, on: now.settings.date)
    let nodes = EditionNodes(gate: gate, organizations: now.organizations)
    var sources: [RecordKey: RecordSource] = [:]
    for source in try RecordSource.read(Set(RecordKind.allCases), from: folder)
    where library.record(source.key) != nil && sources[source.key] == nil {
      sources[source.key] = source
    }

    let site = SiteContext.plain(library)
    let printed = Self.text(of: brief, from: site, frame: site)
    var reach = EditionReach(of: brief, in: library, sources: sources)
    var made: [String: [UInt8]] = [:]
    while true {
      let records = reach.keys.sorted().compactMap { key in
        sources[key].flatMap { source in
          nodes.published(source).map { (source: source, node: $0.node, prose: $0.prose) }
        }
      }
      made = Self.record(id, of: records, settings: library.settings)
      let record = EditionRecord(
        id: id,
        files: made.enumerated().map { index, file in
          EditionRecord.File(path: file.key, bytes: file.value, file: FileID(index))
        })
      let read = Result { () throws(ClosedEdition.Refusal) in
        try ClosedEdition(record, today: now, gate: gate)
      }
      let edition = try? read.get()
      let isWhole = edition.flatMap { edition in
        edition.library.briefs[id].map { old in
          Self.text(of: old, from: .closed(edition, in: site), frame: site) == printed
        }
      }
      // What is withheld is missing even where everything has been looked at.
      if isWhole == true || !reach.extend() {
        if case .failure(let refusal) = read {
          let reasons = refusal.findings.map { "; \($0.message)" }.joined()
          throw Refusal(
            description: "what '\(id)' prints cannot be recorded without what is withheld\(reasons)"
          )
        }
        break
      }
    }
    recordCount = reach.keys.count
    files = Dictionary(
      uniqueKeysWithValues: made.map { ("\(EditionRecord.folder)/\(id)/\($0)", $1) })
  }

  /// What an edition's page prints.
  private static func text(of brief: Brief, from site: SiteContext, frame: SiteContext) -> [UInt8] {
    let page = PageContext(site: site, frame: frame, route: Routes.home)
    return editionText(brief, in: page)
  }

  /// The files of an edition with their header, by their path from the edition's folder.
  private static func record(
    _ id: String, of records: [(source: RecordSource, node: Node, prose: [UInt8])],
    settings: SiteSettings
  ) -> [String: [UInt8]] {
    var files = EditionFiles(records).files
    let record = EditionRecord(
      id: id,
      files: files.map { EditionRecord.File(path: $0.key, bytes: $0.value, file: FileID(0)) })
    let header = """
      # Written by 'dossier edition close'. The edition prints what is in this folder for ever.
      edition: "\(settings.edition)"
      date: \(settings.date.text)
      sha256: \(EditionFiles.digest(of: record.files))

      """
    files[EditionRecord.headerPath] = Array(header.utf8)
    return files
  }
}

extension SiteContext {
  /// A site of which only the words count.
  fileprivate static func plain(_ library: Library) -> SiteContext {
    var site = SiteContext(
      library: library, words: Words(overrides: library.phrases.mapValues(\.value)),
      stylesheet: "", scripts: [:], baseURL: nil, today: library.settings.date)
    site.routes = Set(SitePlan.pages(of: library, rules: []).map(\.route))
    return site
  }

  /// The site from which a closed edition is made.
  static func closed(_ edition: ClosedEdition, in today: SiteContext) -> SiteContext {
    SiteContext(
      library: edition.library, words: today.words, stylesheet: today.stylesheet,
      scripts: today.scripts, baseURL: today.baseURL, today: today.today,
      closed: edition.header.date)
  }
}
