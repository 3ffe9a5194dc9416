/// Reads numbers in English words: "twenty-five", "three hundred", "two thirds", "one in five", "none".
struct NumberWords {
  private(set) var values: Set<PlainNumber> = []
  private(set) var percents: Set<PlainNumber> = []
  /// The number so far: the whole, and what stands since the last thousand.
  private var run: (total: Int, part: Int)?
  /// The number before "in", "of" or "out of", and whether one of these words came.
  private var before: (number: PlainNumber, isLinked: Bool)?
  private var last: PlainNumber?

  static let powers: [String: Int] = [
    "hundred": 2, "thousand": 3, "million": 6, "millions": 6, "billion": 9, "billions": 9,
    "trillion": 12, "lakh": 5, "crore": 7, "mn": 6, "bn": 9, "m": 6,
  ]
  static let fractions: [Unicode.Scalar: [PlainNumber]] = [
    "½": [.init(50)], "⅓": shares(1, 3), "⅔": shares(2, 3), "¼": [.init(25)], "¾": [.init(75)],
    "⅕": [.init(20)], "⅖": [.init(40)], "⅗": [.init(60)], "⅘": [.init(80)], "⅛": shares(1, 8),
  ]
  private static let small: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
  ]
  private static let others: [String: Int] = [
    "no": 0, "none": 0, "zero": 0, "nobody": 0, "nil": 0, "without": 0, "not": 0, "a": 1, "an": 1,
    "single": 1, "once": 1, "both": 2, "twice": 2, "pair": 2, "couple": 2, "dozen": 12,
    "first": 1, "second": 2, "fourth": 4, "sixth": 6, "seventh": 7, "ninth": 9,
    "twelfth": 12, "solo": 1, "duo": 2, "trio": 3, "annual": 1, "bilateral": 2, "trilateral": 3,
    "biennial": 2, "decade": 10, "score": 20,
  ]
  private static let parts: [String: Int] = [
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5,
    "fifths": 5, "eighth": 8, "eighths": 8, "tenth": 10, "tenths": 10,
  ]

  /// A share in percent, rounded to the whole, cut to it, and with one digit.
  private static func shares(_ number: Int, _ whole: Int) -> [PlainNumber] {
    guard whole > 0 else { return [] }
    return [
      PlainNumber((number * 200 + whole) / (2 * whole)), PlainNumber(number * 100 / whole),
      PlainNumber((number * 2000 + whole) / (2 * whole), scale: 1),
    ]
  }

  /// A number in digits.
  mutating func add(_ number: PrintedNumbers.Printed) {
    finishRun()
    if let value = number.values.first { meet(value) }
  }

  mutating func add(_ fraction: [PlainNumber]) {
    finishRun()
    if let value = last, let share = fraction.first, let sum = value.plus(share.moved(by: -2)) {
      values.insert(sum)
    }
  }

  mutating func add(_ letters: ArraySlice<Unicode.Scalar>) {
    guard letters.count < 13, letters.allSatisfy(\.isASCII) else { return pause(at: " ") }
    let word = String(String.UnicodeScalarView(letters)).lowercased()
    if let number = Self.small[word] {
      if let known = run, known.part % 100 != 0, known.part % 100 < 20 || number > 9 { finishRun() }
      run = (run?.total ?? 0, (run?.part ?? 0) + number)
    } else if run != nil, let power = Self.powers[word] {
      let factor = power == 2 ? 100 : power == 3 ? 1000 : power == 6 ? 1_000_000 : 0
      guard factor > 0, let known = run else { return finishRun() }
      run = factor == 100 ? (known.total, known.part * 100) : (known.total + known.part * factor, 0)
    } else if word == "and", let known = run, known.part.isMultiple(of: 100) || known.part == 0 {
      return
    } else {
      finishRun()
      addOther(word)
    }
  }

  private mutating func addOther(_ word: String) {
    if let whole = Self.parts[word] {
      let count = last.map { $0.isWhole && $0.units < whole ? $0.units : 1 } ?? 1
      percents.formUnion(Self.shares(count, whole))
      if word == "third" { values.insert(PlainNumber(3)) }
      if word == "fifth" { values.insert(PlainNumber(5)) }
      if word == "eighth" { values.insert(PlainNumber(8)) }
      if word == "tenth" { values.insert(PlainNumber(10)) }
      last = nil
      before = nil
    } else if let number = Self.others[word] {
      values.insert(PlainNumber(number))
    } else if ["in", "of", "out", "every", "the"].contains(word) {
      if word != "the", let number = last { before = (number, true) }
      last = nil
    } else {
      last = nil
      before = nil
    }
  }

  /// A mark between words.
  mutating func pause(at mark: Unicode.Scalar) {
    finishRun()
    // `2/3` is a fraction.
    if mark == "/", let number = last {
      before = (number, true)
    } else {
      before = nil
    }
    last = nil
  }

  mutating func finish() { finishRun() }

  private mutating func finishRun() {
    guard let known = run else { return }
    run = nil
    meet(PlainNumber(known.total + known.part))
  }

  private mutating func meet(_ number: PlainNumber) {
    values.insert(number)
    if let earlier = before, earlier.isLinked, earlier.number.isWhole, number.isWhole,
      earlier.number.units < number.units, number.units <= 1000
    {
      percents.formUnion(Self.shares(earlier.number.units, number.units))
    }
    before = nil
    last = number
  }
}
