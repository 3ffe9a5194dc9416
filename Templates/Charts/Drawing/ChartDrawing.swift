import HTML

/// A picture of numbers. It is shown in a page, with its key before it, and is a file as well.
protocol ChartDrawing {
  /// What the fills and lines mean, where no label next to them says so.
  var key: [ChartKey] { get }
  /// How high it is in a file, where it is ``ChartPicture/width`` wide.
  var height: Double { get }
  /// The picture in a page, without its key.
  func html() -> HTML
  /// The picture in a file: SVG alone.
  func svg() -> HTML
}

extension ChartDrawing {
  var key: [ChartKey] { [] }
  func svg() -> HTML { html() }

  /// The key and the picture.
  func withKey() -> HTML {
    let entries = key
    let list: HTML? =
      entries.isEmpty
      ? nil
      : "<ul class=\"chart-key\">\(for: entries, { "<li>\($0.swatch())\($0.name)</li>" })</ul>"
    return "\(list)\(html())"
  }
}

/// The narrowest column that a chart is drawn for, in pixels: that of a small phone.
let narrowestChart = 288.0

/// The column of a wide screen and of paper, for what is left out on a phone.
let wideChart = 620.0

/// A share of ``narrowestChart`` in percent, for what must have room on a small phone.
func narrowPercent(_ pixels: Double) -> Double { pixels / narrowestChart * 100 }

/// An entry of a key: a sample and what it means.
struct ChartKey {
  let name: String
  /// The class of the sample.
  let series: String
  var form = Form.area
  /// What a hatched sample is filled with.
  var hatch: Hatch?

  enum Form {
    case area
    case line
  }

  /// The sample as a small picture.
  func swatch() -> HTML {
    """
    <svg class="swatch\(form == .line ? " of-line" as HTML : nil)" \
    viewBox="0 0 \(form == .line ? 22 : 10) 10" aria-hidden="true">\(sample())</svg>
    """
  }

  /// The sample itself, 22 by 10 or 10 by 10.
  func sample() -> HTML {
    switch form {
    case .line: "<line class=\"line \(series)\" x1=\"1\" x2=\"21\" y1=\"5\" y2=\"5\"/>"
    case .area:
      """
      <rect class="\(hatch == nil ? series : "unknown")"\(hatch?.attribute) x=".5" y=".5" width="9" height="9"/>
      """
    }
  }
}

/// The fill of what nobody knows. It looks like nothing else, on paper and without colours too.
struct Hatch {
  /// The anchor of the chart, so that no two patterns of a page have one name.
  let chart: String

  /// The attribute of what has the fill.
  var attribute: HTML { " fill=\"url(#\(chart)-hatch)\"" }

  func definition() -> HTML {
    """
    <defs><pattern id="\(chart)-hatch" width="6" height="6" patternUnits="userSpaceOnUse" \
    patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/>\
    <line class="hatch-line" x1="0" x2="0" y1="0" y2="6"/></pattern></defs>
    """
  }
}
