/// Vocabularies that a link may have. Anything else, `javascript:` first of all, is refused.
private let allowedSchemes: [StaticString] = ["http", "https", "mailto", "tel"]

/// Whether a link may point at `url`: relative, or with a scheme on the allow-list.
///
/// Control characters and white space are refused wherever they stand, because browsers drop
/// some of them before they read the scheme (WHATWG URL, "basic URL parser").
package func isSafeURL(_ url: String) -> Bool {
  if url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return false }
  let scheme = url.utf8.prefix { !":/?#".utf8.contains($0) }
  guard scheme.endIndex < url.utf8.endIndex, url.utf8[scheme.endIndex] == UInt8(ascii: ":") else {
    return true
  }
  return allowedSchemes.contains { allowed in
    allowed.withUTF8Buffer { $0.elementsEqual(scheme.lazy.map(lowercased)) }
  }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}
