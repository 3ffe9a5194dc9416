#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Decides which requests are answered at all, before anything is looked up.
///
/// A browser sends requests to this machine on behalf of any page that it shows. What tells them
/// apart is the name that they ask for (`Host`; a page of another name could be rebound to this
/// address) and the page that they come from (`Origin`, and `Sec-Fetch-Site` where there is none).
package struct RequestGuard: Sendable {
  /// The names by which this machine calls itself.
  private static let ownNames: Set<String> = ["localhost", "127.0.0.1", "[::1]"]
  /// Whether any address of the machine will do, because the server is shared on purpose.
  private let isShared: Bool
  private let port: Int

  package init(port: Int, isShared: Bool) {
    self.port = port
    self.isShared = isShared
  }

  /// The head of a request, as far as it decides anything.
  package struct Head {
    package let method: String
    package let target: String
    package let host: [String]
    package let origin: String?
    package let fetchSite: String?
    package let fetchMode: String?

    package init(
      method: String, target: String, host: [String], origin: String? = nil,
      fetchSite: String? = nil, fetchMode: String? = nil
    ) {
      self.method = method
      self.target = target
      self.host = host
      self.origin = origin
      self.fetchSite = fetchSite
      self.fetchMode = fetchMode
    }
  }

  package enum Verdict: Equatable, Sendable {
    /// The path from the site's root, decoded, and the query.
    case allowed(path: String, query: String)
    /// A status of HTTP and one sentence.
    case refused(Int, String)
  }

  private static let longestTarget = 4_096

  private static let foreign = Verdict.refused(403, "Pages of another origin are not answered.")

  package func verdict(on head: Head) -> Verdict {
    guard ["GET", "HEAD"].contains(head.method) else {
      return .refused(405, "Only GET and HEAD are answered.")
    }
    guard head.target.utf8.count <= Self.longestTarget else {
      return .refused(414, "The address is too long.")
    }
    guard head.host.count == 1, var host = head.host.first else {
      return .refused(400, "A request must have one Host.")
    }
    var target = head.target
    // RFC 9112, 3.2.2: of an absolute form its own authority counts.
    if let rest = Self.dropping("http://", from: target) {
      let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
      host = String(rest[..<end])
      target = rest[end...].hasPrefix("/") ? String(rest[end...]) : "/" + rest[end...]
    }
    guard isOurs(host) else { return .refused(421, refusal(of: host)) }
    if let origin = head.origin, Self.dropping("http://", from: origin).map({ isOurs($0) }) != true
    {
      return Self.foreign
    }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.hasPrefix("/"), let path = Self.decoded(first.dropFirst())
    else { return .refused(400, "The address is malformed.") }
    guard !isForeign(head, path) else { return Self.foreign }
    return .allowed(path: path, query: parts.count > 1 ? String(parts[1]) : "")
  }

  /// Whether a page of another origin asks without saying its name, as a picture is asked for; to
  /// another port of this machine the same site is another origin too.
  ///
  /// A link to a page of the site may be followed from anywhere.
  private func isForeign(_ head: Head, _ path: String) -> Bool {
    guard let site = head.fetchSite, !["same-origin", "none"].contains(site) else { return false }
    return head.fetchMode != "navigate" || path.hasPrefix("_dossier/")
  }

  private func isOurs(_ host: some StringProtocol) -> Bool {
    let host = host.lowercased()
    let suffix = ":\(port)"
    let name: String
    if host.hasSuffix(suffix) {
      name = String(host.dropLast(suffix.count))
    } else if port == 80 {
      // The port that browsers leave out (RFC 9110, 4.2.1).
      name = host
    } else {
      return false
    }
    return Self.ownNames.contains(name) || (isShared && Self.isAddress(name))
  }

  /// Whether a host is an address: one cannot be rebound, and a name can.
  private static func isAddress(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      var address = in6_addr()
      return inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &address) == 1
    }
    var address = in_addr()
    return inet_pton(AF_INET, host, &address) == 1
  }

  private func refusal(of host: String) -> String {
    let refused = "This server is not '\(Self.printable(host))'."
    guard isShared else { return refused }
    let port = port == 80 ? "" : ":\(port)"
    return refused
      + " Other machines must use this machine's IP address, as in http://192.0.2.1\(port)/."
  }

  private static func dropping(_ prefix: String, from text: String) -> Substring? {
    text.lowercased().hasPrefix(prefix) ? text.dropFirst(prefix.count) : nil
  }

  /// A path with its percent signs undone, once. Nil where it is none: routes have no dots alone
  /// between slashes, no backslashes, no control characters.
  private static func decoded(_ path: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = path.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst(), let low = rest.popFirst(),
        let value = UInt8(String(decoding: [high, low], as: UTF8.self), radix: 16),
        value != UInt8(ascii: "/")
      else { return nil }
      bytes.append(value)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0 != "\\" && $0.value != 0x7F })
    else { return nil }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.contains { $0 == "." || $0 == ".." } ? nil : text
  }

  private static func printable(_ text: String) -> String {
    String(
      text.unicodeScalars.filter { $0.value > 0x20 && $0.value < 0x7F }.prefix(80).map(
        Character.init))
  }
}
