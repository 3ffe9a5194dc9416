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
  private var labels: [ObjectIdentifier: String] = [:]
  private var taken: Set<String> = []

  init(_ run: ImportRun, protectsPlace: Bool) {
    self.run = run
    self.protectsPlace = protectsPlace
  }

  /// The label that services use for the location.
  func label(of location: FeedObject) -> String? { labels[ObjectIdentifier(location)] }

  mutating func add(_ location: FeedObject) {
    let keys = RecordKeys(location)
    location.skip("location_type")
    if keys.isOwn { return add(own: location, keys) }
    let addresses = location.take(.address)
    let country = addresses.compactMap { $0.take("country") }.compactMap(Self.country).first
    if let country, !countries.contains(country) { countries.append(country) }
    let area = addresses.compactMap { province(of: $0, in: country) }.first
    var record = RecordNode(at: location.range)
    let isHidden =
      protectsPlace || Self.saysItIsConfidential(location)
      || addresses.contains(where: Self.saysItIsConfidential)
    if isHidden {
      hide(location, addresses, area: area, in: &record)
    } else {
      record.add("visibility", Location.Visibility.public.rawValue)
      record.add("area", area)
      record.add("address", addresses.compactMap(Self.line).first)
      let name = location.take("name") ?? addresses.compactMap { $0.peek("address_1") }.first
      if let name {
        let label = unique(name.text)
        labels[ObjectIdentifier(location)] = label
        record.add("label", FeedObject.Text(text: label, range: name.range))
      }
      record.add("text", Self.text(of: location))
    }
    if area == nil { record.add("country", country?.text) }
    if !isHidden { run.addAge(keys, to: &record) }
    record.add("sources", run.sources(keys, at: location.range))
    nodes.append(record.node)
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
  private func hide(
    _ location: FeedObject, _ addresses: [FeedObject], area: FeedObject.Text?,
    in record: inout RecordNode
  ) {
    record.add(
      "visibility", (area == nil ? Location.Visibility.withheld : .areaOnly).rawValue)
    record.add("reason", "The place is confidential.")
    record.add("area", area)
    location.skip(
      "name", "alternate_name", "description", "transportation", "latitude", "longitude", "url",
      "external_identifier", "external_identifier_type")
    for part in location.take(.accessibility) { part.skip("description", "details", "url") }
    for address in addresses {
      address.skip(
        "address_1", "address_2", "city", "region", "state_province", "postal_code", "attention",
        "address_type")
    }
    run.report(
      ImportRules.protected.finding(
        "the address of a confidential location is left out of the record", at: location.range))
  }

  // MARK: Parts

  /// The address on one line: street, city, province and postal code.
  private static func line(_ address: FeedObject) -> FeedObject.Text? {
    guard let street = address.take("address_1") else { return nil }
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

  private static func country(_ text: FeedObject.Text) -> CountryCode? {
    CountryCode(alpha2: text.text.uppercased()) ?? CountryCode(text.text.uppercased())
  }

  /// The province, where the address has its code or the name that the country's record gives it.
  private func province(of address: FeedObject, in country: CountryCode?) -> FeedObject.Text? {
    guard let country, let province = address.peek("state_province") else { return nil }
    if let code = run.province(province.text, in: country) {
      return FeedObject.Text(text: code.text, range: province.range)
    }
    let known = run.library.country(country)?.subdivisions.first { subdivision in
      subdivision.name.lowercased() == province.text.lowercased()
    }
    return known.map { FeedObject.Text(text: $0.code.text, range: province.range) }
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

  /// Whether the words of an address or a place say that it must not be found.
  private static func saysItIsConfidential(_ object: FeedObject) -> Bool {
    ["name", "description", "address_1", "address_2", "attention"].contains { key in
      guard let text = object.peek(key)?.text.lowercased() else { return false }
      return ["confidential", "undisclosed", "not disclosed", "not published", "unpublished"]
        .contains { text.contains($0) }
    }
  }
}
