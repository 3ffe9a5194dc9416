import Diagnostics
import Publishing

/// What the preview shows at one moment.
struct PreviewState: Sendable {
  /// What pages are made from: the newest content that could be loaded whole, or, where there has
  /// been none yet, what there is of it.
  let site: SiteSnapshot?
  /// The number of each page of `site` by its address.
  let numbers: [String: Int]
  /// Everything that is wrong with the newest content, whatever pages are made from.
  let findings: [Diagnostic]
  let sources: SourceTable
  /// Counts the states.
  let revision: Int
  /// Whether `site` was made from content without an error.
  let isWhole: Bool
  /// Whether `site` is older than the content, which has errors.
  let isOld: Bool
  /// Whether the rules have been asked.
  let isChecked: Bool
  /// Whether files are still being read, so that pages may lack something.
  let isPartial: Bool
}
