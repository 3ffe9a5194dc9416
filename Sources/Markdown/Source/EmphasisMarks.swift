/// The places of `SourceMark.emphasis` in the bytes that libcmark sees, as offsets in the source.
struct EmphasisMarks {
  /// In ascending order.
  private let offsets: [Int]

  init(offsets: [Int]) {
    self.offsets = offsets
  }

  var isEmpty: Bool { offsets.isEmpty }

  /// Copies a part of the source with its marks; those at both ends of the part are left out.
  func copy(
    _ source: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, to bytes: inout [UInt8]
  ) {
    var start = part.lowerBound
    var next = isEmpty ? 0 : first(after: part.lowerBound)
    while next < offsets.count, offsets[next] < part.upperBound {
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<offsets[next]]))
      bytes.append(SourceMark.emphasis)
      start = offsets[next]
      next += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<part.upperBound]))
  }

  /// The offset in the source of a place that was counted in bytes with marks.
  ///
  /// - Parameters:
  ///   - place: The offset that it would have without marks before it.
  ///   - base: Where the counting began, in the source.
  func withoutMarks(_ place: Int, from base: Int) -> Int {
    if isEmpty { return place }
    let firstMark = first(after: base)
    // The place of mark n is its offset and the marks before it: ascending, so it can be searched.
    var count = 0
    var high = offsets.count - firstMark
    while count < high {
      let middle = (count + high) / 2
      if offsets[firstMark + middle] + middle < place { count = middle + 1 } else { high = middle }
    }
    return place - count
  }

  /// The index of the first mark behind an offset.
  private func first(after offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
