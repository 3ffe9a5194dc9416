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
  let refuge: RefugeWords
  /// What leads to the confidential places of all organizations, which no log may quote.
  private(set) var confidential: [ConfidentialPlaces] = []
  private var offsets: [String: (count: Int, range: SourceRange)] = [:]
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
    refuge = RefugeWords(library.words(ServiceKind.self))
    self.ids = ids
    knownIDs = Set(ids.values)
  }

  /// Whether an organization is there, or will be.
  func isKnown(_ id: String) -> Bool { knownIDs.contains(id) }

  func report(_ finding: Diagnostic) { findings.append(finding) }

  func notPlaced(_ message: String, at range: SourceRange) {
    report(ImportRules.notPlaced.finding(message, at: range))
  }

  /// The code of an area that ISO 3166-2 has or the site declares: `KH-12`, or `12` in Cambodia.
  func area(_ code: String, in country: CountryCode? = nil) -> SubdivisionCode? {
    let codes = [country?.alpha2.map { "\($0)-\(code.uppercased())" }, code].compactMap { $0 }
    return codes.lazy.compactMap { SubdivisionCode($0) }.first(where: library.isKnown)
  }

  /// The area that is called so in one of the countries; nil where there are several.
  func area(named name: String, in countries: [CountryCode]) -> SubdivisionCode? {
    let wanted = name.lowercased()
    let own =
      library.countries.flatMap(\.subdivisions).filter { $0.name.lowercased() == wanted }
      .map(\.code)
      + library.places.filter { $0.name.lowercased() == wanted }.map(\.code)
    let inCountries = own.filter { countries.isEmpty || countries.contains($0.country) }
    let found =
      inCountries.isEmpty
      ? countries.flatMap { SubdivisionCode.codes(named: name, in: $0) }
        .compactMap { SubdivisionCode($0) }
      : inCountries
    return Set(found).count == 1 ? found.first : nil
  }

  /// Whether the words of an address or a place say that it must not be found, or that people at risk
  /// may stay there.
  func saysItIsConfidential(_ object: FeedObject) -> Bool {
    for key in ["name", "alternate_name", "description", "address_1", "address_2", "attention"] {
      guard let text = object.peek(key)?.text else { continue }
      let lowered = text.lowercased()
      let isSaid = ["confidential", "undisclosed", "not disclosed", "not published", "unpublished"]
        .contains { lowered.contains($0) }
      // A street may be called Shelter Lane.
      let isPlace = object.table == .location
      if isSaid || isPlace && refuge.sign(in: text, isName: key != "description") != nil {
        return true
      }
    }
    return false
  }

  /// Notes what must be in no line that is shown.
  func keepSecret(_ places: ConfidentialPlaces) {
    if !places.rows.isEmpty { confidential.append(places) }
  }

  /// Notes that a time of a schedule was taken without its offset from UTC.
  func leaveOut(offset time: FeedObject.Text) {
    let offset = String(time.text.drop { !"Z+-".contains($0) })
    let known = offsets[offset]
    offsets[offset] = ((known?.count ?? 0) + 1, known?.range ?? time.range)
  }

  /// One finding for each offset: a feed has the same one at all of its schedules.
  func reportOffsets() {
    for (offset, use) in offsets.sorted(by: { $0.key < $1.key }) {
      let times = use.count == 1 ? "1 time has" : "\(use.count) times have"
      report(
        ImportRules.assumed.finding(
          "\(times) the offset '\(offset)' from UTC; local time was written without it",
          at: use.range, suggestion: "correct 'opens' and 'closes' where the times are not local"))
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
