/// Schemes that a link may have. Anything else, `javascript:` first of all, is refused.
private let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel"]

/// Whether a link may point at `url`: relative, or with a scheme on the allow-list.
///
/// Control characters and white space are refused wherever they stand, because browsers drop
/// some of them before they read the scheme (WHATWG URL, "basic URL parser").
package func isSafeURL(_ url: String) -> Bool {
  if url.utf8.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return false }
  var scheme: [UInt8] = []
  for byte in url.utf8 {
    switch byte {
    case UInt8(ascii: ":"):
      return allowedSchemes.contains(String(decoding: scheme, as: UTF8.self))
    case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"):
      return true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      scheme.append(byte | 0x20)
    default:
      scheme.append(byte)
    }
  }
  return true
}
