import Diagnostics
import Exports
import Fields
import Library
import Records
import Templates
import Values

/// An organization of a feed as a record.
struct OrganizationImport {
  private let run: ImportRun
  private let object: FeedObject
  private let keys: RecordKeys
  /// The identifier of the new record.
  let id: String

  init(_ object: FeedObject, id: String, _ run: ImportRun) {
    self.run = run
    self.object = object
    self.id = id
    keys = RecordKeys(object)
  }

  /// The record, as it is written into a file; nil where its name leads to a place that must not be
  /// found.
  func node() -> Node? {
    let services = object.take(.service).map { ServiceImport($0, run) }
    let names = ["name", "alternate_name"].compactMap { object.peek($0)?.text }
    let protectsPlace = protectsPlace(services)
    var locations = LocationImport(run, protectsPlace: protectsPlace, names: names)
    let places = self.places
    for place in places { locations.add(place) }
    var contacts = contacts(at: places, locations)
    let serviceNodes = services.map {
      $0.node(at: locations, contacts: &contacts, countries: countries(locations))
    }
    var record = RecordNode(at: object.range)
    record.add("id", id)
    record.add("name", PlainDescription.text(object.take("name")))
    addNames(to: &record)
    record.add("kind", kind())
    record.add("countries", countryTexts(locations))
    record.add("regions", known(keys.all("regions"), "region") { run.library.regions[$0] != nil })
    addText(to: &record)
    addRelated(to: &record)
    record.add("identifiers", identifiers())
    record.add("services", serviceNodes)
    record.add("contacts", contacts.nodes)
    record.add("locations", locations.nodes)
    record.add("instead", keys["instead"])
    record.add("note", keys["note"])
    record.add("sources", run.sources(keys, at: object.range))
    run.keepSecret(locations.confidential)
    let mustSearch = protectsPlace && !keys.isOwn || places.contains(where: locations.hides)
    return mustSearch ? withoutPlaces(record.node, locations.confidential) : record.node
  }

  // MARK: Places

  /// The organization's locations, and those of its services that name no organization.
  private var places: [FeedObject] {
    var places = object.take(.location)
    for place in object.peek(.service).flatMap({ $0.peek(.serviceAtLocation) })
      .flatMap({ $0.peek(.location) }) where !places.contains(where: { $0 === place })
    {
      places.append(place)
    }
    return places
  }

  /// Whether no address is written, because people at risk may stay with the organization. Where words
  /// say so and no kind, it is reported.
  private func protectsPlace(_ services: [ServiceImport]) -> Bool {
    if services.contains(where: { $0.kind.protectsLocation }) { return true }
    guard !keys.isOwn else { return false }
    var sign = services.lazy.compactMap(\.refugeSign).first
    for key in ["name", "alternate_name", "description"] where sign == nil {
      guard let text = object.peek(key)?.text else { continue }
      sign = run.refuge.sign(in: text, isName: key != "description")
        .map { (key == "description" ? "its description" : "its name", $0) }
    }
    guard let (place, found) = sign else { return false }
    run.report(
      ImportRules.protected.finding(
        "\(object.name) gets no address, because \(place) speaks of '\(found.text)'",
        at: object.peek("name")?.range ?? object.range,
        suggestion: "where nobody stays there, write the location by hand"))
    return true
  }

  /// The record without what leads to a place that must not be found.
  private func withoutPlaces(_ node: Node, _ places: ConfidentialPlaces) -> Node? {
    let (cleaned, left) = places.cleaned(node)
    for (key, range) in left {
      run.report(
        ImportRules.protected.finding(
          "'\(key)' leads to a confidential location; the sentence is left out of the record",
          at: range))
    }
    return cleaned
  }

