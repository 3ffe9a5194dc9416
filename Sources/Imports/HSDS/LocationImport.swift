import Diagnostics
import Fields
import Library
import Records
import Values

/// The locations of an organization, and how services name them.
struct LocationImport {
  private let run: ImportRun
  /// Whether people may stay there, so that no address is written.
  private let protectsPlace: Bool
  private(set) var nodes: [Node] = []
  /// The countries of the addresses.
  private(set) var countries: [CountryCode] = []
  /// What leads to the places that must not be found.
  private(set) var confidential: ConfidentialPlaces
  /// Addresses for letters only, which are contacts.
  private(set) var postal: [FeedObject.Text] = []
  private var labels: [ObjectIdentifier: String] = [:]
  private var hidden: Set<ObjectIdentifier> = []
  private var taken: Set<String> = []

  /// - Parameter names: The names of the organization, which are published.
  init(_ run: ImportRun, protectsPlace: Bool, names: [String]) {
    self.run = run
    self.protectsPlace = protectsPlace
    confidential = ConfidentialPlaces(names: names)
  }

  /// The label that services use for the location.
  func label(of location: FeedObject) -> String? { labels[ObjectIdentifier(location)] }

  /// Whether no more than the area of the location is written.
  func hides(_ location: FeedObject) -> Bool { hidden.contains(ObjectIdentifier(location)) }

  mutating func add(_ location: FeedObject) {
    let keys = RecordKeys(location)
    location.skip("location_type")
    if keys.isOwn { return add(own: location, keys) }
    let addresses = Self.ordered(location.take(.address))
    let country = addresses.compactMap { Self.country(of: $0) }.first
    for address in addresses {
      if let own = Self.country(of: address), own == country { address.skip("country") }
    }
    let area = addresses.compactMap { province(of: $0, in: country) }.first
    if let country = country ?? area.flatMap({ SubdivisionCode($0.text)?.country }),
      !countries.contains(country)
    {
      countries.append(country)
    }
    var record = RecordNode(at: location.range)
    let isHidden =
      protectsPlace || run.saysItIsConfidential(location)
      || addresses.contains(where: run.saysItIsConfidential)
    if isHidden {
      hide(location, addresses, area: area, in: &record)
    } else {
      addPublic(location, addresses, area: area, to: &record)
    }
    if area == nil { record.add("country", country?.text) }
    if !isHidden { run.addAge(keys, to: &record) }
    record.add("sources", run.sources(keys, at: location.range))
    nodes.append(record.node)
  }

  private mutating func addPublic(
    _ location: FeedObject, _ addresses: [FeedObject], area: FeedObject.Text?,
    to record: inout RecordNode
  ) {
    record.add("visibility", Location.Visibility.public.rawValue)
    record.add("area", area)
    let streets = addresses.filter { !Self.isPostal($0) }
    record.add("address", streets.first.flatMap(Self.line))
    record.add("coordinates", Self.coordinates(of: location))
    for other in streets.dropFirst() {
      run.notPlaced(
        "a further address of \(location.name) has no place in a record", at: other.range)
      other.takeAll()
    }
    postal += addresses.filter(Self.isPostal).compactMap(Self.line)
    let name =
      PlainDescription.text(location.take("name"))
      ?? streets.compactMap { $0.peek("address_1") }.first
    if let name {
      let label = unique(name.text)
      labels[ObjectIdentifier(location)] = label
      record.add("label", FeedObject.Text(text: label, range: name.range))
    }
    record.add("text", Self.text(of: location))
  }

  private mutating func add(own location: FeedObject, _ keys: RecordKeys) {
    location.skip("name", "description")
    for address in location.take(.address) {
      address.skip(
        "address_1", "city", "state_province", "postal_code", "country", "address_type")
    }
    var record = RecordNode(at: location.range)
    record.add("visibility", keys["visibility"])
    record.add("reason", keys["reason"])
    record.add("area", keys["area"])
    record.add("address", keys["address"])
    record.add("country", keys["country"])
    record.add("label", keys["label"])
    record.add("text", keys["text"])
    if keys["visibility"]?.text == Location.Visibility.public.rawValue {
      run.addAge(keys, to: &record)
    }
    record.add("sources", run.sources(keys, at: location.range))
    labels[ObjectIdentifier(location)] = keys["label"]?.text
    nodes.append(record.node)
  }

