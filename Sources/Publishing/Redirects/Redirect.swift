import Diagnostics
import Records
import Values

/// An old address of the site with the page that it leads to.
struct Redirect: Sendable {
  let from: PageAddress
  /// A page's route, with an anchor where the record shares its page.
  let target: String
  /// What the target is called, for the link on the old address; nil stands for its title.
  let label: String?
  let reason: Reason
  /// Where somebody has written it down.
  let range: SourceRange?

  /// The target without its anchor.
  var targetRoute: String { String(target.prefix { $0 != "#" }) }

  /// Why there is a redirect, which decides for how long browsers may remember it.
  enum Reason {
    /// A person has said where the address leads.
    case written
    /// The page was there in the last edition, and nobody has said yet where it went.
    case vanished
  }
}
