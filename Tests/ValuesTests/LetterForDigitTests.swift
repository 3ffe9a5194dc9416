import Diagnostics
import Testing
import Values

/// A letter among digits is named, and nothing else is made of the text.
@Suite struct LetterForDigitTests {
  @Test(arguments: [
    ("13O", "O", "130"), ("l407", "l", "1407"), ("2Ol9", "O", "2019"), ("1o5", "o", "105"),
    ("I2", "I", "12"), ("+855 23 О5", "О", "+855 23 05"), ("5OO", "O", "500"),
  ])
  func isFound(text: String, letter: String, mended: String) {
    let found = LetterForDigit(text)
    #expect(found?.letter == letter)
    #expect(found?.mended == mended)
  }

  @Test(arguments: [
    "130", "10 of 20", "lo", "O", "12A", "1st", "50 l", "x12", "Oct 2014", "l-2", "",
  ])
  func isNotFoundElsewhere(text: String) {
    #expect(LetterForDigit(text) == nil)
  }

  @Test(arguments: [
    ("13O", "'13O' must be a number of digits only; 'O' is a letter, not a zero", ["130"]),
    ("l407", "'l407' must be a number of digits only; 'l' is a letter, not a one", ["1407"]),
    ("75l", "'75l' must be a number of digits only; 'l' is a letter, not a one", ["751", "75"]),
    (
      "(340)",
      "'(340)' must be a plain number, without brackets, and '-' before one below zero",
      ["-340", "340"]
    ),
    (
      "(1,250)",
      "'(1,250)' must be a plain number, without brackets, and '-' before one below zero",
      ["-1250", "1250"]
    ),
  ])
  func isSaidOfANumber(text: String, message: String, suggestions: [String]) {
    guard case .failure(let mistake) = Quantity.parse(text) else {
      Issue.record("\(text) is read")
      return
    }
    #expect(mistake.message == message)
    #expect(mistake.suggestions == suggestions)
  }

  @Test(arguments: [
    ("2Ol9", "'2Ol9' must be a date of digits; 'O' is a letter, not a zero", ["2019"]),
    ("l987-03", "'l987-03' must be a date of digits; 'l' is a letter, not a one", ["1987-03"]),
    (
      "201O-O5-01", "'201O-O5-01' must be a date of digits; 'O' is a letter, not a zero",
      ["2010-05-01"]
    ),
  ])
  func isSaidOfADate(text: String, message: String, suggestions: [String]) {
    guard case .failure(let mistake) = PartialDate.parse(text) else {
      Issue.record("\(text) is read")
      return
    }
    #expect(mistake.message == message)
    #expect(mistake.suggestions == suggestions)
  }
}