  private func contacts(at places: [FeedObject], _ locations: LocationImport) -> ContactImport {
    let holders =
      [object] + places + object.peek(.service)
      + object.peek(.service).flatMap { $0.peek(.serviceAtLocation) }
    let persons = holders.flatMap { $0.peek(.contact) }.compactMap { $0.peek("name")?.text }
    var contacts = ContactImport(run, of: object.name, persons: persons)
    contacts.add(contentsOf: object)
    contacts.add(.email, object.take("email"), keys)
    contacts.add(.web, object.take("website"), keys)
    for place in places {
      // The name of a place that must not be found is no label of its numbers.
      contacts.add(
        contentsOf: place,
        label: locations.hides(place) ? nil : PlainDescription.text(place.peek("name")))
    }
    for address in locations.postal {
      if places.contains(where: locations.hides) {
        run.report(
          ImportRules.protected.finding(
            "a postal address is left out, because a location of \(object.name) is confidential",
            at: address.range))
      } else {
        contacts.add(.post, address, keys)
      }
    }
    return contacts
  }

  // MARK: Parts

  private func addNames(to record: inout RecordNode) {
    let other = PlainDescription.text(object.take("alternate_name"))
    var names: [Node] = []
    for entry in keys.entries("names") {
      guard let first = entry.first else { continue }
      var name = RecordNode(at: first.value.range)
      for key in ["text", "kind", "language"] { name.add(key, Self.first(key, in: entry)) }
      name.add("sources", cited(entry))
      names.append(name.node)
    }
    record.add("language", keys["language"])
    if keys.isOwn {
      record.add("acronym", keys["acronym"])
    } else if let other {
      if other.text.utf8.count <= 12, !other.text.contains(where: { $0 == " " || $0.isLowercase }) {
        record.add("acronym", other)
      } else {
        var name = RecordNode(at: other.range)
        name.add("text", other)
        names.append(name.node)
      }
    }
    record.add("names", names)
  }

  private func kind() -> FeedObject.Text {
    if let own = keys.all(.organizationKinds).first { return own }
    for key in ["legal_status", "tax_status"] {
      guard let status = object.peek(key), let kind = kind(of: status.text) else { continue }
      object.skip("legal_status", "tax_status")
      return FeedObject.Text(text: kind, range: status.range)
    }
    let kind = run.options.organizationKind
    run.report(
      ImportRules.assumed.finding(
        "\(object.name) has no kind in the feed; '\(kind.id)' was written",
        at: object.peek("name")?.range ?? object.range,
        suggestion: "correct 'kind' in the record, or give another with '--kind'"))
    return FeedObject.Text(text: kind.id, range: object.range)
  }

  /// The identifier of the kind that a legal or tax status says: one of the site's words for kinds, or
  /// what such registers usually write.
  private func kind(of status: String) -> String? {
    let folded = VocabularyTable.folded(status)
    let words = run.library.words(OrganizationKind.self)
    let named = words.first { word in
      ([word.id, word.concept.label] + word.concept.otherLabels)
        .contains { VocabularyTable.folded($0) == folded }
    }
    if let named { return named.id }
    let text = status.lowercased()
    func says(_ signs: [String]) -> Bool { signs.contains { text.contains($0) } }
    var usual: String?
    if says(["government", "public agency", "municipal"]) { usual = "government" }
    if says(["501(c)", "501c", "non-profit", "nonprofit", "not-for-profit", "charit"]) {
      usual = "ngo"
    }
    return usual.flatMap { run.library.vocabulary.word($0, of: OrganizationKind.self)?.id }
  }

  /// The countries of the addresses, else that of the options.
  private func countries(_ locations: LocationImport) -> [CountryCode] {
    locations.countries.isEmpty
      ? [run.options.country].compactMap { $0 } : locations.countries
  }

  private func countryTexts(_ locations: LocationImport) -> [FeedObject.Text] {
    if keys.isOwn { return keys.all("countries") }
    let found = countries(locations)
    if found.isEmpty {
      run.report(
        ImportRules.assumed.finding(
          "\(object.name) has no country in the feed, and none was written",
          at: object.peek("name")?.range ?? object.range,
          suggestion: "write 'countries' in the record, or give the country with '--country'"))
    }
    return found.map { FeedObject.Text(text: $0.text, range: object.range) }
  }

