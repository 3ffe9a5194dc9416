import HTML

/// A page of the preview itself, for when there is no page of the site to show.
struct PlainPage {
  let title: String
  let body: HTML

  var bytes: [UInt8] {
    let page: HTML = """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>\(title)</title>\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      \(PreviewParts.head)</head>
      <body class="dossier-plain"><main><h1>\(title)</h1>\(body)</main>\(PreviewParts.script)</body>
      </html>

      """
    return page.bytes
  }
}

/// What the preview adds to pages, and where.
enum PreviewParts {
  static let head: HTML = "<link rel=\"stylesheet\" href=\"/_dossier/preview.css\">"
  static let script: HTML = "<script src=\"/_dossier/preview.js\" defer></script>"

  /// The page with the preview's style sheet in its head and `parts` at its end.
  static func added(_ parts: HTML, to page: [UInt8]) -> [UInt8] {
    let (head, foot) = (Array("</head>".utf8), Array("</body>".utf8))
    // The frame writes each once, but a page may quote them as text, where '<' is escaped.
    guard let headEnd = firstIndex(of: head, in: page, from: 0),
      let footStart = firstIndex(of: foot, in: page, from: headEnd)
    else { return page }
    return page[..<headEnd] + self.head.bytes + page[headEnd..<footStart] + parts.bytes
      + script.bytes + page[footStart...]
  }

  private static func firstIndex(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    return (start...bytes.count - mark.count).first { index in
      bytes[index] == mark[0] && bytes[index..<index + mark.count].elementsEqual(mark)
    }
  }
}
