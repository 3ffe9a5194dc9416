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
    // In the order of time, each mark takes the first lane that has room for it, and none above an
    // earlier mark of its instrument: the amendment is not above the adoption.
    var last: [String: Int] = [:]
    for mark in marks {
      let lane = lanes.place(
        from: mark.extent.start, to: mark.extent.end, notAbove: last[mark.id] ?? 0)
      last[mark.id] = lane
      placed.append((lane, mark))
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

/// Lanes with what has been placed in them.
struct StripLanes {
  private var taken: [[(start: Double, end: Double)]] = []

  var count: Int { taken.count }

  /// The first lane, from a given one on, in which what lies between the two places touches nothing;
  /// a new one if it must be.
  mutating func place(from start: Double, to end: Double, notAbove first: Int = 0) -> Int {
    let apart = StripMeasure.apart
    let lane = taken.indices.dropFirst(first).first { lane in
      taken[lane].allSatisfy { $0.end + apart < start || end + apart < $0.start }
    }
    if let lane {
      taken[lane].append((start, end))
      return lane
    }
    taken.append([(start, end)])
    return taken.count - 1
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