  private func addText(to record: inout RecordNode) {
    let description = object.take("description")
    record.add("summary", keys.isOwn ? keys["summary"] : PlainDescription.text(description))
    let year = object.take("year_incorporated")
    record.add("established", keys["established"] ?? year)
  }

  private func addRelated(to record: inout RecordNode) {
    if let parent = object.peek("parent_organization_id") {
      if parent.text == object.id {
        run.notPlaced("\(object.name) is its own parent in the feed", at: parent.range)
      } else if let id = run.ids[parent.text] {
        record.add("parent", FeedObject.Text(text: id, range: parent.range))
      } else {
        run.notPlaced(
          "the parent of \(object.name), \(parent.text), is not in the feed", at: parent.range)
      }
    }
    for key in ["predecessors", "successors", "members"] {
      record.add(key, known(keys.all(key), "organization", run.isKnown))
    }
    record.add("roles", roles())
  }

  /// The references that lead somewhere; the others are reported.
  private func known(
    _ texts: [FeedObject.Text], _ kind: String, _ isKnown: (String) -> Bool
  ) -> [FeedObject.Text] {
    texts.filter { text in
      if isKnown(text.text) { return true }
      run.notPlaced("the \(kind) '\(text.text)' is not one of this site", at: text.range)
      return false
    }
  }

  /// What it does for others, as far as the others are known here.
  private func roles() -> [Node] {
    keys.entries("roles").compactMap { entry in
      guard let role = Self.first("role", in: entry) else { return nil }
      var record = RecordNode(at: role.range)
      record.add("role", role)
      let targets = [Self.first("of", in: entry)].compactMap { $0 }
      record.add("of", known(targets, "organization", run.isKnown).first)
      let programmes = [Self.first("programme", in: entry)].compactMap { $0 }
      record.add(
        "programme",
        known(programmes, "programme") { run.library.programmes[$0] != nil }.first)
      record.add("text", Self.first("text", in: entry))
      record.add("period", Self.first("period", in: entry))
      let sources = cited(entry)
      record.add("sources", sources.isEmpty ? run.sources(keys, at: role.range) : sources)
      return record.node
    }
  }

  private static func first(
    _ key: String, in entry: [(key: String, value: FeedObject.Text)]
  ) -> FeedObject.Text? {
    entry.first { $0.key == key }?.value
  }

  /// The sources of an entry that the site has.
  private func cited(_ entry: [(key: String, value: FeedObject.Text)]) -> [Node] {
    run.known(entry.filter { $0.key == "sources" }.map(\.value))
  }

  private func identifiers() -> [Node] {
    var nodes: [Node] = []
    func add(_ scheme: FeedObject.Text?, _ type: FeedObject.Text?, _ value: FeedObject.Text) {
      var record = RecordNode(at: value.range)
      record.add("scheme", scheme)
      if type?.text != scheme?.text { record.add("type", type) }
      record.add("value", value)
      nodes.append(record.node)
    }
    for entry in object.take(.identifier) {
      guard let value = entry.take("identifier") else { continue }
      let type = entry.take("identifier_type")
      let scheme = entry.take("identifier_scheme")
      // The identifier of a record in a site of Dossier is that of the record.
      if scheme == nil, let own = object.id, HSDSIdentifier.organization(value.text) == own {
        continue
      }
      if let scheme, IdentifierScheme(scheme.text) == nil {
        add(nil, FeedObject.Text(text: scheme.text, range: scheme.range), value)
      } else {
        add(scheme, type ?? (scheme == nil ? value : nil), value)
      }
    }
    if let number = object.take("tax_id") {
      add(nil, FeedObject.Text(text: "Tax number", range: number.range), number)
    }
    if let address = object.take("uri") {
      add(nil, FeedObject.Text(text: "URI", range: address.range), address)
    }
    // By its identifier in the feed the organization is known when the feed is imported again.
    if !keys.isOwn, let feed = object.peek("id") {
      add(nil, FeedObject.Text(text: HSDSImport.feedIdentifier, range: feed.range), feed)
    }
    return nodes
  }
}
