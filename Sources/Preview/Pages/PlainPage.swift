import HTML

/// A page of the preview itself, for when there is no page of the site to show.
struct PlainPage {
  let title: String
  let body: HTML
  let mark: PageMark

  var bytes: [UInt8] {
    HTML.bytes {
      """
      <!doctype html>
      <html lang="en">
      <head><meta charset="utf-8"><title>\(title)</title>\
      <meta name="viewport" content="width=device-width, initial-scale=1">\
      \(PreviewParts.head)</head>
      <body class="dossier-plain"><main><h1>\(title)</h1>\(body)</main>\
      \(PreviewParts.scripts(markedBy: mark.text))</body>
      </html>

      """
    }
  }
}
