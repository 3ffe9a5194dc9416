import Diagnostics
import Gate
import Publishing
import Records
import TestSupport
import Testing

/// Terms of `withheld.yml` that only the key of the list can find.
struct WithheldKeyTests {
  private static let secret = "correct-horse-battery-staple"

  private static func key(_ text: String = secret) throws -> WithheldKey {
    try #require(WithheldKey(text))
  }

  private static func entry(_ term: String, key: WithheldKey) throws -> String {
    let codes = try #require(key.codes(of: term))
    return "- id: survivor-one\n  hmac: [\(codes.map(\.text).joined(separator: ", "))]\n"
  }

  private static func outcome(
    _ page: String, _ list: String, key: WithheldKey?, isRequired: Bool = false
  ) throws -> SiteBuilder.Outcome {
    var files: [String: String?] = [
      "pages/planted.md":
        "---\nid: planted\ntitle: Planted\nreviewed: 2026-11-20\nsummary: A page.\n---\n\(page)\n",
      "withheld.yml": list,
    ]
    if isRequired {
      files["site.yml"] =
        try #require(SmallSite.soundFiles["site.yml"]) + "withheld-key: required\n"
    }
    var options = BuildOptions()
    options.withheldKey = key
    return try SiteBuilder(folder: SmallSite(adding: files).folder, options: options).run()
  }

  @Test(
    arguments: [
      "Said *Nandar* Aye Example once.", "NANDAR-AYE EXAMPLE", "Nandar&nbsp;Ayé Example",
      "**Nandar** Aye, Example", "Example, Nandar Aye", "Aye Example Nandar",
    ])
  func aTermIsFoundByItsCodeAndTheKey(_ page: String) throws {
    let key = try Self.key()
    let outcome = try Self.outcome(page, Self.entry("Nandar Aye Example", key: key), key: key)
    #expect(
      outcome.findings.withoutNotes.map(\.message).contains(
        "the term 'survivor-one' would be published in 'planted.html'"))
    #expect(outcome.hasLeak)
    #expect(outcome.uncheckedTerms == 0)
  }

  /// A term finds the same as a code as it does as a text.
  @Test(
    arguments: [
      "Example, Ms. Nandar Aye", "Example (Ms.), Nandar Aye", "Example, H.E. Nandar Aye",
      "Example, Dr. med. Nandar Aye", "Example, Daw Nandar Aye", "Nandar Aye (also Nan) Example",
    ])
  func aTermIsFoundByItsCodeWithATitleInIt(_ page: String) throws {
    let key = try Self.key()
    let texts = [
      try Self.entry("Nandar Aye Example", key: key),
      "- {id: survivor-one, text: Nandar Aye Example}\n",
    ]
    for list in texts { #expect(try Self.outcome(page, list, key: key).hasLeak) }
  }

  @Test func twoTermsOfOneIdentifierAreAFinding() throws {
    let list = "- {id: one, text: Ann Example}\n- {id: one, text: Bea Example}\n"
    let outcome = try Self.outcome("Words.", list, key: nil)
    #expect(outcome.files == nil)
    #expect(outcome.findings.withoutNotes.map(\.message) == ["'one' must name one term only"])
  }

  @Test func otherWordsAreNotTheTerm() throws {
    let key = try Self.key()
    let list = try Self.entry("Nandar Aye Example", key: key)
    let outcome = try Self.outcome("Nandar Aye Examples, and Nandar Aye.", list, key: key)
    #expect(outcome.findings.withoutNotes == [])
  }

  @Test func withoutTheKeyItIsSaidHowManyTermsWereNotSearchedFor() throws {
    let list = try Self.entry("Nandar Aye Example", key: Self.key())
    let outcome = try Self.outcome("Nandar Aye Example", list, key: nil)
    #expect(outcome.findings.withoutNotes == [])
    #expect(outcome.uncheckedTerms == 1)
  }

  @Test func aSiteCanRequireTheKey() throws {
    let list = try Self.entry("Nandar Aye Example", key: Self.key())
    let outcome = try Self.outcome("Nandar Aye Example", list, key: nil, isRequired: true)
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "1 withheld term could not be searched for: the key must be in DOSSIER_WITHHELD_KEY"
      ])
    let sound = try Self.outcome("Words.", "[]", key: nil, isRequired: true)
    #expect(sound.findings.withoutNotes == [])
  }

  @Test func anotherKeyIsRefused() throws {
    let list = try Self.entry("Nandar Aye Example", key: Self.key())
    let outcome = try Self.outcome(
      "Nandar Aye Example", list, key: Self.key("another-horse-another-battery"))
    #expect(outcome.files == nil)
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "the key in DOSSIER_WITHHELD_KEY must be the one with which these terms were written: "
          + "'survivor-one'"
      ])
  }

  /// Neither the length of a term nor the beginning that two terms share shows in their codes.
  @Test func codesSayNothingOfTheirTerms() throws {
    let key = try Self.key()
    let terms = ["Nandar Aye", "Nandar Aye Example", "Nandar Aye Sample"]
    let codes = try terms.map { try #require(key.code(of: $0)) }
    #expect(Set(codes.map(\.text.utf8.count)) == [80])
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
      let differing = (codes[one].hint ^ codes[other].hint).nonzeroBitCount
      #expect((12...52).contains(differing), "\(terms[one]) and \(terms[other]): \(differing) bits")
    }
    let other = try #require(try Self.key("another-horse-another-battery").code(of: terms[0]))
    #expect(other.hmac != codes[0].hmac)
    #expect(WithheldTerm.Code(codes[1].text) == codes[1])
  }

  /// So that nobody sees how many words a name has, or whether it has another in brackets.
  @Test(arguments: [
    "Quiethouse", "Nandar Aye", "Nandar Aye Example",
    "Nandar Aye Example (also Nan Sample Example)",
  ])
  func eachTermHasSixCodesInNoOrder(_ term: String) throws {
    let key = try Self.key()
    let codes = try #require(key.codes(of: term)).map(\.text)
    #expect(Set(codes).count == 6)
    #expect(codes == codes.sorted())
    #expect(codes.contains(try #require(key.code(of: term)).text))
  }

  @Test func theOtherNameOfAPersonIsFoundByItsCode() throws {
    let key = try Self.key()
    let list = try Self.entry("Nandar Aye Example (also Nan Sample)", key: key)
    for page in ["Nandar Aye Example", "Sample, Nan"] {
      #expect(try Self.outcome("Said \(page).", list, key: key).hasLeak, "\(page)")
    }
    #expect(key.codes(of: "Ann Example / Bea Example / Cat Example / Dee Sample") == nil)
  }

  @Test(arguments: ["Ann", "Li Na K", "1234567"])
  func aTermOfFewerThanEightLettersHasNoCode(_ term: String) throws {
    #expect(try Self.key().code(of: term) == nil)
  }

  @Test(arguments: ["", "password", "12345678901234567890123"])
  func aShortKeyIsNone(_ text: String) {
    #expect(WithheldKey(text) == nil)
  }

  @Test func anEntryWithoutACodeIsRefused() throws {
    let outcome = try Self.outcome(
      "Words.", "- {id: survivor-one, hmac: abc}\n", key: Self.key())
    #expect(
      outcome.findings.withoutNotes.map(\.message) == [
        "the term 'survivor-one' must have 'text', or the 'hmac' that 'dossier withhold' prints"
      ])
  }
}
