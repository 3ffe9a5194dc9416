package import Diagnostics
package import Fields

/// `freshness` in `site.yml`: how old contacts may get, who keeps them, and what to do instead.
package struct FreshnessPolicy: FieldObject {
  package static let schemaName = "Freshness"
  package static let about = "How old contacts may get, who keeps them, and what to do instead."

  package let owner: String?
  package let instead: String?
  package let thresholds: [Thresholds]

  package init(_ fields: Fields) {
    owner = fields.optional(
      "owner", "The role that keeps entries without an 'owner' of their own; never a person's name."
    )
    instead = fields.optional(
      "instead", "What a reader should do where a contact is too old to be shown.")
    thresholds = fields.list(
      "thresholds", "The ages of each channel; a channel that is left out keeps the built-in ones.")
  }

  /// The ages at which contacts of one channel are warned of, de-emphasised and withheld.
  ///
  /// They replace the built-in ones of the channel together, so that what stands in `site.yml` is
  /// all there is to know: a step that is left out is never taken.
  package struct Thresholds: FieldObject {
    package static let schemaName = "FreshnessThresholds"
    package static let about =
      "The ages of one channel. A step that is left out is never taken."

    package let channel: Contact.Channel
    package let limits: AgeLimits
    package let range: SourceRange

    package init(_ fields: Fields) {
      range = fields.range
      channel = fields.required("channel", "The channel; addresses go by 'post'.")
      limits = AgeLimits(
        warn: fields.optional("warn", "From which age it is shown with a warning, such as P6M."),
        deEmphasise: fields.optional(
          "de-emphasise", "From which age it is shown small, with 'not verified since'."),
        withhold: fields.optional(
          "withhold", "From which age it is not shown, but what to do instead."))
    }
  }

  /// The ages that hold for a channel.
  package func limits(of channel: Contact.Channel) -> AgeLimits {
    thresholds.first { $0.channel == channel }?.limits ?? .builtIn(for: channel)
  }
}
