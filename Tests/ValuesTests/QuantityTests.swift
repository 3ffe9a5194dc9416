import Testing
import Values

@Suite struct QuantityTests {
  @Test(arguments: [
    ("0", 0, 0.0), ("1829", 1829, 1829), ("-5", -5, -5), ("+5", 5, 5), ("5.0", 5, 5),
    ("45.5", nil, 45.5), ("0.1", nil, 0.1), ("-0.25", nil, -0.25),
    ("999999999999999", 999_999_999_999_999, 999_999_999_999_999),
    ("0.00000000000001", nil, 0.00000000000001), ("12345678.9012345", nil, 12345678.9012345),
  ])
  func readsNumbers(text: String, whole: Int?, double: Double) throws {
    let quantity = try Quantity.parse(text).get()
    #expect(quantity.text == text)
    #expect(quantity.wholeNumber == whole)
    #expect(quantity.double == double)
  }

  @Test(arguments: [("-0", "0"), ("+0", "0"), ("-0.00", "0.00"), ("-0.5", "-0.5"), ("+3", "+3")])
  func givesNothingNoSign(written: String, text: String) throws {
    #expect(try Quantity.parse(written).get().text == text)
  }

  private static let plain =
    "must be a plain number: digits, without separators or a unit, and '.' before a fraction"

  @Test(arguments: [
    Wrong("1,829", plain, meant: "1829"), Wrong("1 829", plain, meant: "1829"),
    Wrong("1\u{202F}829", plain, meant: "1829"),
    Wrong("1’829", plain, meant: "1829"), Wrong("1,829.50", plain, meant: "1829.50"),
    Wrong("1.829,5", plain, meant: "1829.5"),
    Wrong("1.829.000", plain, meant: "1829000"), Wrong("1,829,000", plain, meant: "1829000"),
    Wrong("0,5", plain, meant: "0.5"),
    Wrong("45,55", plain, meant: "45.55"), Wrong(".5", plain, meant: "0.5"),
    Wrong("5.", plain, meant: "5"),
    Wrong("010", plain, meant: "10"), Wrong("50%", plain, meant: "50"),
    Wrong("12.5 %", plain, meant: "12.5"),
    Wrong("594 people", plain, meant: "594"), Wrong("USD 1,829", plain, meant: "1829"),
    Wrong("\u{2212}5", plain, meant: "-5"),
    Wrong("10.2 million", plain, meant: "10200000"), Wrong("3.25bn", plain, meant: "3250000000"),
    Wrong("4 thousand people", plain, meant: "4000"), Wrong("2.5 lakh", plain, meant: "250000"),
    Wrong("1.2 crore", plain, meant: "12000000"),
    Wrong("1,200 Million", plain, meant: "1200000000"),
    Wrong("0.5 hundred thousand", plain, meant: "50000"),
    Wrong("1.2345 thousand", plain, meant: "1234.5"),
    Wrong("900000000000000 million", plain), Wrong("7 millimetres", plain, meant: "7"),
    Wrong("", plain), Wrong("-", plain), Wrong(".", plain), Wrong("many", plain),
    Wrong("1e3", plain),
    Wrong("5-10", plain), Wrong("5–10", plain), Wrong("10 20", plain), Wrong("1,82,900", plain),
    Wrong("10 of 20", plain), Wrong("0x10", plain), Wrong("NaN", plain), Wrong("1.2.3", plain),
    Wrong("--5", plain, meant: "-5"), Wrong("٥", plain), Wrong("1,,000", plain),
    Wrong("1234567890123456", "must have at most 15 digits"),
    Wrong("1.234567890123456", "must have at most 15 digits"),
  ])
  func refusesOtherForms(wrong: Wrong) {
    wrong.expect(of: Quantity.self)
  }

  @Test(arguments: [
    ("15k", "15000", "15"), ("2.4 m", "2400000", "2.4"), ("3 b", "3000000000", "3"),
  ])
  func asksWhetherALetterIsAScaleOrAUnit(text: String, scaled: String, plain: String) throws {
    guard case .failure(let mistake) = Quantity.parse(text) else {
      Issue.record("'\(text)' is read")
      return
    }
    #expect(mistake.suggestions == [scaled, plain])
  }

  @Test func comparesByValue() throws {
    let values = ["-2", "-1.5", "0", "0.00000000000001", "0.1", "0.10", "1", "999999999999999"]
      .compactMap { Quantity($0) }
    #expect(values.count == 8)
    #expect(values == values.sorted())
    #expect(Quantity("1.50") == Quantity("1.5"))
    #expect(Set([Quantity("1.50"), Quantity("1.5"), Quantity("+1.5")]).count == 1)
  }

  @Test func addsExactly() throws {
    let tenth = try #require(Quantity("0.1"))
    let fifth = try #require(Quantity("0.2"))
    #expect(tenth.adding(fifth)?.text == "0.3")
    #expect(tenth.subtracting(fifth)?.text == "-0.1")
    #expect(Quantity("986")?.adding(Quantity.zero)?.text == "986")
    #expect(Quantity.sum([tenth, fifth, tenth])?.text == "0.4")
    #expect(Quantity.sum([]) == .zero)
    #expect(Quantity("0.05")?.subtracting(tenth)?.text == "-0.05")
  }

  @Test func tellsWhenASumHasTooManyDigits() throws {
    let most = try #require(Quantity("999999999999999"))
    let least = try #require(Quantity("0.00000000000001"))
    let one = try #require(Quantity(1))
    #expect(most.adding(one) == nil)
    #expect(most.adding(least) == nil)
    #expect(Quantity.sum([most, one, most]) == nil)
    #expect(most.subtracting(one)?.wholeNumber == 999_999_999_999_998)
    #expect(Quantity(Int.min) == nil && Quantity(Int.max) == nil)
  }

  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1829", "1,829"), ("-1829.25", "\u{2212}1,829.25"),
    ("+1000000", "+1,000,000"), ("0.5000", "0.5000"), ("100000", "100,000"),
  ])
  func groupsThousands(text: String, grouped: String) {
    #expect(Quantity(text)?.grouped(by: ",", point: ".") == grouped)
  }

  @Test func groupsAsOtherLanguagesDo() {
    #expect(Quantity("1829.5")?.grouped(by: "\u{202F}", point: ",") == "1\u{202F}829,5")
    #expect(Quantity("+5")?.decimalText == "5")
  }
}
