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
      #expect(CountryCode(alpha2: code.alpha2) == code)
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
    Wrong("UK", letters, meant: "GBR"), Wrong("XK", letters),
    Wrong("Cambodia", letters, meant: "KHM"),
    Wrong("", letters),
    Wrong("116", letters), Wrong("KÁM", letters), Wrong("ASEAN", letters),
    Wrong("QQQ", assigned),
  ])
  func refusesOtherCountries(wrong: Wrong) {
    wrong.expect(of: CountryCode.self)
  }

  @Test func suggestsTheNearestCountries() {
    let mistake = mistake("KMH", as: CountryCode.self)
    #expect(mistake?.message == "'KMH' \(Self.assigned)")
    #expect(mistake?.suggestions.contains("KHM") == true)
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
  }

  private static let form =
    "must be a country's two letters, a hyphen and its own code, as in KH-12"

  @Test(arguments: [
    Wrong("KH-01", "must be one of KH-1 to KH-25", at: "01", meant: "KH-1"),
    Wrong("KH-26", "must be one of KH-1 to KH-25", at: "26"),
    Wrong("KH-0", "must be one of KH-1 to KH-25", at: "0"),
    Wrong("KH-PP", "must be one of KH-1 to KH-25", at: "PP"),
    Wrong("QQ-1", "must begin with a country code that ISO 3166-1 assigns", at: "QQ"),
    Wrong("kh-12", form, meant: "KH-12"),
    Wrong("KHM-12", form, meant: "KH-12"),
    Wrong("KH12", form, meant: "KH-12"),
    Wrong("KH_012", form, meant: "KH-12"),
    Wrong("Phnom Penh", form),
    Wrong("KH-", form),
    Wrong("KH-1234", form),
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
