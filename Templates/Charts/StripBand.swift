import HTML
import Records

/// A band of the strip: marks in lanes, so that no mark or label touches another.
struct StripBand {
  private var laneCount = 0
  private var placed: [(lane: Int, mark: StripMark)] = []

  init(_ entries: [TimelineEntry], on scale: TimeScale, in page: PageContext) {
    let marks = entries.compactMap { entry in
      entry.place.map { StripMark(entry, at: $0, on: scale, in: page) }
    }
    var lanes = StripLanes()
    // From left to right, each mark takes the first lane that has room for it.
    for mark in marks.sorted(by: { $0.extent.start < $1.extent.start }) {
      placed.append((lanes.place(from: mark.extent.start, to: mark.extent.end), mark))
    }
    laneCount = lanes.count
  }

  var height: Double { Double(laneCount) * StripMeasure.lane + 16 }

  func drawing(name: String, top: Double) -> HTML {
    let marks = placed.map {
      $0.mark.drawing(middle: top + Double($0.lane) * StripMeasure.lane + 10)
    }
    return "\(stripBandName(name, top: top))\(marks)\(stripRule(below: top + height))"
  }
}

/// Lanes that are filled from left to right.
struct StripLanes {
  private var ends: [Double] = []

  var count: Int { ends.count }

  /// The lane in which what lies between the two places touches nothing; a new one if it must be.
  ///
  /// What begins further left is to be placed first.
  mutating func place(from start: Double, to end: Double) -> Int {
    if let lane = ends.firstIndex(where: { $0 + StripMeasure.apart < start }) {
      ends[lane] = end
      return lane
    }
    ends.append(end)
    return ends.count - 1
  }
}

func stripBandName(_ name: String, top: Double) -> HTML {
  "<text class=\"band\" x=\"0\" y=\"\(svgNumber(top + 14))\">\(name)</text>"
}

func stripRule(below bottom: Double) -> HTML {
  let y = svgNumber(bottom - 9)
  return """
    <line class="grid" x1="0" x2="\(svgNumber(StripMeasure.width))" y1="\(y)" y2="\(y)"/>
    """
}
