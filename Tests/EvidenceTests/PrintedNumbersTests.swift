import Evidence
import Testing

/// Numbers as documents print them.
struct PrintedNumbersTests {
  @Test(arguments: [
    ("1,829 participants", "1829"), ("at least 261 000 live there", "261000"),
    ("1\u{202F}829 Personen", "1829"), ("1.829 Personen", "1829"), ("3,5 percent", "3.5"),
    ("US$9.29 billion", "9.29"), ("1.2 million people", "1200000"), ("80 000 – 100 000", "80000"),
    ("80 000 – 100 000", "100000"), ("all 10 members", "10"), ("៥៩៤ នាក់", "594"),
    ("two training events", "2"), ("twenty-five provinces", "25"),
    ("three hundred and five people", "305"), ("two thousand five hundred", "2500"),
    ("no shelter was there", "0"), ("both ministries", "2"), ("the fourth plan", "4"),
    ("19+ years", "19"), ("1'250 francs", "1250"),
  ])
  func findsANumber(text: String, number: String) throws {
    let value = try #require(PlainNumber(number))
    #expect(PrintedNumbers(text).contain(value))
  }

  @Test(arguments: [
    ("1,829 participants", "829"), ("1,829 participants", "1828"), ("version 12.5", "13"),
    ("in 2016 326 cases", "2016326"), ("twenty-five", "20"), ("note³ on it", "3"),
  ])
  func findsNoOther(text: String, number: String) throws {
    let value = try #require(PlainNumber(number))
    #expect(!PrintedNumbers(text).contain(value))
  }

  @Test(arguments: [
    ("half of them", "50"), ("one third were women", "33"), ("two thirds of all", "67"),
    ("one in five girls", "20"), ("three quarters", "75"), ("¾ of them", "75"),
    ("2 out of 3", "66.7"), ("a tenth", "10"), ("1/4 of the land", "25"),
  ])
  func findsSharesOnlyAsPercent(text: String, number: String) throws {
    let value = try #require(PlainNumber(number))
    #expect(PrintedNumbers(text).contain(value, isPercent: true))
  }

  @Test func aScaleOfTheUnitCounts() throws {
    let printed = PrintedNumbers("spent 9,290 million dollars")
    #expect(printed.contain(try #require(PlainNumber("9.29")), power: 9))
    #expect(!printed.contain(try #require(PlainNumber("9.29"))))
  }

  @Test(arguments: [
    ("594 + 305", "899"), ("(120 - 20) / 4", "25"), ("3 x 12", "36"), ("1,829 − 29", "1800"),
    ("10 / 4", "2.5"), ("2 + 3 groups of the text", "5"),
  ])
  func worksOutASum(text: String, result: String) throws {
    #expect(try #require(Calculation(text)).result.text == result)
  }

  @Test(arguments: ["594", "as counted", "594 +", "1 / 0", "(1 + 2", "5 + 3 of 9"])
  func takesNoOtherTextForASum(text: String) {
    #expect(Calculation(text) == nil)
  }
}
