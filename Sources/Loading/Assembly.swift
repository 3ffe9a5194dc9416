import Diagnostics
import Fields
import Markdown
import Records

/// Puts the files' records together and checks what they say of each other.
struct Assembly {
  private let files: [LoadedFile]
  private let paths: [String]
  private let settings: SiteSettings
  private let includesDrafts: Bool
  private(set) var findings: [Diagnostic] = []

  private var entries: [RecordKey: LoadedFile.Entry] = [:]
  private var recordOfPath: [String: RecordKey] = [:]
  private let assetPaths: Set<String>

  init(
    files: [LoadedFile], paths: [String], settings: SiteSettings, includesDrafts: Bool
  ) {
    self.files = files
    self.paths = paths
    self.settings = settings
    self.includesDrafts = includesDrafts
    assetPaths = Set(files.compactMap(\.asset).map { "assets/" + $0.path })
  }

  mutating func library() -> Library {
    index()
    let idsByKind = Dictionary(grouping: entries.keys, by: \.kind).mapValues { keys in
      keys.map(\.id).sorted()
    }
    var backlinks: [RecordKey: Set<Backlink>] = [:]
    for entry in files.flatMap(\.entries) {
      checkReferences(of: entry, among: idsByKind)
      checkLinks(of: entry)
      if isLeftOut(entry) || entry.key == Assembly.settingsKey { continue }
      for reference in entry.references {
        guard let kind = RecordKind(rawValue: reference.kind) else { continue }
        backlinks[RecordKey(kind, reference.id), default: []].insert(
          Backlink(owner: entry.key, locator: reference.locator))
      }
    }
    return Library(
      settings: settings, records: publishedRecords(),
      backlinks: backlinks.mapValues { $0.sorted() },
      views: Dictionary(
        files.flatMap(\.views).map { ($0.range, $0.view) },
        uniquingKeysWith: { first, _ in first }),
      phrases: Dictionary(
        files.flatMap(\.phrases).filter { isOfTheSitesLanguage($0.text) }
          .map { ($0.key, $0.text) },
        uniquingKeysWith: { first, _ in first }),
      withheldTerms: files.flatMap(\.withheldTerms),
      redirections: files.flatMap(\.redirections),
      outlines: files.lazy.compactMap(\.outlines).first ?? .none,
      assets: files.compactMap(\.asset), paths: paths, recordOfPath: recordOfPath,
      draftCount: entries.values.count { isLeftOut($0) })
  }

  /// `site.yml` refers to records, but is none itself.
  static let settingsKey = RecordKey(.page, "site.yml")

  /// Whether a phrase stands in `strings/<language>.yml` of the language that the site is in.
  private func isOfTheSitesLanguage(_ phrase: Located<String>) -> Bool {
    paths[Int(phrase.range.file.index)] == "strings/\(settings.language.text).yml"
  }

  private func isLeftOut(_ entry: LoadedFile.Entry) -> Bool {
    entry.isDraft && !includesDrafts
  }

  /// Notes every record by its key, and reports identifiers that are used twice.
  private mutating func index() {
    for entry in files.flatMap(\.entries)
    where !entry.key.id.isEmpty && entry.key != Self.settingsKey {
      if let first = entries[entry.key] {
        findings.append(
          LoadingRules.duplicateIdentifier.finding(
            "'\(entry.key.id)' must name one \(entry.key.kind) only", at: entry.range,
            related: [.init("first used here", at: first.range)]))
        continue
      }
      entries[entry.key] = entry
      if entry.isWholeFile { recordOfPath[paths[Int(entry.range.file.index)]] = entry.key }
    }
  }

  private mutating func checkReferences(
    of entry: LoadedFile.Entry, among idsByKind: [RecordKind: [String]]
  ) {
    for reference in entry.references {
      guard let kind = RecordKind(rawValue: reference.kind) else { continue }
      guard let target = entries[RecordKey(kind, reference.id)] else {
        findings.append(
          LoadingRules.danglingReference.finding(
            "'\(reference.id)' must be the identifier of \(kind.withArticle) that exists",
            at: reference.range,
            suggestion: didYouMean(reference.id, among: idsByKind[kind] ?? [])))
        continue
      }
      if isLeftOut(target), !entry.isDraft {
        findings.append(
          LoadingRules.draftLinked.finding(
            "'\(entry.key.id)' is published and must not lean on the draft '\(reference.id)'",
            at: reference.range, related: [.init("the draft", at: target.range)]))
      }
    }
  }

  private mutating func checkLinks(of entry: LoadedFile.Entry) {
    for link in entry.links {
      switch link.target {
      case .record(let prefix, let id, let fragment):
        guard let fragment, let kind = RecordKind(linkPrefix: prefix),
          let target = entries[RecordKey(kind, id)]
        else { continue }
        checkAnchor(fragment, in: target, at: link.range)
      case .anchor(let anchor):
        checkAnchor(anchor, in: entry, at: link.range)
      case .file(let path, let fragment):
        checkFile(path, fragment: fragment, from: entry, at: link.range)
      }
    }
  }

  private mutating func checkFile(
    _ path: String, fragment: String?, from entry: LoadedFile.Entry, at range: SourceRange
  ) {
    let own = paths[Int(entry.range.file.index)]
    let resolved = ContentPath.resolve(path, from: own)
    if let resolved, assetPaths.contains(resolved) { return }
    guard let resolved, let key = recordOfPath[resolved], let target = entries[key] else {
      let known = (Array(recordOfPath.keys) + assetPaths).sorted()
        .map { ContentPath.relative($0, from: own) }
      findings.append(
        LoadingRules.brokenLink.finding(
          "'\(path)' must be the path of a page or an asset, from this file", at: range,
          suggestion: didYouMean(path, among: known)))
      return
    }
    if isLeftOut(target), !entry.isDraft {
      findings.append(
        LoadingRules.draftLinked.finding(
          "'\(entry.key.id)' is published and must not link to the draft '\(key.id)'", at: range,
          related: [.init("the draft", at: target.range)]))
    }
    if let fragment { checkAnchor(fragment, in: target, at: range) }
  }

  private mutating func checkAnchor(
    _ anchor: String, in entry: LoadedFile.Entry, at range: SourceRange
  ) {
    guard !entry.anchors.contains(anchor) else { return }
    findings.append(
      LoadingRules.missingAnchor.finding(
        "'#\(anchor)' must be the identifier of a heading or an item of '\(entry.key.id)'",
        at: range,
        suggestion: didYouMean(anchor, among: entry.anchors.sorted())))
  }

  private func publishedRecords() -> RecordSet {
    func published<Item: Record>(_ list: KeyPath<RecordSet, [Item]>) -> [Item] {
      files.flatMap { $0.records[keyPath: list] }
        .filter { !$0.id.isEmpty && (includesDrafts || !$0.header.isDraft) }
    }
    var set = RecordSet()
    set.regions = published(\.regions)
    set.countries = published(\.countries)
    set.briefs = published(\.briefs)
    set.figures = published(\.figures)
    set.instruments = published(\.instruments)
    set.organizations = published(\.organizations)
    set.plans = published(\.plans)
    set.guidelines = published(\.guidelines)
    set.programmes = published(\.programmes)
    set.sources = published(\.sources)
    set.terms = published(\.terms)
    set.pages = published(\.pages)
    return set
  }
}

extension RecordKind {
  /// The kind in a sentence: `an instrument`.
  fileprivate var withArticle: String {
    switch self {
    case .instrument, .organization: "an \(rawValue)"
    default: "a \(rawValue)"
    }
  }
}
