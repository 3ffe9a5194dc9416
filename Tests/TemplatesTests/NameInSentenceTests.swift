import Templates
import Testing

/// Names of countries and groups inside English sentences have the article that they need.
struct NameInSentenceTests {
  @Test(arguments: [
    "Philippines", "Netherlands", "Gambia", "Bahamas", "Maldives", "Comoros", "United Kingdom",
    "United States of America", "United Arab Emirates", "Democratic Republic of the Congo", "Congo",
    "Central African Republic", "Dominican Republic", "Czech Republic", "Republic of Korea",
    "Lao People's Democratic Republic", "Russian Federation", "Syrian Arab Republic",
    "United Republic of Tanzania", "Marshall Islands", "Solomon Islands", "Holy See", "Isle of Man",
    "Turks and Caicos Islands", "Falkland Islands (Malvinas)", "Netherlands (Kingdom of the)",
    "British Indian Ocean Territory", "State of Palestine", "Principality of Monaco", "UK", "DRC",
    "African Union", "Economic Community of West African States", "Council of Europe",
    "Greater Mekong Subregion", "Bali Process",
  ])
  func haveAnArticle(name: String) {
    #expect(Words().inSentence(name) == "the " + name)
  }

  @Test(arguments: [
    "Cambodia", "Viet Nam", "Timor-Leste", "Lao PDR", "Sudan", "Ukraine", "Côte d'Ivoire", "Haiti",
    "the Holy See", "Micronesia (Federated States of)", "Korea, Republic of",
    "Heard Island and McDonald Islands", "Trinidad and Tobago", "Bosnia and Herzegovina", "Ireland",
    "Papua New Guinea", "ASEAN", "Benelux", "KHM", "Åland", "Congolese", "Seychelles", "",
    "members of the African Union", "ប្រទេសកម្ពុជា",
  ])
  func haveNoneOtherwise(name: String) {
    #expect(Words().inSentence(name) == name)
  }

  @Test(arguments: ["The Gambia", "The world", "The Union"])
  func anArticleOfTheirOwnIsSmall(name: String) {
    #expect(Words().inSentence(name) == "the " + name.dropFirst(4))
  }

  @Test func aSiteInAnotherLanguageHasTheNameAsItIs() {
    let words = Words(
      overrides: ["legal.title-of-country": "Recht: {country}"], isEnglish: false)
    #expect(
      words(LegalWord.titleOfCountry, naming: "country", "Philippines") == "Recht: Philippines")
  }

  @Test func aPhraseThatBeginsWithTheNameHasItAsItIs() {
    let words = Words(overrides: ["legal.title-of-country": "{country}: the law"])
    #expect(
      words(LegalWord.titleOfCountry, naming: "country", "Philippines") == "Philippines: the law")
    #expect(
      words(DirectoryWord.organizationsIn, naming: "country", "Philippines")
        == "Organizations in the Philippines")
  }
}
