/// Moves labels that would cover one another apart, as little as possible, in a fixed order.
enum SpreadLabels {
  /// - Parameters:
  ///   - wanted: The middle of each label, in pixels from the top.
  ///   - height: The height of a label with the space that it needs.
  ///   - limits: The first and the last pixel that a middle may have.
  /// - Returns: The middles in the order of `wanted`.
  static func places(
    _ wanted: [Double], height: Double, within limits: ClosedRange<Double>
  ) -> [Double] {
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    var places = order.map { min(max(wanted[$0], limits.lowerBound), limits.upperBound) }
    for index in places.indices.dropFirst() {
      places[index] = max(places[index], places[index - 1] + height)
    }
    // What was pushed over the lower end is pushed back.
    var most = limits.upperBound
    for index in places.indices.reversed() {
      places[index] = min(places[index], most)
      most = places[index] - height
    }
    var result = wanted
    for (place, index) in zip(places, order) { result[index] = place }
    return result
  }
}
