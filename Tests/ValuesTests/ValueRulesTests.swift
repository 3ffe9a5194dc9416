import Diagnostics
import Fields
import Testing
import Values

@Suite struct ValueRulesTests {
  @Test func namesEachRuleOnce() {
    #expect(
      ValueRules.all.map(\.id) == [
        "bad-date", "bad-number", "bad-country-code", "bad-currency-code",
        "bad-subdivision-code", "bad-language-tag",
        "bad-web-address", "bad-identifier", "bad-duration", "bad-page-address", "bad-redirection",
        "bad-colour", "open-allowance", "bad-identifier-scheme", "bad-clock-time", "bad-recurrence",
      ])
    for rule in ValueRules.all {
      #expect(rule.failing.path == rule.passing.path)
      #expect(rule.failing.text != rule.passing.text)
      #expect(rule.summary.first?.isLowercase == true && rule.summary.last != ".")
    }
  }

  @Test func readsItsExamplesAsTheySay() {
    expectRule(PartialDate.self, key: "period")
    expectRule(Quantity.self, key: "value")
    expectRule(CountryCode.self, key: "geography")
    expectRule(SubdivisionCode.self, key: "areas")
    expectRule(LanguageTag.self, key: "language")
    expectRule(WebAddress.self, key: "URL")
    expectRule(Identifier.self, key: "- id")
    expectRule(CalendarDuration.self, key: "warn")
  }

  private func expectRule<Value: ParsedValue>(_ type: Value.Type, key: String) {
    #expect(value(of: key, in: Value.rule.passing).flatMap { Value($0) } != nil)
    let failing = value(of: key, in: Value.rule.failing)
    let findings = failing.map { reading($0, as: Value.self).findings }
    #expect(findings?.map(\.rule) == [Value.rule.id])
  }

  /// The text after `key: ` in an example.
  private func value(of key: String, in example: Rule.Example) -> String? {
    (example.text ?? "").split(separator: "\n").lazy
      .map { $0.drop { $0 == " " } }.first { $0.hasPrefix("\(key): ") }
      .map { $0.dropFirst(key.count + 2).filter { $0 != "\"" } }
  }

  @Test func describesEachValueInTheSchema() throws {
    try expectPattern(Day.self, fits: ["2007-03-12"], not: ["2007-03", "2007-3-12"])
    try expectPattern(CountryCode.self, fits: ["KHM"], not: ["KH", "khm"])
    try expectPattern(SubdivisionCode.self, fits: ["KH-12"], not: ["KHM-12", "KH12"])
    try expectPattern(LanguageTag.self, fits: ["km", "zh-Hant-TW"], not: ["en_GB", "english"])
    try expectPattern(Identifier.self, fits: ["a-b-1"], not: ["A", "a--b", "-a", ""])
    try expectPattern(
      CalendarDuration.self, fits: ["P90D", "P6W", "P1Y6M", "P1Y2M3D", "P9999D"],
      not: ["P", "P0D", "P01M", "P1M1Y", "P1W1D", "PT1H", "P10000D", "6M"])
    try expectPattern(Quantity.self, fits: ["0", "-1.50", "+5"], not: ["1,829", "010", ".5"])
    try expectPattern(
      WebAddress.self, fits: ["https://a.org", "https://a.org/b?c@d"],
      not: ["a.org", "https://u@a.org/", "https://a.org/b c"])
  }

  private func expectPattern<Value: ParsedValue>(
    _ type: Value.Type, fits: [String], not others: [String]
  ) throws {
    let regex = try schemaPattern(of: type)
    for text in fits { #expect(text.wholeMatch(of: regex) != nil && Value(text) != nil, "\(text)") }
    for text in others {
      #expect(text.wholeMatch(of: regex) == nil && Value(text) == nil, "\(text)")
    }
  }

  @Test func namesTheKindOfAValueThatIsNoText() {
    let range = SourceRange(wholeOf: FileID(0))
    let context = FieldContext()
    #expect(Quantity(Node(.list([]), at: range), in: context) == nil)
    #expect(CountryCode(Node(.map([]), at: range), in: context) == nil)
    #expect(
      context.findings.map(\.message) == [
        "this must be a number such as 1829 or 45.5, not a list",
        "this must be a country code such as KHM, not a group of keys",
      ])
  }

  @Test func pointsAtTheWholeOfAScalarThatWasWrittenWithEscapes() {
    let range = SourceRange(
      file: FileID(0), start: SourcePosition(line: 1, column: 1),
      end: SourcePosition(line: 1, column: 20))
    let context = FieldContext()
    _ = PartialDate(Node(.quoted("2007-13"), at: range), in: context)
    #expect(context.findings.first?.range == range)
  }
}
