import Diagnostics
import Fields
import Library
import Records
import Templates
import Values

/// What one import knows of the site and of its options, and what it has found so far.
final class ImportRun {
  let library: Library
  let words: Words
  let options: HSDSImport.Options
  let kinds: ServiceKindMatch
  private(set) var findings: [Diagnostic] = []
  /// Whether a record cites the feed itself, so that it needs a source.
  private(set) var citesFeed = false
  /// The organizations of the site and of the feed, by their identifiers in the feed.
  let ids: [String: String]
  private let knownIDs: Set<String>

  init(_ library: Library, _ words: Words, _ options: HSDSImport.Options, ids: [String: String]) {
    self.library = library
    self.words = words
    self.options = options
    kinds = ServiceKindMatch(library.words(ServiceKind.self))
    self.ids = ids
    knownIDs = Set(ids.values)
  }

  /// Whether an organization is there, or will be.
  func isKnown(_ id: String) -> Bool { knownIDs.contains(id) }

  func report(_ finding: Diagnostic) { findings.append(finding) }

  func notPlaced(_ message: String, at range: SourceRange) {
    report(ImportRules.notPlaced.finding(message, at: range))
  }

  /// The code of a province that the site knows: one among the subdivisions of a country's record.
  func province(_ code: String, in country: CountryCode? = nil) -> SubdivisionCode? {
    let codes = [country?.alpha2.map { "\($0)-\(code)" }, code].compactMap { $0 }
    return codes.lazy.compactMap { SubdivisionCode($0) }.first { code in
      self.library.country(code.country)?.subdivisions.contains { $0.code == code } ?? false
    }
  }

  /// The citations of sources that the site has; the others are reported.
  func known(_ citations: [FeedObject.Text]) -> [Node] {
    citations.compactMap { text in
      let node = Node(.quoted(text.text), at: text.range)
      let citation = Citation(node, in: FieldContext())
      if citation.map({ library.sources[$0.source.id] != nil }) ?? false { return node }
      notPlaced("the source '\(text.text)' is not one of this site", at: text.range)
      return nil
    }
  }

  /// The sources that an object states and the site has; else the feed itself.
  func sources(_ keys: RecordKeys, at range: SourceRange) -> [Node] {
    let stated = known(keys.all("sources"))
    guard stated.isEmpty else { return stated }
    citesFeed = true
    return [Node(.quoted(options.source), at: range)]
  }

  /// The age of a contact or an address: what its record states, else the day of the feed.
  func addAge(_ keys: RecordKeys, to record: inout RecordNode) {
    if keys.isOwn {
      record.add("published", keys["published"])
      if let date = keys["verified"] {
        var check = RecordNode(at: date.range)
        check.add("date", date)
        check.add("how", keys["verified.how"])
        record.add("verified", check)
      }
    } else {
      record.add("published", options.date.text)
    }
  }
}
