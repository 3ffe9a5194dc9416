/// Decides which requests are answered at all, before anything is looked up.
///
/// A browser sends requests to this machine on behalf of any page that it shows. What tells them
/// apart is the name that they ask for (`Host`; a page of another name could be rebound to this
/// address) and the page that they come from (`Origin`).
package struct RequestGuard: Sendable {
  /// The names by which the server may be asked for, each with the port.
  private let hosts: Set<String>
  /// Whether any address of the machine will do, because the server is shared on purpose.
  private let isShared: Bool
  private let port: Int

  package init(port: Int, isShared: Bool) {
    self.port = port
    self.isShared = isShared
    hosts = Set(["localhost", "127.0.0.1", "[::1]"].map { "\($0):\(port)" })
  }

  /// The head of a request, as far as it decides anything.
  package struct Head {
    package let method: String
    package let target: String
    package let host: [String]
    package let origin: String?
    package let fetchSite: String?

    package init(
      method: String, target: String, host: [String], origin: String? = nil,
      fetchSite: String? = nil
    ) {
      self.method = method
      self.target = target
      self.host = host
      self.origin = origin
      self.fetchSite = fetchSite
    }
  }

  package enum Verdict: Equatable, Sendable {
    /// The path from the site's root, decoded, and the query.
    case allowed(path: String, query: String)
    /// A status of HTTP and one sentence.
    case refused(Int, String)
  }

  private static let longestTarget = 4_096

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
    guard isOurs(host) else {
      return .refused(421, "This server is not '\(Self.printable(host))'.")
    }
    if let origin = head.origin, Self.dropping("http://", from: origin).map({ isOurs($0) }) != true
    {
      return .refused(403, "Pages of another origin are not answered.")
    }
    if head.fetchSite == "cross-site", head.origin != nil {
      return .refused(403, "Pages of another origin are not answered.")
    }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, first.hasPrefix("/"), let path = Self.decoded(first.dropFirst())
    else { return .refused(400, "The address is malformed.") }
    return .allowed(path: path, query: parts.count > 1 ? String(parts[1]) : "")
  }

  private func isOurs(_ host: some StringProtocol) -> Bool {
    let host = host.lowercased()
    if hosts.contains(host) { return true }
    // An address cannot be rebound; a name can.
    return isShared && host.hasSuffix(":\(port)")
      && host.dropLast("\(port)".count + 1).allSatisfy { "0123456789abcdef.:[]".contains($0) }
      && host.contains { ".:".contains($0) }
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
