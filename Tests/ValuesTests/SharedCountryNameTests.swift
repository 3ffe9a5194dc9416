import Testing
import Values

/// Advice on a country's name leads to the country that was meant, or to all that may be.
@Suite struct SharedCountryNameTests {
  @Test(arguments: [
    ("Siam", "THA"), ("burma", "MMR"), ("Ivory Coast", "CIV"), ("Swaziland", "SWZ"),
    ("Zaire", "COD"),
    ("Ceylon", "LKA"), ("Persia", "IRN"), ("Upper Volta", "BFA"), ("Cabo Verde", "CPV"),
    ("Macau", "MAC"), ("DPRK", "PRK"), ("Kyrgyz Republic", "KGZ"), ("Rhodesia", "ZWE"),
    ("Republic of the Congo", "COG"), ("New Hebrides", "VUT"), ("Macedonia", "MKD"),
    ("Kingdom of Thailand", "THA"), ("Bosnia", "BIH"),
  ])
  func leadsToOneByAFormerOrCommonName(name: String, code: String) {
    guard case .failure(let mistake) = CountryCode.parse(name) else {
      Issue.record("\(name) is read")
      return
    }
    #expect(mistake.suggestions == [code])
  }

  @Test(arguments: [
    ("Korea", ["KOR", "PRK"], "KOR is South Korea, PRK is North Korea"),
    ("congo", ["COD", "COG"], "COD is the Democratic Republic of the Congo, COG is the Congo"),
    (
      "Virgin Islands", ["VGB", "VIR"],
      "VGB is the British Virgin Islands, VIR is the United States Virgin Islands"
    ),
    ("Czechoslovakia", ["CZE", "SVK"], "CZE is Czechia, SVK is Slovakia"),
  ])
  func namesAllThatShareAName(name: String, codes: [String], words: String) {
    guard case .failure(let mistake) = CountryCode.parse(name) else {
      Issue.record("\(name) is read")
      return
    }
    #expect(mistake.suggestions == codes)
    #expect(
      mistake.message
        == "'\(name)' must be a country code of three capital letters (ISO 3166-1 alpha-3); \(words)"
    )
  }
}
