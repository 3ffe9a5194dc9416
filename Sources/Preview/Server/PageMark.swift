/// What a page showed when it was sent: by it the page is told later whether anything has changed.
///
/// It stands in the page and comes back with the request for news, so that nothing is lost between
/// the two, however long the page was hidden or the server was gone.
struct PageMark: Sendable, Equatable {
  /// Of the state that it was made from; no two runs of the server have the same.
  var state: String
  /// Of all that the page shows but its colours and findings; empty where there is no page.
  var digest: String
  /// The stylesheet's address.
  var stylesheet: String

  init(state: String, digest: String, stylesheet: String) {
    self.state = state
    self.digest = digest
    self.stylesheet = stylesheet
  }

  /// From the text that stood in a page; of anything else nothing is known.
  init(_ text: String) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let isWhole = parts.count == 3
    self.init(
      state: isWhole ? parts[0] : "", digest: isWhole ? parts[1] : "",
      stylesheet: isWhole ? parts[2] : "")
  }

  var text: String { "\(state),\(digest),\(stylesheet)" }

  /// A short name for bytes that the next run of the server gives them too (FNV-1a).
  static func digest(of parts: [ArraySlice<UInt8>]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for part in parts {
      part.withUnsafeBufferPointer { bytes in
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      }
    }
    return String(hash, radix: 16)
  }
}
