package import Diagnostics
import Exports
import Fields
package import Library
package import Loading
package import Records
package import Templates
package import Values
import YAML

/// The organizations of a feed in the Human Services Data Specification (HSDS 3) as new records.
package struct HSDSImport {
  /// What a feed doesn't say.
  package struct Options {
    /// The source that records cite.
    package let source: String
    /// The day of the feed, from which contacts without a date of their own age.
    package let date: Day
    package let organizationKind: OrganizationKind
    package let serviceKind: ServiceKind
    package let country: CountryCode?
    package let isDraft: Bool

    package init(
      source: String, date: Day, organizationKind: OrganizationKind, serviceKind: ServiceKind,
      country: CountryCode?, isDraft: Bool
    ) {
      self.source = source
      self.date = date
      self.organizationKind = organizationKind
      self.serviceKind = serviceKind
      self.country = country
      self.isDraft = isDraft
    }
  }

  /// A new file of the content.
  package struct File {
    package let path: String
    package let text: String
  }

  /// The type of the identifier that an organization has in the feed it was imported from.
  package static let feedIdentifier = "HSDS"

  /// The new files of organizations.
  package private(set) var files: [File] = []
  package private(set) var findings: [Diagnostic]
  /// The files that were read, with how many objects each holds.
  package let read: [(path: String, count: Int)]
  package private(set) var serviceCount = 0
  package private(set) var locationCount = 0
  package private(set) var contactCount = 0
  /// Organizations of the feed that the content has already.
  package private(set) var knownCount = 0
  private var confidential: [ConfidentialPlaces] = []
  /// Whether a record cites the source of the options.
  package private(set) var citesFeed = false

  /// - Throws: ``FileSystemError`` when a file cannot be read.
  package init(
    _ folder: ContentFolder, paths: [String], into library: Library, words: Words, options: Options
  ) throws {
    let reader = try FeedReader(folder, paths: paths)
    read = reader.files
    findings = reader.findings
    guard !findings.contains(where: { $0.severity == .error }) else { return }
    let feed = reader.feed
    let names = RecordNames(feed.objects(.organization), in: library)
    let run = ImportRun(library, words, options, ids: names.byFeedID)
    var seen: Set<ObjectIdentifier> = []
    for object in feed.objects(.organization) {
      guard let id = names.id(of: object) else {
        knownCount += 1
        report(known: object, names, run)
        object.markAll(&seen)
        continue
      }
      guard add(object, id: id, run) else {
        object.markAll(&seen)
        continue
      }
      for left in object.leftovers(&seen) {
        run.notPlaced("\(left.what) has no place in a record", at: left.range)
      }
    }
    reportOrphans(of: feed, &seen, reader.lost, run)
    reportConflicts(of: feed, run)
    reportNames(of: feed, names, run)
    run.reportOffsets()
    findings += run.findings
    confidential = run.confidential
    findings.sort()
    citesFeed = run.citesFeed && !files.isEmpty
  }

  /// Adds the record of an organization, unless it can't be one.
  private mutating func add(_ object: FeedObject, id: String, _ run: ImportRun) -> Bool {
    // Nothing else is said of what can't be a record.
    guard object.peek("name") != nil else {
      run.notPlaced(
        "\(object.name) can't be a record and was left out: 'name' must be given", at: object.range)
      return false
    }
    guard let made = OrganizationImport(object, id: id, run).node() else {
      run.report(
        ImportRules.protected.finding(
          "an organization is left out, because its name leads to a confidential location",
          at: object.range))
      return false
    }
    let (node, problems, reason) = RecordTrial.sound(
      made, as: Organization.self, run.library.vocabulary)
    problems.forEach(run.report)
    guard let node else {
      run.report(
        ImportRules.notPlaced.finding(
          "\(object.name) can't be a record and was left out: \(reason ?? "nothing is left of it")",
          at: object.range))
      return false
    }
    func count(_ key: String) -> Int {
      guard case .list(let items)? = node[key]?.content else { return 0 }
      return items.count
    }
    serviceCount += count("services")
    locationCount += count("locations")
    contactCount += count("contacts")
    var text = YAMLWriter.list([node])
    if run.options.isDraft {
      text = text.replacing(
        "- id: \(id)\n",
        with: "- id: \(id)\n  draft: true              # remove this line to publish\n",
        maxReplacements: 1)
    }
    files.append(File(path: "organizations/\(id).yml", text: text))
    return true
  }

  private func report(known object: FeedObject, _ names: RecordNames, _ run: ImportRun) {
    run.report(
      ImportRules.alreadyThere.finding(
        "\(object.name) is the organization '\(names.known(object) ?? "")' already and was not imported",
        at: object.range))
  }

  /// Whether a line or a text of a finding leads to a place that must not be found.
  package func isSecret(_ text: [UInt8]) -> Bool {
    guard !confidential.isEmpty else { return false }
    let text = String(decoding: text, as: UTF8.self)
    return confidential.contains { $0.isNamed(in: text) }
  }

  /// Copies of an object that say something else than the first.
  private func reportConflicts(of feed: Feed, _ run: ImportRun) {
    for table in FeedTable.allCases {
      for object in feed.objects(table) {
        for (key, range) in object.conflicts {
          run.report(
            ImportRules.differs.finding(
              "\(object.name) is in the feed again with another '\(key)'; the first was kept",
              at: range))
        }
      }
    }
  }

  /// New organizations that have the name of one of the site, or of another of the feed.
  private func reportNames(of feed: Feed, _ names: RecordNames, _ run: ImportRun) {
    var firsts: [String: String] = [:]
    for organization in run.library.organizations where organization.isListed {
      for name in [organization.name] + organization.names.map(\.text) {
        firsts[VocabularyTable.folded(name)] =
          firsts[VocabularyTable.folded(name)] ?? organization.id
      }
    }
    for object in feed.objects(.organization) {
      guard let name = object.peek("name"), let id = names.id(of: object) else { continue }
      let folded = VocabularyTable.folded(name.text)
      guard let first = firsts[folded] else {
        firsts[folded] = id
        continue
      }
      run.report(
        ImportRules.sameName.finding(
          "\(object.name) has the name of the organization '\(first)'; it was imported as '\(id)'",
          at: name.range))
    }
  }

  /// What is in no organization: a service without one, a location of none.
  ///
  /// - Parameter lost: Objects of which that was reported with the key that leads nowhere.
  private func reportOrphans(
    of feed: Feed, _ seen: inout Set<ObjectIdentifier>, _ lost: Set<ObjectIdentifier>,
    _ run: ImportRun
  ) {
    let tables = FeedTable.allCases.filter {
      ![.organization, .term, .taxonomy, .metadata, .tableDescription, .unit].contains($0)
    }
    for table in tables {
      for object in feed.objects(table) where seen.insert(ObjectIdentifier(object)).inserted {
        if lost.contains(ObjectIdentifier(object)) {
          // What is inside it is missing for the same reason.
          object.markAll(&seen)
          continue
        }
        if table == .location { object.isConfidential = run.saysItIsConfidential(object) }
        run.notPlaced("\(object.name) belongs to no organization of the feed", at: object.range)
      }
    }
  }
}

