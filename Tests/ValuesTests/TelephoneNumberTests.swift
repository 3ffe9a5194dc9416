import Testing
import Values

/// What a telephone dials is exactly what is shown, or there is no number.
@Suite struct TelephoneNumberTests {
  @Test(arguments: [
    ("1300", "tel:1300"), ("15", "tel:15"),
    ("+66 2 345 6789", "tel:+6623456789"),
    ("(02) 9876-5432", "tel:0298765432"),
    ("+44 (0)20 7946 0018", "tel:+442079460018"),
    ("+44 (20) 7946 0018", "tel:+442079460018"),
    ("00 855 23 720 555", "tel:0085523720555"),
    ("116 006", "tel:116006"), ("116 117", "tel:116117"), ("13 12 51", "tel:131251"),
    ("01.23.45.67.89", "tel:0123456789"),
    ("0-2345-6789", "tel:023456789"),
    ("+1-202-555-0147 ext. 31", "tel:+12025550147;ext=31"),
    ("+1 202 555 0147 x31", "tel:+12025550147;ext=31"),
    ("+1 202 555 0147 (ext 031)", "tel:+12025550147;ext=031"),
    ("+12025550147;ext=31", "tel:+12025550147;ext=31"),
    ("023 720 555, Extension: 7", "tel:023720555;ext=7"),
    ("*123#", "tel:*123%23"), ("#31#", "tel:%2331%23"), ("*100*2#", "tel:*100*2%23"),
    ("1-800-FLOWERS", "tel:18003569377"), ("1300 SAFETY", "tel:1300723389"),
    // Khmer, Thai, Lao, Burmese, Arabic and full-width digits; dashes and blanks of all sorts.
    ("០២៣ ៧២០ ៥៥៥", "tel:023720555"), ("๑๓๐๐", "tel:1300"), ("໑໑໙໑", "tel:1191"),
    ("၁၉၉", "tel:199"), ("٠٢٣", "tel:023"), ("（０２）３４５６－７８９０", "tel:0234567890"),
    ("＋８５５\u{2011}２３\u{A0}７２０\u{2013}５５５", "tel:+85523720555"),
  ])
  func dialsWhatIsShown(text: String, address: String) {
    #expect(TelephoneNumber(text)?.address == address)
  }

  @Test(arguments: [
    "", "5", "none", "1300 (24/7)", "1300 24/7", "1300 (24)", "1300 free", "1300 FREE",
    "1300 8-17", "1300 8.00-17.00", "023 720 555 7-19", "0-2345-6789-9", "023 720 555-6",
    "023 720 555 / 023 720 556", "023 720 555, 556", "023 720 555 or 012 345 670",
    "023 720 555 012 345 670", "023+720 555", "+1300", "+1234567890123456", "1300*2",
    "*123# x5", "(023)", "023 (720)", "023 ((72)) 0555", "(023 720 555", "tel:023720555",
    "line@example.org", "WhatsApp +855 12 345 670", "023 720 555\u{200E}", "0800-HELP",
    "1-800-GO", "023 720 555 ext.", ". 023 720 555", "-1300", "023 720 555 ext. 12345678",
  ])
  func isNothingWhereMoreOrLessThanOneNumberIsWritten(text: String) {
    #expect(TelephoneNumber(text) == nil)
  }

  @Test(arguments: [
    "1300.0", "1300.00", "66212345678.0", "119.0", "+66 2 123 4567.00", "1.8003735E10", "8.5523E10",
    "119-118", "119 118", "119.118", "191 192 193", "119 24", "1300 9.00 16.30", "7.30 16.30",
    "1300 0800 1700", "119 08 17", "119 1300", "15 17", "15 17 18", "1300 8 17", "1300 8 00 17 00",
    "+66 21 234 567 24 7", "02 765 4321 8 9", "023 720 555 24", "023 720 555 08 17",
    "023 720 555 556", "119 023 720 555", "+66 2 345 6789 10", "12.03.2025", "2025-03-12",
    "12-3-2025", "12 03 25", "1300 12.03.2025", "1300 2025-03-12",
  ])
  func isNothingWhereItMayBeACountATimeADateOrSeveralNumbers(text: String) {
    #expect(TelephoneNumber(text) == nil)
  }

  @Test(arguments: [
    ("012 345 678", "tel:012345678"), ("1800 373 3243", "tel:18003733243"),
    ("02 123 4567", "tel:021234567"), ("1 800 123 456", "tel:1800123456"),
    ("13 22 11", "tel:132211"), ("220 491", "tel:220491"), ("01 23 45 67 89", "tel:0123456789"),
    ("0212 345 67 89", "tel:02123456789"), ("+90 212 345 67 89", "tel:+902123456789"),
    ("912 34 56 78", "tel:912345678"), ("6123 4567", "tel:61234567"),
    ("090-1234-5678", "tel:09012345678"), ("138 0013 8000", "tel:13800138000"),
    ("+46 8 123 456", "tel:+468123456"), ("+62 812 3456 7890", "tel:+6281234567890"),
    ("202-555-0147", "tel:2025550147"), ("(202) 555-0147", "tel:2025550147"),
    ("0176 1234 5678", "tel:017612345678"), ("555-0147", "tel:5550147"),
  ])
  func dialsTheGroupingsOfManyCountries(text: String, address: String) {
    #expect(TelephoneNumber(text)?.address == address)
  }

  @Test func keepsTheNumberApartFromItsExtension() throws {
    let number = try #require(TelephoneNumber("+1 202 555 0147, ext. 31"))
    #expect(number.text == "+1 202 555 0147")
    #expect(number.ext == "31")
    #expect(number.dialled == "+12025550147")
  }

  @Test func readsALongTextInNoTime() {
    #expect(TelephoneNumber(String(repeating: "1 ", count: 1_000_000)) == nil)
  }
}
