/// Undoes the filters of a stream of PDF (ISO 32000-2, 7.4).
enum PDFFilters {
  enum Outcome {
    case bytes([UInt8])
    /// A picture of this filter, which is a file of its own.
    case picture([UInt8])
    /// Pixels that hold no text.
    case pixels
    case unknown(String)
  }

  private static let pixelFilters: Set<String> = [
    "CCITTFaxDecode", "CCF", "JBIG2Decode",
  ]

  /// - Parameter inflate: Inflates what Flate compressed.
  static func undo(
    _ stream: PDFDictionary, of bytes: ArraySlice<UInt8>, inflate: (ArraySlice<UInt8>) -> [UInt8]
  ) -> Outcome {
    let outcome = undo(stream.filters, of: bytes, inflate: inflate)
    guard case .bytes(let bytes) = outcome, let predictor = stream.number(of: "Predictor"),
      predictor >= 10
    else { return outcome }
    return .bytes(withoutPredictor(bytes, columns: stream.number(of: "Columns") ?? 1))
  }

  private static func undo(
    _ filters: [String], of bytes: ArraySlice<UInt8>, inflate: (ArraySlice<UInt8>) -> [UInt8]
  ) -> Outcome {
    var bytes = bytes
    for filter in filters {
      switch filter {
      case "FlateDecode", "Fl": bytes = inflate(bytes)[...]
      case "ASCIIHexDecode", "AHx": bytes = hexadecimal(bytes)[...]
      case "ASCII85Decode", "A85": bytes = base85(bytes)[...]
      case "RunLengthDecode", "RL": bytes = runs(bytes)[...]
      case "DCTDecode", "DCT", "JPXDecode": return .picture(Array(bytes))
      case _ where pixelFilters.contains(filter): return .pixels
      default: return .unknown(filter)
      }
    }
    return .bytes(Array(bytes))
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    let digits = bytes.prefix { $0 != UInt8(ascii: ">") }
      .compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return stride(from: 0, to: digits.count, by: 2).map { index in
      UInt8(digits[index] << 4 | (index + 1 < digits.count ? digits[index + 1] : 0))
    }
  }

  private static func base85(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (result, value, count) = ([UInt8](), UInt64(0), 0)
    func write(_ length: Int) {
      for shift in [24, 16, 8, 0].prefix(length) {
        result.append(UInt8(truncatingIfNeeded: value >> UInt64(shift)))
      }
    }
    for byte in bytes {
      if byte == UInt8(ascii: "~") { break }
      if byte == UInt8(ascii: "z"), count == 0 {
        result += [0, 0, 0, 0]
      } else if UInt8(ascii: "!")...UInt8(ascii: "u") ~= byte {
        value = value * 85 + UInt64(byte - UInt8(ascii: "!"))
        count += 1
        if count == 5 {
          write(4)
          (value, count) = (0, 0)
        }
      }
    }
    if count > 1 {
      for _ in count..<5 { value = value * 85 + 84 }
      write(count - 1)
    }
    return result
  }

  private static func runs(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var (result, rest) = ([UInt8](), bytes)
    while let length = rest.popFirst(), length != 128, result.count < InspectionLimits.bytes {
      if length < 128 {
        result += rest.prefix(Int(length) + 1)
        rest = rest.dropFirst(Int(length) + 1)
      } else if let byte = rest.popFirst() {
        result += [UInt8](repeating: byte, count: 257 - Int(length))
      }
    }
    return result
  }

  /// Undoes the predictor of PNG: each line begins with the way in which it refers to the one before.
  private static func withoutPredictor(_ bytes: [UInt8], columns: Int) -> [UInt8] {
    guard columns > 0, columns < bytes.count else { return bytes }
    var (result, before) = ([UInt8](), [UInt8](repeating: 0, count: columns))
    for start in stride(from: 0, to: bytes.count - columns, by: columns + 1) {
      var line = Array(bytes[start + 1...start + columns])
      for index in line.indices {
        let left = index > 0 ? line[index - 1] : 0
        switch bytes[start] {
        case 1: line[index] &+= left
        case 2: line[index] &+= before[index]
        case 3: line[index] &+= UInt8((Int(left) + Int(before[index])) / 2)
        case 4: line[index] &+= paeth(left, before[index], index > 0 ? before[index - 1] : 0)
        default: break
        }
      }
      result += line
      before = line
    }
    return result
  }

  private static func paeth(_ left: UInt8, _ above: UInt8, _ corner: UInt8) -> UInt8 {
    let estimate = Int(left) + Int(above) - Int(corner)
    let distances = [left, above, corner].map { abs(estimate - Int($0)) }
    if distances[0] <= distances[1], distances[0] <= distances[2] { return left }
    return distances[1] <= distances[2] ? above : corner
  }
}
