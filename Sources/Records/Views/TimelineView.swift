package import Fields
package import Values

/// A timeline of instruments in a page: ```` ```timeline ````.
package struct TimelineView: FieldObject {
  package static let schemaName = "TimelineView"
  package static let about = "A timeline of instruments, filtered."

  package let countries: [CountryCode]
  package let scopes: [Instrument.Scope]
  package let kinds: [InstrumentKind]
  package let topics: [Topic]
  package let period: PartialDate?
  package let caption: String?

  package init(_ fields: Fields) {
    countries = fields.list(
      "country",
      "Only instruments that concern these countries: of their framework, or with them as a party.")
    scopes = fields.list("scope", "Only those of these scopes, such as national or regional.")
    kinds = fields.list("kinds", "Only these kinds.")
    topics = fields.topics()
    period = fields.optional(
      "period", "Only what happened in this time (EDTF), by the date of each event.")
    caption = fields.optional("caption", "The caption.")
  }

  /// Whether the view shows `instrument`, by all but its dates: these are chosen one by one.
  ///
  /// - Parameter countries: The countries that the instrument concerns.
  package func includes(_ instrument: Instrument, of concerned: Set<CountryCode>) -> Bool {
    if !countries.isEmpty, !countries.contains(where: concerned.contains) { return false }
    if !scopes.isEmpty, !scopes.contains(instrument.scope) { return false }
    if !kinds.isEmpty, !kinds.contains(instrument.type) { return false }
    // Of each vocabulary one of the topics that the view names.
    return topics.allSatisfy { topic in
      instrument.topics.contains { own in
        own.scheme == topic.scheme && topics.contains(own)
      }
    }
  }
}
