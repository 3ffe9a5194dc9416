import Testing
import Values

/// Names of languages after the Unicode CLDR and ISO 639.
struct LanguageNameTests {
  @Test(arguments: [
    ("so", "Somali"), ("uk", "Ukrainian"), ("no", "Norwegian"), ("nb", "Norwegian Bokmål"),
    ("fa", "Persian"), ("ase", "American Sign Language"), ("bfi", "British Sign Language"),
    ("prs", "Dari"), ("zh-Hant", "Chinese"), ("swa", "Swahili"), ("fil", "Filipino"),
    ("zza", "Zaza"),
    ("aa", "Afar"), ("zu", "Zulu"),
  ])
  func everyLanguageHasAName(tag: String, name: String) throws {
    #expect(try #require(LanguageTag(tag)).englishName == name)
  }

  @Test func allCodesOfTwoLettersHaveANameAndUnknownOnesNone() throws {
    #expect(LanguageTable.shared.names.keys.count { $0.utf8.count == 2 } == 184)
    #expect(try #require(LanguageTag("xx")).englishName == nil)
  }

  @Test(arguments: [
    ("Somali", "so"), ("American Sign Language", "ase"), ("Mon", "mnw"), ("Lao", "lo"),
    ("Chinese (Cantonese)", "yue"), ("Farsi", "fa"), ("eng", "en"), ("Kiswahili", "sw"),
    ("English (UK)", "en-GB"), ("Spanish", "es"), ("Klingonese", nil), ("Any", nil), ("zzz", nil),
  ])
  func languagesAreFoundByTheirNames(name: String, tag: String?) {
    #expect(LanguageTag.called(name)?.text == tag)
  }
}
