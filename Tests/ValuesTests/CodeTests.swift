import Testing
import Values

@Suite struct CodeTests {
  @Test func knowsEveryCountry() {
    let codes = CountryCode.all
    #expect(codes.count == 249)
    #expect(Set(codes.map(\.text)).count == 249)
    #expect(Set(codes.map(\.alpha2)).count == 249)
    #expect(codes == codes.sorted())
    #expect(codes.map(\.text) == codes.map(\.text).sorted())
    for code in codes {
      #expect(CountryCode(code.text) == code)
      #expect(code.alpha2.flatMap { CountryCode(alpha2: $0) } == code)
    }
  }

  @Test(arguments: [
    ("KHM", "KH"), ("THA", "TH"), ("VNM", "VN"), ("LAO", "LA"), ("MMR", "MM"), ("PHL", "PH"),
    ("IDN", "ID"), ("MYS", "MY"), ("SGP", "SG"), ("BRN", "BN"), ("TLS", "TL"), ("NOR", "NO"),
    ("CHN", "CN"), ("AUS", "AU"), ("ABW", "AW"), ("ZWE", "ZW"), ("GBR", "GB"), ("SSD", "SS"),
  ])
  func pairsTheTwoCodes(alpha3: String, alpha2: String) {
    #expect(CountryCode(alpha3)?.alpha2 == alpha2)
  }

  private static let letters =
    "must be a country code of three capital letters (ISO 3166-1 alpha-3)"
  private static let assigned = "must be one of the country codes that ISO 3166-1 assigns"

  @Test(arguments: [
    Wrong("KH", letters, meant: "KHM"), Wrong("kh", letters, meant: "KHM"),
    Wrong("khm", letters, meant: "KHM"),
    Wrong("UK", letters, meant: "GBR"), Wrong("XK", letters, meant: "XKX"), Wrong("QM", letters),
    Wrong("Kosovo", letters, meant: "XKX"), Wrong("sun", letters, meant: "SUN"),
    Wrong("Cambodia", letters, meant: "KHM"),
    Wrong("", letters),
    Wrong("116", letters), Wrong("KÁM", letters), Wrong("ASEAN", letters),
    Wrong("QLZ", assigned, meant: "BLZ"), Wrong("ABA", assigned), Wrong("XXX ", letters),
    Wrong("YYY", assigned),
  ])
  func refusesOtherCountries(wrong: Wrong) {
    wrong.expect(of: CountryCode.self)
  }

  @Test func suggestsTheNearestCountries() {
    let mistake = mistake("KMH", as: CountryCode.self)
    #expect(mistake?.message == "'KMH' \(Self.assigned)")
    #expect(mistake?.suggestions.contains("KHM") == true)
  }

