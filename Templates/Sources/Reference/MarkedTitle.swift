import HTML
import Records
import Values

/// A text with the marks of its title: italics, bold, raised and lowered signs, small capitals.
func marked(_ text: MarkedText) -> HTML {
  text.runs.map { run -> HTML in
    var html = HTML.text(run.text)
    if run.marks.contains(.raised) { html = "<sup>\(html)</sup>" }
    if run.marks.contains(.lowered) { html = "<sub>\(html)</sub>" }
    if run.marks.contains(.smallCapitals) { html = "<span class=\"small-caps\">\(html)</span>" }
    if run.marks.contains(.bold) { html = "<b>\(html)</b>" }
    if run.marks.contains(.italic) { html = "<i>\(html)</i>" }
    return html
  }.joined()
}
