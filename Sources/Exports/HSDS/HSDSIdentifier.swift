import Hashing
import Records
import Values

/// Identifiers of HSDS objects: UUIDs made from what they stand for, so that two builds agree.
///
/// RFC 9562, section 5.5 (version 5): the SHA-1 of a namespace and a name. SHA-1 keeps no secret
/// here; only what is published goes into a name.
package enum HSDSIdentifier {
  /// A version 4 UUID of our own under which all names stand.
  private static let namespace: [UInt8] = [
    0x5C, 0x0F, 0x6E, 0x4B, 0x3B, 0x0D, 0x4E, 0x57, 0x9A, 0x61, 0x2F, 0xD4, 0xC1, 0x8E, 0x70, 0x95,
  ]

  package static func organization(_ id: String) -> String { uuid("organization/\(id)") }

  /// Services have no identifiers: they differ by kind, then by what their records say.
  static func services(of organization: Organization) -> [String] {
    uuids(
      "organization/\(organization.id)/service", organization.services.map(\.kind.id),
      details: organization.services.map { service in
        [service.name ?? "", service.text ?? ""] + service.populations.map(\.id)
          + service.areas.map(\.text) + service.sources.map(\.text)
      })
  }

  /// One for each of the contacts, which must be such as may be given: another number is another
  /// contact.
  static func contacts(_ contacts: [Contact], of organization: Organization) -> [String] {
    uuids(
      "organization/\(organization.id)/contact",
      contacts.map { "\($0.channel.rawValue)/\($0.value)" },
      details: contacts.map { [$0.label ?? ""] + $0.sources.map(\.text) })
  }

  /// One for each of the locations, which must be such as may be given.
  static func locations(_ locations: [Location], of organization: Organization) -> [String] {
    uuids(
      "organization/\(organization.id)/location",
      locations.map { $0.area?.text ?? $0.country?.text ?? "" },
      details: locations.map { [$0.label ?? ""] + $0.sources.map(\.text) })
  }

  /// The identifier of one of the taxonomies, the same in every site.
  static func taxonomy(_ name: String) -> String { uuid("taxonomy/\(name)") }

  /// One for each of a service's own contacts, which must be such as may be given.
  static func contacts(_ contacts: [Contact], ofService service: String) -> [String] {
    EntryNames.unique(
      contacts.map { "\($0.channel.rawValue)/\($0.value)" }, details: contacts.map { _ in [] },
      joint: "/"
    ).map { part("contact/\($0)", of: service) }
  }

  /// The identifier of a part of an object.
  static func part(_ name: String, of parent: String) -> String { uuid("\(parent)/\(name)") }

  /// One for each key. Equal keys are numbered in the order of their details, so that sorting the
  /// entries of a record leaves each its identifier.
  private static func uuids(
    _ prefix: String, _ keys: [String], details: [[String]]
  ) -> [String] {
    EntryNames.unique(keys, details: details, joint: "/").map { uuid("\(prefix)/\($0)") }
  }

  private static func uuid(_ name: String) -> String { uuid(name, in: namespace) }

  /// The version 5 UUID of a name in a namespace.
  package static func uuid(_ name: String, in namespace: [UInt8]) -> String {
    var bytes = Array(HashFunction.sha1.digest(of: namespace + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    let groups = [bytes[..<4], bytes[4..<6], bytes[6..<8], bytes[8..<10], bytes[10...]]
    return groups.map { String(hexadecimal: $0) }.joined(separator: "-")
  }
}
