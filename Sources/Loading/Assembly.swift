import Diagnostics
import Evidence
import Fields
import Library
import Markdown
import Records
import Values

/// Puts the files' records together and checks what they say of each other.
///
/// It is kept between two readings: a file that names the same records as before is put in the place
/// of its older self without looking at any other.
struct Assembly {
  let publication: Publication
  /// What could not be read.
  let gaps: ContentGaps
  let places: PlaceNames
  let assetPaths: Set<String>
  private let settings: SiteSettings
  private let vocabulary: Vocabulary
  private let snippets: Snippets
  private(set) var table: EntryTable
  /// Who uses each record, in order.
  private var backlinks = Backlinks()
  private var findings = FileFindings()
  private var closedEditions: ClosedEditionNames
  var suggestions = Suggestions()
  /// The references that lead nowhere, until all are known.
  var dangling: [(use: RecordUse, entry: LoadedFile.Entry)] = []
  /// The uses of figures whose units must fit the words after them.
  var unitQuestions: [(use: RecordUse, entry: LoadedFile.Entry)] = []
  /// Whether a text of a field names a figure, so that it changes with the figure.
  private var hasFigureTexts: Bool

  init(
    files: [LoadedFile.Kept], paths: [String], settings: SiteSettings, vocabulary: Vocabulary,
    publication: Publication, snippets: Snippets, gaps: ContentGaps
  ) {
    self.gaps = gaps
    self.snippets = snippets
    self.publication = publication
    self.settings = settings
    self.vocabulary = vocabulary
    hasFigureTexts = files.contains { !$0.file.textual.isEmpty }
    places = PlaceNames(files)
    closedEditions = ClosedEditionNames(files)
    assetPaths = Set(files.compactMap(\.file.asset?.contentPath))
    table = EntryTable(files, paths: paths)
    let all = files.flatMap(\.file.entries)
    for entry in all { check(entry) }
    reportDangling()
    checkUnits(of: files.flatMap { $0.file.records.of(Figure.self) })
    for entry in all.sorted(by: { $0.key < $1.key }) {
      backlinks.append(entry.key)
      guard counts(entry) else { continue }
      entry.forEachUse { backlinks.append($0.key, at: $0.locator) }
    }
    backlinks.finish()
  }

  var entries: [RecordKey: LoadedFile.Entry] { table.entries }

  var allFindings: [Diagnostic] { table.duplicates.all + findings.all }

  func library(of files: [LoadedFile.Kept]) -> Library {
    let phrases = Dictionary(
      files.flatMap(\.file.phrases).filter { isOfTheSitesLanguage($0.text) }
        .map { ($0.key, $0.text) },
      uniquingKeysWith: { first, _ in first })
    let texts = FigureTexts(
      hasFigureTexts ? files.flatMap { $0.file.records.of(Figure.self) } : [],
      FigureVocabulary(isEnglish: settings.language.isEnglish) { phrases[$0]?.value })
    return Library(
      settings: files.lazy.compactMap { $0.file.settings(with: texts) }.first ?? settings,
      records: publishedRecords(of: files, with: texts), backlinks: backlinks,
      views: Dictionary(
        files.flatMap { $0.file.views(with: texts) }.map { ($0.range, $0.view) },
        uniquingKeysWith: { first, _ in first }),
      vocabulary: vocabulary,
      vocabularySources: files.compactMap { kept in
        kept.file.ownVocabulary.map { ($0.path, $0.bytes) }
      },
      phrases: phrases,
      withheldTerms: files.flatMap(\.file.withheldTerms),
      approvals: files.flatMap(\.file.approvals),
      redirections: files.flatMap(\.file.redirections),
      allowances: files.flatMap(\.file.allowances), snippets: snippets,
      outlines: files.lazy.compactMap(\.file.outlines).first ?? .none,
      editionRecords: editionRecords(of: files),
      evidence: EvidenceTexts(
        texts: files.compactMap(\.file.sourceText),
        claims: Dictionary(
          files.compactMap { kept in
            kept.file.claims.first.map { ($0.range.file, kept.file.claims) }
          }, uniquingKeysWith: { first, _ in first })),
      settingsSource: files.lazy.map(\.file.settingsBytes).first { !$0.isEmpty } ?? [],
      assets: files.compactMap(\.file.asset), paths: table.paths, recordOfPath: table.recordOfPath,
      draftCount: entries.values.count { publication.leavesOut($0) && $0.isDraft },
      futureCount: entries.values.count { publication.leavesOut($0) && !$0.isDraft },
      postponed: entries.values.compactMap { entry in
        publication.leavesOut(entry) ? entry.publishFrom.map { (day: $0, range: entry.range) } : nil
      }.sorted { $0.range.start < $1.range.start })
  }

