import Diagnostics
import HTML
import Library
import Records
import Values

/// How many outcomes of each strategy have each rating, in the order of the plan's legend.
struct RatingCounts {
  /// The legend's words, then "not rated" where an outcome has no rating.
  let labels: [String]
  /// A row for each strategy, a count for each label.
  let rows: [[Int]]
  let totals: [Int]
  let outcomeCount: Int
  /// How many words the legend has; an outcome without a rating counts behind them.
  private let ratingCount: Int

  /// Whether an outcome of a strategy has a rating.
  func isRated(_ strategy: Int) -> Bool { rows[strategy].prefix(ratingCount).contains { $0 > 0 } }

  /// Whether any outcome has.
  var hasRatings: Bool { rows.indices.contains(where: isRated) }

  init(_ plan: Plan, in page: PageContext) {
    let ids = plan.ratings.map(\.id)
    ratingCount = ids.count
    var rows: [[Int]] = []
    for strategy in plan.strategies {
      var row = Array(repeating: 0, count: ids.count + 1)
      for outcome in strategy.outcomes {
        let rating = outcome.rating?.value.text
        row[ids.firstIndex { $0 == rating } ?? ids.count] += 1
      }
      rows.append(row)
    }
    let hasUnrated = rows.contains { $0[ids.count] > 0 }
    let width = hasUnrated ? ids.count + 1 : ids.count
    labels =
      plan.ratings.map(\.label) + (hasUnrated ? [page.words(PlanWord.notRated)] : [])
    self.rows = rows.map { Array($0[..<width]) }
    totals = (0..<width).map { column in rows.reduce(0) { $0 + $1[column] } }
    outcomeCount = plan.strategies.reduce(0) { $0 + $1.outcomes.count }
  }

  /// `4 High, 8 Medium, 3 Low`.
  func summary(in page: PageContext) -> String {
    zip(totals, labels).map { count, label in
      page.words(PlanWord.ratingCount, ["n": page.words.number(count), "rating": label])
    }.joined(separator: ", ")
  }

  /// `15 outcomes`.
  func outcomes(in page: PageContext) -> String {
    page.words.count(outcomeCount, PlanWord.oneOutcome, PlanWord.outcomes)
  }
}

/// A square an outcome: filled for the best rating, empty for the worst, half for those between.
func ratingsChart(_ plan: Plan, _ counts: RatingCounts, in page: PageContext) -> HTML {
  guard counts.hasRatings else { return .empty }
  let layout = RatingsLayout(counts)
  let heads = zip(counts.labels, layout.columns).map { label, x in
    "<text x=\"\(svgNumber(x))\" y=\"14\" class=\"quiet\">\(label)</text>" as HTML
  }
  let rows = counts.rows.enumerated().map { index, row -> HTML in
    let y = RatingsLayout.head + Double(index) * RatingsLayout.rowHeight
    let title = page.words(
      PlanWord.numbered,
      ["n": String(index + 1), "title": shortened(plan.strategies[index].title, to: 24)])
    let squares = row.enumerated().flatMap { column, count in
      (0..<count).map { place in
        square(
          x: layout.columns[column] + Double(place) * RatingsLayout.pitch, y: y + 7,
          column: column, of: plan.ratings.count)
      }
    }
    return "<text x=\"0\" y=\"\(svgNumber(y + 20))\">\(title)</text>\(squares)"
  }
  let label = page.words(
    PlanWord.chartLabel,
    ["outcomes": counts.outcomes(in: page), "ratings": counts.summary(in: page)])
  let width = svgNumber(layout.width)
  return """
    <figure class="chart ratings"><figcaption>\
    \(page.words(PlanWord.chartCaption, ["outcomes": counts.outcomes(in: page)]))</figcaption>\
    <svg viewBox="0 0 \(width) \(svgNumber(layout.height))" role="img" aria-label="\(label)">\
    \(heads)<line class="axis" x1="0" x2="\(width)" y1="22" y2="22"/>\(rows)</svg></figure>
    """
}