  @Test(arguments: [
    ("AAA", "AA"), ("AAZ", nil), ("QMA", nil), ("QMM", "QM"), ("QZZ", "QZ"), ("XAA", "XA"),
    ("XKX", "XK"), ("XKK", nil), ("XZZ", "XZ"), ("ZZA", nil), ("ZZZ", "ZZ"),
  ])
  func readsTheCodesThatTheStandardLeavesToItsUsers(alpha3: String, alpha2: String?) throws {
    let code = try #require(CountryCode(alpha3))
    #expect(code.isUserAssigned && !code.isAssigned)
    #expect(code.hasName == (alpha3 == "XKX"))
    #expect(code.alpha2 == alpha2)
    #expect(code.englishName == (alpha3 == "XKX" ? "Kosovo" : alpha3))
    if let alpha2 { #expect(CountryCode(alpha2: alpha2) == code) }
  }

  @Test(arguments: [
    ("SUN", "the Soviet Union", 1992, "RUS"), ("YUG", "Yugoslavia", 2003, "SCG"),
    ("CSK", "Czechoslovakia", 1993, "SVK"), ("TMP", "East Timor", 2002, "TLS"),
    ("ANT", "the Netherlands Antilles", 2010, "CUW"), ("ZAR", "Zaire", 1997, "COD"),
  ])
  func readsWithdrawnCodes(text: String, name: String, end: Int, successor: String) throws {
    let code = try #require(CountryCode(text))
    let withdrawn = try #require(code.withdrawn)
    #expect(code.nameInSentence == name)
    #expect(withdrawn.lastYear == end)
    #expect(withdrawn.successors.map(\.text).contains(successor))
    #expect(code.alpha2 == nil && !code.isAssigned && !code.isUserAssigned)
  }

  @Test func knowsTheTimeAndTheSuccessorsOfEachWithdrawnCode() {
    let all = WithdrawnCountry.all
    #expect(all.count == 30)
    #expect(all.map(\.code) == all.map(\.code).sorted())
    for country in all {
      #expect(!country.code.isAssigned && !country.code.isUserAssigned, "\(country.code)")
      #expect(country.firstYear < country.lastYear)
      #expect(!country.successors.isEmpty && !country.name.isEmpty)
      #expect(country.successors.allSatisfy { $0.isAssigned || $0.withdrawn != nil })
    }
  }

  @Test func findsNoCountryOfTheUsersInWords() {
    #expect(CountryCode.named(in: "zzz-sun-tmp-xyz-2022") == [])
    #expect(CountryCode.named(in: "xkx-trained") == [.kosovo])
    #expect(CountryCode.called("xyz") == nil)
    #expect(CountryCode.called("Kosovo") == .kosovo)
  }

  @Test func takesTheProvincesOfCambodia() {
    for number in 1...25 {
      let code = SubdivisionCode("KH-\(number)")
      #expect(code?.country.text == "KHM")
      #expect(code?.local == String(number))
    }
    #expect(SubdivisionCode("TH-10")?.country.text == "THA")
    #expect(SubdivisionCode("GB-ENG")?.local == "ENG")
    #expect(SubdivisionCode("AU-NT")?.text == "AU-NT")
    #expect(SubdivisionCode("XK-01")?.country == .kosovo)
    #expect(SubdivisionCode("TH-63-MAELA")?.local == "63-MAELA")
  }

  @Test(arguments: [
    ("KH-12", "Phnom Penh"), ("US-CA", "California"), ("DE-BY", "Bavaria"), ("AD-02", "Canillo"),
    ("ZW-MW", "Mashonaland West"), ("KZ-10", "Abai"), ("FR-75C", "Paris"), ("KH-99", nil),
    ("KH-1", "Banteay Meanchey"), ("AA-1", nil), ("ZZ-ZZZ", nil), ("KH-12-PORT", nil),
  ])
  func knowsTheNamesOfISO3166Part2(code: String, name: String?) {
    #expect(SubdivisionCode(code)?.englishName == name)
  }

  @Test func everyCodeOfTheTableIsFound() {
    let codes = CountryCode.all.flatMap { SubdivisionCode.all(of: $0) }
    #expect(codes.count == 5520)
    #expect(codes.allSatisfy { $0.englishName?.isEmpty == false && SubdivisionCode($0.text) == $0 })
    #expect(Set(codes.map(\.country)).count > 195)
  }

  private static let form =
    "must be a country's two letters, a hyphen and its own code, as in KH-12"

  @Test(arguments: [
    Wrong("QL-1", "must begin with a country code that ISO 3166-1 assigns", at: "QL"),
    Wrong("kh-12", form, meant: "KH-12"),
    Wrong("KHM-12", form, meant: "KH-12"),
    Wrong("KH12", form, meant: "KH-12"),
    Wrong("KH_012", form, meant: "KH-12"),
    Wrong("Phnom Penh", form),
    Wrong("KH-", form),
    Wrong("KH-123456789", form), Wrong("KH--1", form, meant: "KH-1"), Wrong("KH-1-", form),
    Wrong("KH-1-2-3-4", form), Wrong("Kh-1", form, meant: "KH-1"),
    Wrong("12", form),
    Wrong("", form),
  ])
  func refusesOtherSubdivisions(wrong: Wrong) {
    wrong.expect(of: SubdivisionCode.self)
  }

  @Test func sortsProvincesByNumber() {
    let sorted = ["TH-10", "KH-12", "KH-2", "AU-NT"].compactMap { SubdivisionCode($0) }.sorted()
    #expect(sorted.map(\.text) == ["AU-NT", "KH-2", "KH-12", "TH-10"])
  }

  @Test(arguments: [
    ("km", "km"), ("EN-gb", "en-GB"), ("zh-hant-tw", "zh-Hant-TW"), ("fil", "fil"),
    ("es-419", "es-419"), ("sr-LATN", "sr-Latn"), ("tl", "tl"),
  ])
  func normalisesLanguageTags(text: String, tag: String) {
    #expect(LanguageTag(text)?.text == tag)
  }

  private static let tag =
    "must be a language tag such as km or en-GB: a language of two or three letters, then perhaps "
    + "a script of four and a region"

  @Test(arguments: [
    Wrong("en_GB", tag, meant: "en-GB"), Wrong("english", tag, meant: "en"),
    Wrong("Khmer", tag, meant: "km"), Wrong("e", tag), Wrong("", tag),
    Wrong("en-", tag), Wrong("en--GB", tag),
    Wrong("en-GB-oxendict", tag), Wrong("en-GB-Latn", tag), Wrong("zh-yue", tag),
    Wrong("x-private", tag), Wrong("ខ្មែរ", tag, meant: "km"), Wrong("Elvish", tag),
  ])
  func refusesOtherLanguageTags(wrong: Wrong) {
    wrong.expect(of: LanguageTag.self)
  }

  @Test func keepsThePartsOfALanguageTag() {
    let tag = LanguageTag("zh-Hant-TW")
    #expect(tag?.language == "zh")
    #expect(tag?.script == "Hant")
    #expect(tag?.region == "TW")
    #expect(LanguageTag("km")?.script == nil)
  }
}
