import Diagnostics
import HTML
import Library
import Records
import Values

/// What is around the picture of a chart: its title above, and below it what a reader can take along.
struct ChartFrame {
  /// What tells the chart from others of its page, and the name of its files.
  let name: String
  let title: String
  /// The unit, and what all numbers have in common.
  let subtitle: String
  let sources: [Citation]
  let rows: [ChartFile.Row]
  private let page: PageContext

  /// - Parameters:
  ///   - kind: The kind of the chart.
  ///   - id: What it is of: the identifier of its first figure or its indicator.
  init(
    _ kind: ChartView.Kind, of id: String, title: String, subtitle: String, sources: [Citation],
    rows: [ChartFile.Row], in page: PageContext
  ) {
    name = page.chartName("\(id)-\(kind.rawValue)")
    self.title = title
    self.subtitle = subtitle
    self.sources = sources
    self.rows = rows
    self.page = page
  }

  /// The anchor of the chart in its page.
  var anchor: String { "page-chart-\(name)" }

  var hatch: Hatch { Hatch(chart: anchor) }

  /// The links under a chart. The page leaves its files: the numbers, and the picture where there is one.
  func take(_ drawing: (any ChartDrawing)?) -> HTML {
    let words = page.words
    let picture = drawing.map { drawing in
      ChartPicture(
        title: title, subtitle: subtitle, notes: notes, drawing: drawing
      ).bytes()
    }
    let folder = page.route.hasSuffix(".html") ? String(page.route.dropLast(5)) : page.route
    let file = ChartFile(
      path: "\(ChartFile.folder)\(folder)/\(name)", title: title, svg: picture, rows: rows)
    page.leave(file)
    func link(_ word: ChartWord, _ address: HTML) -> HTML {
      let label = words(ChartWord.takeLabel, ["file": words(word), "title": title])
      return "<a href=\"\(address)\" aria-label=\"\(label)\">\(words(word))</a>"
    }
    let csv = link(.csv, "\(page.href(file.table))")
    let svg = picture.map { _ in link(.svg, "\(page.href(file.picture))") }
    let own = link(.link, "#\(anchor)")
    return """
      <div class="take screen">\(csv)\(svg)\(own)<details><summary>\(words(ChartWord.cite))</summary>\
      <p class="cite-text">\(citation)\(if: address, { " <span class=\"url\">\($0)</span>" })</p>\
      </details></div>
      """
  }

  /// `“Two in three went to Kestria”, chart, Across the Strait, edition November 2026.`
  private var citation: String {
    let settings = page.library.settings
    return page.words(
      ChartWord.citation,
      [
        "title": title, "site": settings.title, "edition": page.words.edition(settings.edition),
        "publisher": settings.publisher,
      ])
  }

  private var address: String? { page.address.map { "\($0)#\(anchor)" } }

  /// The lines at the foot of the picture.
  private var notes: [String] {
    var seen: Set<String> = []
    let named = sources.compactMap { citation -> String? in
      guard let source = page.library.sources[citation.source] else { return nil }
      let text = [page.site.title(of: source), citation.locator].compactMap { $0 }
        .joined(separator: ", ")
      return seen.insert(text).inserted ? text : nil
    }
    let source =
      named.isEmpty
      ? [] : [page.words(ChartWord.source, ["sources": named.joined(separator: "; ")])]
    let settings = page.library.settings
    let site = page.words(
      ChartWord.ofSite,
      ["site": settings.title, "edition": page.words.edition(settings.edition)])
    return source + [[site, address].compactMap { $0 }.joined(separator: " ")]
  }
}

extension PageContext {
  /// A name that no other chart of the page has.
  fileprivate func chartName(_ wanted: String) -> String {
    var name = wanted
    var number = 1
    while !chartNames.insert(name).inserted {
      number += 1
      name = "\(wanted)-\(number)"
    }
    return name
  }
}
