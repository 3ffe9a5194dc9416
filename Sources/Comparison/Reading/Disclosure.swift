import Diagnostics
import Gate
import Loading
import Records

/// Decides of every text whether it may be shown: what one version withholds is shown of neither.
struct Disclosure: Sendable {
  private let gates: [Gate]
  /// The identifiers of organizations that one version or both do not list.
  private let unlisted: Set<String>

  init(_ versions: [(library: Library, today: Day)]) {
    gates = versions.map { Gate($0.library, on: $0.today) }
    unlisted = Set(
      versions.flatMap { $0.library.organizations.filter { !$0.isListed }.map(\.id) })
  }

  func shown(_ text: String) -> Shown {
    isSecret(text) ? .withheld : .text(text)
  }

  func shown(_ text: String?) -> Shown? { text.map { shown($0) } }

  func isSecret(_ text: String) -> Bool {
    unlisted.contains(text) || gates.contains { $0.holdsBack(Array(text.utf8)) }
  }

  /// Whether a value names an organization that may not be named: then nothing of it is shown,
  /// because the rest could describe that body.
  func namesUnlisted(_ value: CanonicalValue) -> Bool {
    guard !unlisted.isEmpty else { return false }
    return switch value {
    case .text(let text): unlisted.contains(text)
    case .list(let items): items.contains(where: namesUnlisted)
    case .group(let members): members.contains { namesUnlisted($0.value) }
    }
  }

  /// What of a finished report must not be published, as findings that do not quote it.
  func leaks(inFile name: String, _ bytes: [UInt8]) -> [Diagnostic] {
    gates.flatMap { $0.leaks(inFile: name, bytes) }
  }
}