  /// Puts a file in the place of its older self. Does nothing, and answers false, where it names
  /// other records than before, or holds what is not a record.
  mutating func replace(
    _ older: LoadedFile.Kept, by newer: LoadedFile.Kept, in library: inout Library
  ) -> Bool {
    let (old, new) = (older.file, newer.file)
    guard old.holdsRecordsOnly, new.holdsRecordsOnly, old.entries.count == new.entries.count,
      zip(old.entries, new.entries).allSatisfy({ $0.isInterchangeable(with: $1) }),
      old.entries.allSatisfy({ entries[$0.key]?.range.file == $0.range.file }),
      !hasFigureTexts && new.textual.isEmpty || !new.records.contains(where: { $0 is Figure })
    else { return false }
    if !new.textual.isEmpty { hasFigureTexts = true }
    suggestions = Suggestions()
    var lost: Set<RecordKey> = []
    for (before, entry) in zip(old.entries, new.entries) {
      table.replace(entry)
      findings.forget(entry.range.file)
      if before.anchors != entry.anchors { lost.insert(entry.key) }
      let (gone, come) = (uses(of: before), uses(of: entry))
      guard !gone.elementsEqual(come, by: ==) else { continue }
      backlinks.replace(gone, by: come, of: entry.key)
    }
    for entry in new.entries { check(entry) }
    recheckLinks(into: lost, butOf: Set(new.entries.map(\.range.file)))
    reportDangling()
    checkUnits(of: library.figures)
    let range = old.views.map(\.range)
    let phrases = library.phrases
    let texts = FigureTexts(
      new.textual.isEmpty ? [] : Array(library.figures),
      FigureVocabulary(isEnglish: settings.language.isEnglish) { phrases[$0]?.value })
    if let file = old.entries.first?.range.file {
      library.evidence.replaceClaims(of: file, by: new.claims)
    }
    library = library.replacing(
      publishedRecords(of: [newer], with: texts), backlinks: backlinks, removingViews: range,
      adding: new.views(with: texts).map { ($0.range, $0.view) })
    return true
  }

  /// Checks the files anew that link to places in records whose anchors are others than before.
  private mutating func recheckLinks(into targets: Set<RecordKey>, butOf checked: Set<FileID>) {
    guard !targets.isEmpty else { return }
    let linking = entries.values.filter { entry in
      !checked.contains(entry.range.file)
        && entry.body?.links.contains { anchored($0, of: entry).map(targets.contains) ?? false }
          ?? false
    }
    let files = Set(linking.map(\.range.file))
    for file in files { findings.forget(file) }
    for entry in entries.values where files.contains(entry.range.file) { check(entry) }
  }

  /// The record into which a link with an anchor leads.
  private func anchored(_ link: LinkUse, of entry: LoadedFile.Entry) -> RecordKey? {
    switch link.target {
    case .record(let prefix, let id, .some):
      RecordKind(linkPrefix: prefix).map { RecordKey($0, id) }
    case .file(let path, .some):
      ContentPath.resolve(path, from: table.path(of: link.range.file))
        .flatMap { table.recordOfPath[$0] }
    default: nil
    }
  }

  /// Whether a phrase stands in `strings/<language>.yml` of the language that the site is in.
  private func isOfTheSitesLanguage(_ phrase: Located<String>) -> Bool {
    table.paths[Int(phrase.range.file.index)] == "strings/\(settings.language.text).yml"
  }

  /// Whether pages say that an entry uses others.
  private func counts(_ entry: LoadedFile.Entry) -> Bool {
    !publication.leavesOut(entry) && entry.key != Self.settingsKey
  }

  /// The records that an entry uses.
  private func uses(of entry: LoadedFile.Entry) -> [Backlinks.Use] {
    guard counts(entry) else { return [] }
    var uses: [Backlinks.Use] = []
    entry.forEachUse { uses.append(($0.key, $0.locator)) }
    return uses
  }

  private mutating func check(_ entry: LoadedFile.Entry) {
    entry.forEachUse { check($0, of: entry) }
    checkMentions(of: entry)
    checkLinks(of: entry)
  }

  mutating func report(_ finding: Diagnostic, of entry: LoadedFile.Entry) {
    findings.report(finding.included(by: entry.includes), in: entry.range.file)
  }

  /// Whether so much is wrong with the entry's file that no more needs to be looked for.
  mutating func hasEnough(of entry: LoadedFile.Entry) -> Bool {
    findings.isFull(entry.range.file)
  }

  private mutating func check(_ use: RecordUse, of entry: LoadedFile.Entry) {
    let key = use.key
    checkLocator(of: use, of: entry)
    if use.around != nil || use.period != nil { unitQuestions.append((use, entry)) }
    guard let target = entries[key] else {
      // The file is wrong then, and not what is said of it.
      if gaps.mayHold(key) || hasEnough(of: entry) || closedEditions.keeps(key, for: entry) {
        return
      }
      if use.isInText, let words = BracedWords(use: use.id) {
        return check(words, use, of: entry)
      }
      dangling.append((use, entry))
      return
    }
    if key.kind == .source, let locator = use.locator, let second = source(namedIn: locator) {
      report(Self.finding(joined: use, and: second), of: entry)
    }
    if publication.leavesOut(target), !publication.leavesOut(entry), isSurelyPublished(entry) {
      report(
        LoadingRules.draftLinked.finding(
          "'\(entry.key.id)' is published and must not lean on the draft '\(key.id)'",
          at: use.range, related: [.init("the draft", at: target.range)]), of: entry)
    }
  }

  /// Whether a record is no draft, for all that can be read of it.
  func isSurelyPublished(_ entry: LoadedFile.Entry) -> Bool {
    !gaps.touches(entry.range, keys: ["draft", "publish-from"])
  }
}
