import Diagnostics
import Gate
import Library
import Loading
import Records
import Values

/// Decides of every text whether it may be shown: what one version withholds is shown of neither.
struct Disclosure: Sendable {
  private let gates: [Gate]
  /// The identifiers of organizations that one version or both do not list.
  private let unlisted: Set<String>
  /// What else they are known by in one word, names in small letters and acronyms as written.
  private let unlistedWords: Set<String>

  init(_ versions: [(library: Library, today: Day)], key: WithheldKey?) {
    gates = versions.map { Gate($0.library, on: $0.today, key: key) }
    let hidden = versions.flatMap { $0.library.organizations.filter { !$0.isListed } }
    unlisted = Set(hidden.map(\.id))
    unlistedWords = Set(
      hidden.flatMap { organization in
        [organization.id, organization.name.lowercased()]
          + organization.names.map { $0.text.lowercased() }
          + [organization.acronym].compactMap { $0 }
      })
  }

  func shown(_ text: String) -> Shown {
    isSecret(text) ? .withheld : .text(text)
  }

  func shown(_ text: String?) -> Shown? { text.map { shown($0) } }

  func isSecret(_ text: String) -> Bool {
    unlisted.contains(text) || refersToUnlisted(text)
      || gates.contains { $0.holdsBack(Array(text.utf8)) }
  }

  /// Whether a text that is about the content, such as a path or a rule's message, may not be shown.
  ///
  /// The gate does not search for names of one short word, which may be an everyday word of pages.
  /// Here each word counts: a path or a message too few costs little.
  func isSecretName(_ text: String) -> Bool { namesUnlisted(text) || isSecret(text) }

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

  private func namesUnlisted(_ text: String) -> Bool {
    guard !unlistedWords.isEmpty else { return false }
    func isUnlisted(_ word: some StringProtocol) -> Bool {
      unlistedWords.contains(String(word)) || unlistedWords.contains(word.lowercased())
    }
    func isLetter(_ character: Character) -> Bool { character.isLetter || character.isNumber }
    // 'haven' in quotes, haven-2022.yml and haven's; and a name such as l'abri, or one with a hyphen.
    return text.split { !isLetter($0) && $0 != "-" && $0 != "'" }.contains { word in
      var word = word.drop { !isLetter($0) }
      while let last = word.last, !isLetter(last) { word.removeLast() }
      return isUnlisted(word) || word.split { !isLetter($0) }.contains { isUnlisted($0) }
    }
  }

  /// Whether prose links to an organization that may not be named, or an address is its page's.
  private func refersToUnlisted(_ text: String) -> Bool {
    guard !unlisted.isEmpty else { return false }
    return ["org:", "organization:", "organizations/"].contains { mark in
      text.ranges(of: mark).contains { range in
        let name = text[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
        return unlisted.contains(String(name))
      }
    }
  }

  /// What of a finished report must not be published, as findings that do not quote it.
  func leaks(inFile name: String, _ bytes: [UInt8]) -> [Diagnostic] {
    gates.flatMap { $0.leaks(inFile: name, bytes) }
  }
}
