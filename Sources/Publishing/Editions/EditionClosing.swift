import Diagnostics
import Fields
package import Gate
package import Library
package import Loading
import Markdown
import Records
import Templates
import Values
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
  ///   - key: The key of `withheld.yml`, where there is one.
  /// - Throws: ``Refusal``, and ``FileSystemError`` when the content cannot be read.
  package init(_ id: String, in folder: ContentFolder, today: Library? = nil, key: WithheldKey?)
    throws
  {
    let loaded = try Loader(folder: folder).load()
    guard let library = loaded.library,
      !loaded.findings.contains(where: { $0.severity == .error })
    else {
      throw Refusal(description: "the content must have no errors; 'dossier check' shows them")
    }
    guard let brief = library.briefs[id] else {
      let own = Self.briefs(about: id, in: library)
      let near = own.isEmpty ? didYouMean(id, among: library.briefs.map(\.id)) : didYouMean(own)
      let hint = near.map { "; \($0)" } ?? ""
      throw Refusal(description: "'\(id)' must be a factsheet that is published\(hint)")
    }
    let now = today ?? library
    var sources: [RecordKey: RecordSource] = [:]
    for source in try RecordSource.read(
      Set(RecordKind.allCases), from: folder, including: library.snippets)
    where library.record(source.key) != nil && sources[source.key] == nil {
      sources[source.key] = source
    }

    let site = SiteContext.plain(library)
    let trial = Trial(
      brief: brief, library: library, sources: sources, today: now, site: site,
      printed: Self.text(of: brief, from: site, frame: site), key: key)
    var reach = EditionReach(of: brief, in: library, sources: sources)
    var result = trial.run(reach.keys)
    while !result.isWhole, reach.extend() { result = trial.run(reach.keys) }
    // What is withheld is missing even where everything has been looked at.
    if let refusal = result.refusal {
      let reasons = refusal.findings.map { "; \($0.message)" }.joined()
      throw Refusal(
        description: "what '\(id)' prints cannot be recorded without what is withheld\(reasons)")
    }
    if result.isWhole { result = trial.reduced(result) }
    recordCount = result.keys.count
    files = Dictionary(
      uniqueKeysWithValues: result.files.map { ("\(EditionRecord.folder)/\(id)/\($0)", $1) })
  }

  /// The factsheets of the country or region that was named in place of one, the newest first.
  private static func briefs(about name: String, in library: Library) -> [String] {
    let wanted = name.lowercased()
    let briefs = library.briefs.filter { brief in
      let country = brief.country.flatMap { library.countries[$0] }
      return [brief.country?.id, brief.region?.id, country?.code.text].contains {
        $0?.lowercased() == wanted
      }
    }
    return briefs.sorted { left, right in
      let (isOld, isOther) = (library.isSuperseded(left), library.isSuperseded(right))
      return isOld == isOther ? left.id > right.id : isOther
    }.prefix(3).map(\.id)
  }

  /// Makes an edition from some records and compares what it prints.
  private struct Trial {
    let brief: Brief
    let library: Library
    let sources: [RecordKey: RecordSource]
    let today: Library
    let site: SiteContext
    /// What the edition prints with all records.
    let printed: [UInt8]
    private let gate: Gate
    private let nodes: EditionNodes
    /// The interface words of the site, without those that may not be published.
    private let phrases: [String: String]

    struct Result {
      let keys: Set<RecordKey>
      let files: [String: [UInt8]]
      let isWhole: Bool
      let refusal: ClosedEdition.Refusal?
    }

    init(
      brief: Brief, library: Library, sources: [RecordKey: RecordSource], today: Library,
      site: SiteContext, printed: [UInt8], key: WithheldKey?
    ) {
      (self.brief, self.library, self.sources) = (brief, library, sources)
      (self.today, self.site, self.printed) = (today, site, printed)
      let gate = Gate(today, on: today.settings.date, key: key)
      self.gate = gate
      nodes = EditionNodes(gate: gate, organizations: today.organizations)
      phrases = library.phrases.mapValues(\.value)
        .filter { !gate.holdsBack(Array($0.value.utf8)) }
    }

    func run(_ keys: Set<RecordKey>) -> Result {
      let records = keys.sorted().compactMap { key in
        sources[key].flatMap { source in
          nodes.published(source).map { (source: source, node: $0.node, prose: $0.prose) }
        }
      }
      let files = EditionClosing.record(brief.id, of: records, phrases: phrases, in: library)
      let record = EditionRecord(
        id: brief.id,
        files: files.map { EditionRecord.File(path: $0.key, bytes: $0.value, file: FileID(0)) })
      do throws(ClosedEdition.Refusal) {
        let edition = try ClosedEdition(record, today: today, gate: gate)
        let isWhole = edition.library.briefs[brief.id].map { old in
          EditionClosing.text(of: old, from: .closed(edition, in: site), frame: site) == printed
        }
        return Result(keys: keys, files: files, isWhole: isWhole ?? false, refusal: nil)
      } catch {
        return Result(keys: keys, files: files, isWhole: false, refusal: error)
      }
    }

    /// Leaves out records as long as the page stays the same: many at a time, because each try makes
    /// the page. Some that could go stay.
    func reduced(_ whole: Result) -> Result {
      var best = whole
      for parts in [8, 16, 32] {
        let keys = best.keys.sorted()
        let size = max(1, keys.count / parts)
        for start in stride(from: 0, to: keys.count, by: size) {
          let result = run(best.keys.subtracting(keys[start..<min(start + size, keys.count)]))
          if result.isWhole { best = result }
        }
      }
      return best
    }
  }

  /// What an edition's page prints.
  private static func text(of brief: Brief, from site: SiteContext, frame: SiteContext) -> [UInt8] {
    let page = PageContext(site: site, frame: frame, route: Routes.home)
    return editionText(brief, in: page)
  }

  /// The files of an edition with their header, by their path from the edition's folder.
  private static func record(
    _ id: String, of records: [(source: RecordSource, node: Node, prose: [UInt8])],
    phrases: [String: String], in library: Library
  ) -> [String: [UInt8]] {
    let settings = library.settings
    var written = EditionFiles(records)
    written.add(phrases, in: settings.language)
    written.add(library.vocabularySources)
    var files = written.files
    let record = EditionRecord(
      id: id,
      files: files.map { EditionRecord.File(path: $0.key, bytes: $0.value, file: FileID(0)) })
    let place = Node(.map([]), at: SourceRange(wholeOf: FileID(0)))
    let entries = [
      EditionNodes.entry("edition", .quoted(settings.edition), at: place),
      EditionNodes.entry("date", .plain(settings.date.text), at: place),
      EditionNodes.entry("title", .quoted(settings.title), at: place),
      EditionNodes.entry("publisher", .quoted(settings.publisher), at: place),
      EditionNodes.entry("language", .quoted(settings.language.text), at: place),
      EditionNodes.entry("sha256", .quoted(EditionFiles.digest(of: record.files)), at: place),
    ]
    let header =
      "# Written by 'dossier edition close'. The edition prints what is in this folder for ever.\n"
      + YAMLWriter.group(Node(.map(entries), at: place.range))
    files[EditionRecord.headerPath] = Array(header.utf8)
    return files
  }
}

extension SiteContext {
  /// A site of which only the words count.
  fileprivate static func plain(_ library: Library) -> SiteContext {
    var site = SiteContext(
      library: library,
      words: Words(
        overrides: library.phrases.mapValues(\.value),
        isEnglish: library.settings.language.isEnglish, vocabulary: library.vocabulary),
      stylesheet: "", scripts: [:], baseURL: nil, today: library.settings.date)
    site.routes = Set(SitePlan.pages(of: library, rules: []).map(\.route))
    return site
  }

  /// The site from which a closed edition is made. Records that do not keep the interface words of their
  /// time have today's.
  static func closed(_ edition: ClosedEdition, in today: SiteContext) -> SiteContext {
    let words =
      edition.header.language == nil
      ? today.words
      : Words(
        overrides: edition.library.phrases.mapValues(\.value),
        isEnglish: edition.library.settings.language.isEnglish,
        vocabulary: edition.library.vocabulary)
    return SiteContext(
      library: edition.library, words: words, stylesheet: today.stylesheet,
      scripts: today.scripts, baseURL: today.baseURL, today: today.today,
      closed: edition.header.date)
  }
}
