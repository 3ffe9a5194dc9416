package import Fields

/// A timeline of instruments in a page: ```` ```timeline ````.
package struct TimelineView: FieldObject {
  package static let schemaName = "TimelineView"
  package static let about = "A timeline of instruments, filtered."

  package let countries: [CountryCode]
  package let scopes: [Instrument.Scope]
  package let kinds: [InstrumentKind]
  package let pillars: [Instrument.Pillar]
  package let period: PartialDate?
  package let caption: String?

  package init(_ fields: Fields) {
    countries = fields.list("country", "Only instruments of these countries' frameworks.")
    scopes = fields.list("scope", "Only global, regional, bilateral or national ones.")
    kinds = fields.list("kinds", "Only these kinds.")
    pillars = fields.list("pillars", "Only these pillars.")
    period = fields.optional("period", "Only what happened in this time (EDTF).")
    caption = fields.optional("caption", "The caption.")
  }

  /// Whether the view shows `instrument`. An undated one is left out when a period is asked for.
  package func includes(_ instrument: Instrument) -> Bool {
    if !countries.isEmpty, !countries.contains(where: instrument.countries.contains) {
      return false
    }
    if !scopes.isEmpty, !scopes.contains(instrument.scope) { return false }
    if !kinds.isEmpty, !kinds.contains(instrument.type) { return false }
    if !pillars.isEmpty, !pillars.contains(where: instrument.pillars.contains) { return false }
    guard let period else { return true }
    guard let date = instrument.firstDate else { return false }
    return date.upper >= period.lower && date.lower <= period.upper
  }
}
