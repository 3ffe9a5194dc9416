import Diagnostics
import JSON
import Library
import Loading
import Records
import SiteSupport
import Templates
import TestSupport
import Testing

/// The list of all interface words, and advice for a key that is none.
struct InterfaceWordListTests {
  private static let files: [String: String?] = [
    "vocabularies/service-kinds.yml": "- {id: seed-bank, label: Seed bank}\n",
    "vocabularies/topics/rivers.yml": """
    title: Rivers
    words: [{id: nile, label: The Nile}]

    """,
    "vocabularies/organization-kinds.yml":
      "- {id: seed-club, label: Seed club, heading: Clubs}\n",
  ]

  private func words() throws -> [String: InterfaceWord] {
    let library = try #require(try SmallSite(adding: Self.files).load().library)
    return Dictionary(
      uniqueKeysWithValues: WordLists.all(in: library.vocabulary).map { ($0.key, $0) })
  }

  @Test(arguments: [
    ("layout.home", "Home", []), ("service-kind.seed-bank", "Seed bank", []),
    ("service-kind.legal-aid", "Legal aid", []), ("rivers.nile", "The Nile", []),
    ("organization-kind.seed-club-heading", "Clubs", []), ("date-form.november", "November", []),
    ("language.km", "Khmer", []),
    ("participants.form-with-letter", "{form} ({letter})", ["form", "letter"]),
  ])
  func `has phrases, labels of vocabularies and names of languages`(
    key: String, text: String, holes: [String]
  ) throws {
    let word = try #require(try words()[key])
    #expect(word.text == text)
    #expect(word.holes == holes)
  }

  @Test func `has every key that is accepted`() throws {
    let keys = Set(try words().keys)
    #expect(WordLists.keys.isSubset(of: keys) && WordLists.languageKeys.isSubset(of: keys))
  }

  @Test func `is a file that can be copied and read back`() throws {
    let library = try #require(try SmallSite(adding: Self.files).load().library)
    let lines = WordLists.lines(in: library.vocabulary)
    let text = String(decoding: lines, as: UTF8.self)
    #expect(text.contains("\nlayout.home: \"Home\"\n"))
    #expect(text.contains("\n\nservice-kind."))
    let copy = try SmallSite(adding: Self.files.merging(["strings/en.yml": text]) { $1 })
      .load().library
    let phrases = try #require(copy).phrases.mapValues(\.value)
    #expect(phrases == (try words()).mapValues(\.text))
  }

  @Test func `is a schema whose properties say the words and what pages fill`() throws {
    let library = try #require(try SmallSite(adding: Self.files).load().library)
    guard case .object(let members) = WordLists.schema(in: library.vocabulary) else {
      Issue.record("no object")
      return
    }
    let schema = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
    #expect(schema["additionalProperties"] == false)
    guard case .object(let properties)? = schema["properties"] else {
      Issue.record("no properties")
      return
    }
    let word = properties.first { $0.key == "participants.form-with-letter" }?.value
    #expect(
      word == [
        "description": "Built in: {form} ({letter}) Pages fill {form}, {letter}.",
        "type": ["string", "number"], "default": "{form} ({letter})",
      ])
  }

  @Test func `a misspelt key gets the nearest, another where the list is`() throws {
    try expectReport(
      SmallSite(
        adding: Self.files.merging([
          "strings/en.yml": """
          layout.hmoe: Start
          service-kinds.seed-bank: Bank
          rivers.niel: Nile
          vocabulary.seeds: Seeds

          """
        ]) { $1 }
      ).buildReport(),
      """
      strings/en.yml:1:1: 'layout.hmoe' must be the key of an interface word [unknown-phrase]
        help: did you mean 'layout.home'?
      strings/en.yml:2:1: 'service-kinds.seed-bank' must be the key of an interface word [unknown-phrase]
        help: did you mean 'service-kind.seed-bank'?
      strings/en.yml:3:1: 'rivers.niel' must be the key of an interface word [unknown-phrase]
        help: did you mean 'rivers.nile'?
      strings/en.yml:4:1: 'vocabulary.seeds' must be the key of an interface word [unknown-phrase]
        help: 'dossier schema strings --format words' lists all keys with their words

      """)
  }
}