/// Where the columns of the chart stand.
private struct RatingsLayout {
  static let head = 26.0
  static let rowHeight = 34.0
  static let pitch = 22.0
  static let titleWidth = 190.0

  let columns: [Double]
  let width: Double
  let height: Double

  init(_ counts: RatingCounts) {
    var x = Self.titleWidth
    var columns: [Double] = []
    for column in counts.labels.indices {
      columns.append(x)
      let squares = counts.rows.map { $0[column] }.max() ?? 0
      // A letter of the 13 px labels is about 7.5 wide.
      let words = Double(counts.labels[column].count) * 7.5
      x += max(Double(squares) * Self.pitch, words) + 18
    }
    self.columns = columns
    width = x - 18
    height = Self.head + Double(counts.rows.count) * Self.rowHeight
  }
}

private func square(x: Double, y: Double, column: Int, of ratings: Int) -> HTML {
  let place: HTML = """
    x="\(svgNumber(x + 1))" y="\(svgNumber(y))" width="17" height="17"
    """
  if column >= ratings { return "<rect class=\"rest\" \(place)/>" }
  if column == 0 { return "<rect class=\"unit high\" \(place)/>" }
  if column == ratings - 1 { return "<rect class=\"unit\" \(place)/>" }
  let left = svgNumber(x + 1)
  return """
    <rect class="unit" \(place)/><path class="unit-half" \
    d="M\(left) \(svgNumber(y + 17))V\(svgNumber(y))L\(svgNumber(x + 18)) \(svgNumber(y + 17))z"/>
    """
}

/// The first words of a title, as many as fit `limit` letters, with dots where words are missing.
func shortened(_ title: String, to limit: Int) -> String {
  guard title.count > limit else { return title }
  var result = ""
  for word in title.split(separator: " ") {
    let next = result.isEmpty ? String(word) : result + " " + word
    if next.count > limit { break }
    result = next
  }
  while result.last?.isPunctuation == true { result.removeLast() }
  return (result.isEmpty ? String(title.prefix(limit)) : result) + "…"
}

/// The same counts as a table, with each strategy linked to its place on the plan's page.
func ratingsTable(
  _ plan: Plan, _ counts: RatingCounts, caption: String, in page: PageContext
) -> HTML {
  let words = page.words
  func cells(_ row: [Int]) -> [HTML] {
    row.map { "<td class=\"n\">\(words.number($0))</td>" }
  }
  let indices = counts.rows.indices
  let rows = indices.filter(counts.isRated).map { index -> HTML in
    let row = counts.rows[index]
    let route = Routes.record(plan, in: page.library) + "#strategy-\(index + 1)"
    let title = words(
      PlanWord.numbered, ["n": String(index + 1), "title": plan.strategies[index].title])
    return """
      <tr><th scope="row"><a href="\(page.href(route))">\(title)</a></th>\(cells(row))</tr>
      """
  }
  let unrated = indices.filter { !counts.isRated($0) }.map { index -> HTML in
    let route = Routes.record(plan, in: page.library) + "#strategy-\(index + 1)"
    let title = words(
      PlanWord.numbered, ["n": String(index + 1), "title": plan.strategies[index].title])
    return "<a href=\"\(page.href(route))\">\(title)</a>"
  }
  let rest: HTML? =
    unrated.isEmpty
    ? nil
    : "<p class=\"measure\">\(words(PlanWord.nothingRated)) \(unrated.joined(separator: ", "))</p>"
  guard !rows.isEmpty else { return rest ?? .empty }
  return """
    <div class="scroll" tabindex="0" role="region" aria-label="\(caption)"><table>\
    <caption>\(caption)</caption><thead><tr>\
    <th scope="col">\(words(PlanWord.strategy))</th>\
    \(for: counts.labels, { "<th scope=\"col\" class=\"n\">\($0)</th>" })\
    </tr></thead><tbody>\(rows)</tbody>\
    <tfoot><tr><th scope="row">\(words(PlanWord.allStrategies))</th>\(cells(counts.totals))</tr>\
    </tfoot></table></div>\(rest)
    """
}
