package import Diagnostics
package import Gate
import Records
package import Values

/// What a person can ask of a build.
package struct BuildOptions: Sendable {
  /// Where the site will be served; overrides `base-url` of `site.yml`.
  package var baseURL: String?
  /// The date used to calculate ages; by default the edition's.
  package var clock: Day?
  package var includesDrafts = false
  /// Whether to keep ``PageNotes`` of each page, for comparisons and the preview.
  package var keepsNotes = false
  /// How many threads may work at once.
  package var jobs = 1
  /// Findings of this severity or worse keep the site from being made. Nil makes it whatever the
  /// rules find, to be looked at and not to be published.
  package var failOn: Severity? = .error
  /// What was published last, so that addresses that vanish are not lost without a word.
  package var previous: PreviousSite?

  /// The copies of pages to make besides.
  package var copies = CopyOptions()

  /// The key of `withheld.yml`; without it the terms there that are codes are not searched for.
  package var withheldKey: WithheldKey?

  package init() {}
}
