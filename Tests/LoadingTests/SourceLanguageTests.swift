import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// The language of a source is a tag, or a word that people type in its place.
@Suite struct SourceLanguageTests {
  private func item(_ keys: String) -> SmallSite {
    SmallSite(adding: [
      "sources/zotero.json":
        "[{\"id\": \"a\", \"type\": \"report\", \"title\": \"A\", \(keys), \"cited-in\": \"example-report\"}]\n"
    ])
  }

  @Test(arguments: [
    ("Khmer", "km"), ("français", "fr"), ("en_GB", "en-GB"), ("English (UK)", "en-GB"),
    ("THAI", "th"), ("ភាសាខ្មែរ", "km"),
  ])
  func takesTheNameOfALanguageForItsTagWithAWarning(word: String, tag: String) throws {
    let site = item("\"language\": \"\(word)\"")
    try expectReport(
      site.report(),
      """
      sources/zotero.json:1:58: '\(word)' must be a language tag such as km or en-GB \
      [source-language]
        help: did you mean '\(tag)'?

      """)
    #expect(try site.load().library?.sources["a"]?.titleLanguage?.text == tag)
  }

  @Test func readsThreeLettersAsTheTwoThatBrowsersKnow() throws {
    let site = item("\"language\": \"khm\"")
    #expect(try site.report() == "")
    #expect(try site.load().library?.sources["a"]?.titleLanguage?.text == "km")
    let unclear = try item("\"language\": \"en; fr\"").findings()
    #expect(unclear.map(\.rule) == ["source-language"])
    #expect(unclear.first?.suggestion == "write the tag of one language, or leave the key out")
  }
}
