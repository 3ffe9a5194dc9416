import Diagnostics
import Records
import Values

/// A table with bars as a picture, for its file.
extension FigureChart {
  func frame(caption: String, of id: String?) -> ChartFrame {
    var subtitle = upperFirst(unit.text)
    if hasOneTime, let time = timeWords(of: figures[0].latest, in: page) {
      subtitle = page.words(ChartWord.withTime, ["what": subtitle, "time": time])
    }
    let all = figures + [total].compactMap { $0 }
    return ChartFrame(
      kind, of: id ?? figures[0].id, title: caption, subtitle: subtitle,
      sources: all.flatMap(\.sources),
      rows: all.flatMap { figure in
        let split =
          kind == .sexSplit
          ? figure.latest.breakdowns.first { figure.isSplitBySex($0) } : nil
        return [ChartFile.Row(figure, figure.latest)]
          + (split?.parts.map { ChartFile.Row(figure, figure.latest, split, $0) } ?? [])
      }, in: page)
  }

  /// - Parameter hatch: The fill of what the records do not say.
  func drawing(caption: String, hatch: Hatch) -> any ChartDrawing {
    let names = figures.map(plainName)
    guard kind == .sexSplit else {
      var bars = zip(figures, names).map { figure, name in
        BarDrawing.Bar(
          name: name, value: Self.length(of: figure),
          text: FigureText(figure, page.words.figures).number())
      }
      if let rest = remainder {
        bars.append(
          .init(
            name: page.words(ChartWord.notAccountedFor),
            value: Self.length(of: rest, in: total?.measure ?? unit), text: restText(rest),
            isUnknown: true))
      }
      return BarDrawing(groups: [.init(bars: bars)], label: caption, hatch: hatch)
    }
    let rows = zip(figures, names).compactMap { figure, name -> ShareDrawing.Row? in
      guard let split = figure.sex, let shares = SexShares(split, of: figure) else { return nil }
      return ShareDrawing.Row(
        name: name, total: figureValue(figure, in: page),
        parts: shares.parts.map { part in
          let text = part.number.map {
            shares.basis == .percent
              ? page.words.percent($0) : page.words.figures.number($0, figure.measure)
          }
          return ShareDrawing.Part(
            name: upperFirst(page.words(part.group.inOrder)), series: part.group.series,
            share: part.percent, text: text ?? page.words(ChartWord.notStated),
            isUnknown: part.group == .rest)
        })
    }
    return ShareDrawing(rows: rows, label: caption, hatch: hatch)
  }

  private func plainName(of figure: Figure) -> String {
    switch subject {
    case .place: figure.geography.first.map { page.name($0) } ?? upperFirst(figure.label)
    case .origin: figure.from.map { page.name($0) } ?? upperFirst(figure.label)
    case .label: upperFirst(figure.label)
    }
  }
}
