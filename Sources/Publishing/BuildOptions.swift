package import Diagnostics
package import Gate
import Records
package import Values

/// What a person can ask of a build.
package struct BuildOptions: Sendable {
  /// Where the site will be served; overrides `base-url` of `site.yml`.
  package var baseURL: String?
  /// The day by which ages are reckoned; else the edition's day.
  package var clock: Day?
  package var includesDrafts = false
  /// Whether each page is to say what it mentions and where it leads, for whoever compares or shows it.
  package var keepsNotes = false
  /// How many threads may work at once.
  package var jobs = 1
  /// Findings of this severity or worse keep the site from being made. Nil makes it whatever the
  /// rules find, to be looked at and not to be published.
  package var failOn: Severity? = .error
  /// What was published last, so that addresses that vanish are not lost without a word.
  package var previous: PreviousSite?

  /// The key of `withheld.yml`; without it the terms there that are codes are not searched for.
  package var withheldKey: WithheldKey?

  package init() {}
}