/// The identifiers of new records, each once, and which organizations have a record already.
private struct RecordNames {
  private(set) var byFeedID: [String: String] = [:]
  private var ids: [ObjectIdentifier: String] = [:]
  private var known: [ObjectIdentifier: String] = [:]

  init(_ objects: [FeedObject], in library: Library) {
    var taken = Set(library.organizations.map(\.id))
    var imported: [String: String] = [:]
    for organization in library.organizations {
      imported[HSDSIdentifier.organization(organization.id)] = organization.id
      for identifier in organization.identifiers where identifier.type == HSDSImport.feedIdentifier
      {
        imported[identifier.value] = organization.id
      }
    }
    byFeedID = imported
    for object in objects {
      let key = ObjectIdentifier(object)
      if let id = object.id, let record = imported[id] {
        known[key] = record
        continue
      }
      let base = Self.name(of: object)
      var id = base
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(base)-\(number)"
        number += 1
      }
      ids[key] = id
      if let feed = object.id { byFeedID[feed] = id }
    }
  }

  func id(of object: FeedObject) -> String? { ids[ObjectIdentifier(object)] }
  func known(_ object: FeedObject) -> String? { known[ObjectIdentifier(object)] }

  /// The identifier that the organization has in a site of Dossier, else one from its name.
  private static func name(of object: FeedObject) -> String {
    for entry in object.peek(.identifier) {
      guard let value = entry.peek("identifier")?.text, let id = object.id,
        HSDSIdentifier.organization(value) == id, Identifier(value) != nil
      else { continue }
      return value
    }
    let name = object.peek("name").flatMap { Identifier(normalising: $0.text)?.text }
    return name ?? object.id.flatMap { Identifier(normalising: "organization-\($0)")?.text }
      ?? "organization"
  }
}