  /// A location of which no more than the province is written: not even into the content.
  private mutating func hide(
    _ location: FeedObject, _ addresses: [FeedObject], area: FeedObject.Text?,
    in record: inout RecordNode
  ) {
    hidden.insert(ObjectIdentifier(location))
    confidential.add(location, addresses)
    location.isConfidential = true
    for part in addresses + location.peek(.phone) + location.peek(.contact) {
      part.isConfidential = true
    }
    record.add(
      "visibility", (area == nil ? Location.Visibility.withheld : .areaOnly).rawValue)
    record.add("reason", "The place is confidential.")
    record.add("area", area)
    location.skip(
      "name", "alternate_name", "description", "transportation", "latitude", "longitude", "url",
      "external_identifier", "external_identifier_type")
    for part in location.take(.accessibility) { part.skip("description", "details", "url") }
    for part in location.take(.schedule) { part.takeAll() }
    for address in addresses {
      address.skip(
        "address_1", "address_2", "city", "region", "state_province", "postal_code", "attention",
        "address_type", "country")
    }
    run.report(
      ImportRules.protected.finding(
        "the address of a confidential location is left out of the record", at: location.range))
  }

  // MARK: Parts

  /// Addresses that people can go to first: a feed names postal ones in any order.
  private static func ordered(_ addresses: [FeedObject]) -> [FeedObject] {
    addresses.filter { !isPostal($0) } + addresses.filter(isPostal)
  }

  private static func isPostal(_ address: FeedObject) -> Bool {
    address.peek("address_type")?.text.lowercased() == "postal"
  }

  /// The address on one line: street, city, province and postal code.
  private static func line(_ address: FeedObject) -> FeedObject.Text? {
    guard let street = PlainDescription.text(address.take("address_1")) else { return nil }
    address.skip("address_type")
    let place = [address.take("state_province"), address.take("postal_code")].compactMap {
      $0?.text
    }
    let parts =
      [
        address.take("attention")?.text, street.text, address.take("address_2")?.text,
        address.take("city")?.text, address.take("region")?.text,
      ].compactMap { $0 } + (place.isEmpty ? [] : [place.joined(separator: " ")])
    return FeedObject.Text(text: parts.joined(separator: ", "), range: street.range)
  }

  /// Latitude and longitude as a record has them.
  private static func coordinates(of location: FeedObject) -> FeedObject.Text? {
    guard let latitude = location.peek("latitude"), let longitude = location.peek("longitude"),
      let north = Double(latitude.text), let east = Double(longitude.text), abs(north) <= 90,
      abs(east) <= 180, Self.isExact(latitude.text), Self.isExact(longitude.text)
    else { return nil }
    location.skip("latitude", "longitude")
    return FeedObject.Text(text: "\(latitude.text), \(longitude.text)", range: latitude.range)
  }

  /// Whether an angle is exact to about a hundred metres. A coarser one is the middle of a town.
  private static func isExact(_ angle: String) -> Bool {
    angle.split(separator: ".").last.map { $0.utf8.count > 2 } ?? false && angle.contains(".")
  }

  /// The country by its code or its name: `KH`, `KHM`, `Cambodia`.
  private static func country(of address: FeedObject) -> CountryCode? {
    guard let text = address.peek("country")?.text else { return nil }
    return CountryCode(alpha2: text.uppercased()) ?? CountryCode(text.uppercased())
      ?? CountryCode.called(text)
  }

  /// The province, where the address has its code or its name.
  private func province(of address: FeedObject, in country: CountryCode?) -> FeedObject.Text? {
    guard let country, let province = address.peek("state_province") else { return nil }
    let code =
      run.area(province.text, in: country) ?? run.area(named: province.text, in: [country])
    return code.map { FeedObject.Text(text: $0.text, range: province.range) }
  }

  /// What a visitor should know: the way, and access for disabled people.
  private static func text(of location: FeedObject) -> FeedObject.Text? {
    var parts = [location.take("description"), location.take("transportation")].compactMap { $0 }
    for item in location.take(.accessibility) {
      parts += [item.take("description"), item.take("details"), item.take("url")].compactMap { $0 }
    }
    parts += location.take(.schedule).compactMap { $0.take("description") }
    guard let first = parts.first else { return nil }
    let texts = parts.map { PlainDescription.text($0.text) }
    return FeedObject.Text(
      text: texts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " "),
      range: first.range)
  }

  private mutating func unique(_ label: String) -> String {
    var name = label
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(label) (\(number))"
      number += 1
    }
    return name
  }
}
