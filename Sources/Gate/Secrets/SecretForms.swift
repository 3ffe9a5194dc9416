/// The forms in which a withheld value can come to be written.
enum SecretForms {
  /// A text as its letters and digits.
  static func letters(_ text: String) -> [UInt8] {
    LetterStream(PlainText(Array(text.utf8), isMarkup: false).text).bytes
  }

  /// An address: all of it, and each part from its first number to a comma, such as house and
  /// street, with and without what stands before the number.
  static func address(_ text: String) -> [[UInt8]] {
    var forms = [letters(text)]
    var beginning = ""
    for part in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
      beginning += part + " "
      let form = letters(beginning)
      guard let number = form.firstIndex(where: isDigit), !form.allSatisfy(isDigit) else {
        continue
      }
      forms += [form, Array(form[number...])]
    }
    return forms
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// A telephone number: as it is, without its country code, and with the zero of a call within
  /// the country in its place.
  static func telephone(_ text: String) -> [[UInt8]] {
    let digits = letters(text).filter(isDigit)
    var forms = [letters(text), digits]
    let international = digits.starts(with: "00".utf8) ? Array(digits.dropFirst(2)) : digits
    forms.append(international)
    let isInternational = text.contains("+") || international.count < digits.count
    if isInternational {
      // Country codes have one to three digits (ITU-T E.164); which one this is need not be known.
      for length in 1...3 where international.count - length >= PatternIndex.shortest {
        let national = Array(international.dropFirst(length))
        forms += [national, [UInt8(ascii: "0")] + national]
      }
    } else if digits.first == UInt8(ascii: "0") {
      forms.append(Array(digits.dropFirst()))
    }
    return forms
  }

  /// A position in degrees, minutes and seconds, and in degrees and minutes, with and without zeros
  /// before single digits.
  static func degrees(_ position: Position) -> [[UInt8]] {
    var forms: [[UInt8]] = []
    for isPadded in [true, false] {
      let latitude = Angle(position.latitude, sides: ("n", "s"), isPadded: isPadded)
      let longitude = Angle(position.longitude, sides: ("e", "w"), isPadded: isPadded)
      forms += [
        latitude.seconds + longitude.seconds, latitude.roundedSeconds + longitude.roundedSeconds,
        latitude.minutes + longitude.minutes,
      ].map { Array($0.utf8) }
    }
    return forms
  }

  /// One coordinate in sixtieths.
  private struct Angle {
    let seconds: String
    let roundedSeconds: String
    let minutes: String

    init(_ degrees: Double, sides: (positive: String, negative: String), isPadded: Bool) {
      let side = degrees < 0 ? sides.negative : sides.positive
      func digits(_ number: Int) -> String {
        (isPadded && number < 10 ? "0" : "") + String(number)
      }
      func text(_ total: Int) -> String {
        "\(total / 3_600)\(digits(total / 60 % 60))\(digits(total % 60))\(side)"
      }
      let total = abs(degrees) * 3_600
      seconds = text(Int(total))
      roundedSeconds = text(Int(total.rounded()))
      minutes = "\(Int(total) / 3_600)\(digits(Int(total) / 60 % 60))\(side)"
    }
  }
}
