import HTML

/// A chart as an SVG file that needs nothing else: title, unit, source and address are in the picture.
///
/// It is always dark on white, and what the style sheet of pages says is written as attributes, because
/// programs that edit and print pictures read no style sheet, and the site's policy allows none in a file.
struct ChartPicture {
  let title: String
  /// What is counted, in which unit, where and when.
  let subtitle: String
  /// Where the numbers come from, and where the chart is.
  let notes: [String]
  let drawing: any ChartDrawing

  static let width = 720.0
  static let margin = 24.0
  static let inner = width - 2 * margin

  func bytes() -> [UInt8] { ChartInk.inked(HTML.bytes { svg() }) }

  private func svg() -> HTML {
    var y = Self.margin + 6
    func block(_ text: String, classes: String, width: Double, height: Double) -> HTML {
      let lines = LabelLines.of(text, width: width)
      let html = lines.enumerated().map { index, line -> HTML in
        """
        <text class="\(classes)" x="\(svgNumber(Self.margin))" \
        y="\(svgNumber(y + Double(index) * height + 8))">\(line)</text>
        """
      }.joined()
      y += Double(lines.count) * height
      return html
    }
    let head = block(title, classes: "title", width: Self.inner * 0.66, height: 24)
    y += 2
    let unit = block(subtitle, classes: "subtitle", width: Self.inner, height: 18)
    y += 8
    let key = keyRows(at: &y)
    y += 6
    let top = y
    y += drawing.height + 18
    let foot = notes.map { block($0, classes: "quiet", width: Self.inner, height: 17) }
    let height = svgNumber(y + Self.margin - 8)
    let width = svgNumber(Self.width)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" class="sheet"><title>\(title)</title>\
      <rect class="ground" width="\(width)" height="\(height)"/>\(head)\(unit)\(key)\
      <svg x="\(svgNumber(Self.margin))" y="\(svgNumber(top))" width="\(svgNumber(Self.inner))" \
      height="\(svgNumber(drawing.height))" overflow="visible">\(drawing.svg())</svg>\(foot)</svg>

      """
  }

  /// The key in as many rows as it takes.
  private func keyRows(at y: inout Double) -> HTML {
    var x = Self.margin
    var drawn: [HTML] = []
    let entries = drawing.key
    for entry in entries {
      let sample = entry.form == .line ? 22.0 : 10
      let width = sample + 6 + textWidth(entry.name)
      if x > Self.margin, x + width > Self.width - Self.margin { (x, y) = (Self.margin, y + 18) }
      drawn.append(
        """
        <svg x="\(svgNumber(x))" y="\(svgNumber(y))" width="\(svgNumber(sample))" height="10" \
        overflow="visible">\(entry.sample())</svg><text class="label" x="\(svgNumber(x + sample + 6))" \
        y="\(svgNumber(y + 9))">\(entry.name)</text>
        """)
      x += width + 18
    }
    if !entries.isEmpty { y += 20 }
    return drawn.joined()
  }
}
