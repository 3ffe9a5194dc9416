/// What the renderer does differently for a page and for a fragment.
struct RenderOptions {
  /// The info strings that ask for a view.
  var viewNames: [[UInt8]] = []
  /// The keys that each view knows, by its name.
  var viewKeys: [String: Set<String>] = [:]
  /// What comes before the colon of a link to a record.
  var linkPrefixes: [String] = []
  /// What may come before a link's colon.
  var schemes: [String] { linkPrefixes + LinkReading.webSchemes }
  /// Ids that no heading is given.
  var reservedAnchors: Set<String> = []
  /// Raw HTML and every URL are passed on, as the CommonMark examples expect.
  var allowHTML = false
  /// Markup as libcmark writes it: links as they are, no ids that nobody asked for.
  var isFragment = false
  /// A table without a caption is reported.
  var needsCaptions = true
  /// Every block says which line of which file it comes from, for the preview.
  var marksLines = false
}
