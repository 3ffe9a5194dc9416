extension [UInt8] {
  /// Where `mark` first stands at or behind a place.
  func firstIndex(of mark: StaticString, from start: Int = 0) -> Int? {
    mark.withUTF8Buffer { mark in
      guard let head = mark.first, count - mark.count >= start else { return nil }
      return withUnsafeBufferPointer { bytes in
        (start...count - mark.count).first { index in
          bytes[index] == head && bytes[index..<index + mark.count].elementsEqual(mark)
        }
      }
    }
  }

  /// Where `mark` last stands behind a place.
  func lastIndex(of mark: StaticString, behind start: Int = 0) -> Int? {
    mark.withUTF8Buffer { mark in
      guard let head = mark.first, count - mark.count >= start else { return nil }
      return withUnsafeBufferPointer { bytes in
        (start...count - mark.count).last { index in
          bytes[index] == head && bytes[index..<index + mark.count].elementsEqual(mark)
        }
      }
    }
  }
}
