package import Diagnostics
package import Fields
package import Markdown
package import Values

/// Something that people write down once and pages show: a country, a figure, an instrument.
///
/// An object that never changes: everything points to the one that was read, and nothing copies it.
package protocol Record: AnyObject, FieldObject {
  static var kind: RecordKind { get }
  /// The name of the kind's schema: that of the type, if it says no other.
  static var schemaName: String { get }
  /// What is true of every record of the kind.
  static var traits: RecordTraits { get }
  var header: RecordHeader { get }
  /// The prose of a record that is written as a Markdown file.
  var body: Prose? { get }
  /// What people call the record: its title, name or label.
  var displayName: String { get }
  /// The anchors by which links may name parts of the record's page, beside those of its prose.
  var partAnchors: [String] { get }
  /// Whether pages, feeds and data may name it.
  var isListed: Bool { get }
  /// The countries that the record is about, as far as it says so itself by their codes.
  var concernedCountries: [CountryCode] { get }
  /// The countries that it speaks of, which pages lead to.
  var spokenCountries: [CountryCode] { get }
  /// Adds its dates, besides those that every record has.
  func addDates(to list: inout DateList)
  /// The address of a record's page, with the anchor where it shares a page with others.
  static func address(of id: String, in library: borrowing some SiteRecords) -> RecordAddress
}

extension Record {
  package var id: String { header.id }
  package var key: RecordKey { RecordKey(Self.kind, header.id) }
  package var partAnchors: [String] { [] }
  package var spokenCountries: [CountryCode] { concernedCountries }

  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    // By the list of kinds, of which nothing is copied.
    kind.traits.sharedPage.map { RecordAddress(on: $0.start, id) }
      ?? RecordAddress(in: kind.traits.pageFolder, id)
  }

  package static var schemaName: String { String(describing: Self.self) }
}

/// What every record has, whatever its kind.
///
/// An object, like the record itself: whoever asks for one field of it copies none of the others.
package final class RecordHeader: Sendable {
  package let id: String
  /// Where the identifier stands.
  package let range: SourceRange
  /// Left out of the site unless drafts are asked for.
  package let isDraft: Bool
  /// Left out of the site before that day.
  package let publishFrom: Day?
  /// The day on which a person last read the record against its sources.
  package let reviewed: Day?
  package let sources: [Citation]
  package let disputes: [Dispute]
  /// Addresses at which the record's page once stood.
  package let aliases: [Located<PageAddress>]

  /// - Parameters:
  ///   - needsSource: Whether it must name a source.
  ///   - mayHaveAnyID: Whether its identifier may be any text, as other programs make them.
  ///   - requiresSource: Whether the schema says that it must name one; as 'needsSource' if left out.
  package init(
    _ fields: Fields, needsSource: Bool, mayHaveAnyID: Bool = false, requiresSource: Bool? = nil
  ) {
    if mayHaveAnyID {
      let id = fields.required(
        "id", "The identifier, unique among its kind; citations name it.",
        as: Located<SourceKey>.self)
      (self.id, range) = (id.value.text, id.range)
    } else {
      let id = fields.required(
        "id", "The identifier: lower-case words joined by hyphens, unique among its kind.",
        as: Located<Identifier>.self)
      (self.id, range) = (id.value.text, id.range)
    }
    isDraft =
      fields.optional("draft", "Whether to leave the record out of the published site.") ?? false
    publishFrom = fields.optional(
      "publish-from", "The day before which the record is left out of the site, YYYY-MM-DD.")
    reviewed = fields.optional(
      "reviewed", "The day a person last checked the record against its sources, YYYY-MM-DD.")
    sources = fields.list(
      "sources", "Where the record is taken from, each as 'source-id, locator'.",
      atLeastOne: needsSource, isRequired: requiresSource)
    disputes = fields.list(
      "disputes", "Points on which the sources disagree, with what each says.")
    aliases = fields.list(
      "aliases", "Old addresses of its page, from the site's root, such as countries/old.html.")
  }
}
