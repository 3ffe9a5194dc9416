import Library
import Loading
import Records
import Templates
import TestSupport
import Testing

/// Words of vocabularies in several languages.
struct VocabularyLanguageTests {
  private static let kinds = """
    - id: seed-bank
      label: {en: Seed bank, km: ធនាគារគ្រាប់ពូជ, pt-BR: Banco de sementes}
      definition: {en: Seeds to borrow., km: គ្រាប់ពូជ, pt-BR: Sementes}

    """

  private func site(_ language: String, kinds: String = kinds) -> SmallSite {
    SmallSite(adding: [
      "site.yml": SmallSite.settings.replacing("language: en", with: "language: \(language)"),
      "vocabularies/service-kinds.yml": kinds,
      "vocabularies/topics/seasons.yml": """
      title: {en: Seasons, km: រដូវ, pt: Estações}
      words:
        - {id: dry, label: {en: Dry, km: ប្រាំង, pt: Seca}}

      """,
      "vocabularies/organization-kinds.yml": """
      - {id: seed-club, label: Club, heading: {en: Clubs for seeds, km: ក្លឹប, pt: Clubes}}

      """,
    ])
  }

  @Test(arguments: [
    ("en", "Seed bank", "Seeds to borrow.", "Seasons", "Clubs for seeds"),
    ("km", "ធនាគារគ្រាប់ពូជ", "គ្រាប់ពូជ", "រដូវ", "ក្លឹប"),
    ("pt", "Banco de sementes", "Sementes", "Estações", "Clubes"),
  ])
  func `are those of the site's language`(
    language: String, label: String, definition: String, title: String, heading: String
  ) throws {
    let library = try #require(try site(language).load().library)
    let kind = try #require(library.vocabulary.word("seed-bank", of: ServiceKind.self))
    #expect(kind.concept.label == label)
    #expect(kind.concept.definition == definition)
    let topics = try #require(library.vocabulary.topicSchemes.first { $0.scheme == "seasons" })
    #expect(topics.title == title)
    let club = try #require(library.vocabulary.word("seed-club", of: OrganizationKind.self))
    #expect(club.concept.heading == heading)
    let words = Words(vocabulary: library.vocabulary)
    #expect(words.label(kind) == label)
  }

  @Test func `must be there in the site's language`() throws {
    let report = try site("fr", kinds: "- {id: seed-bank, label: {en: Seed bank, km: ធ}}\n")
      .report()
    #expect(
      report.contains(
        """
        vocabularies/service-kinds.yml:1:26: this must have words in 'fr', the language of the site \
        [missing-key]
          note: languages here: en, km
          help: add 'fr: WORDS'

        """))
  }

  @Test func `have the tags of languages as keys`() throws {
    let report = try site(
      "en", kinds: "- {id: seed-bank, label: {english: Seed bank, en: }}\n"
    ).report()
    #expect(
      report.contains(
        """
        vocabularies/service-kinds.yml:1:27: 'english' must be the tag of a language, such as en, km or \
        pt-BR [unknown-key]
          help: write one text, or a text for each language: {en: WORDS, km: WORDS}

        """))
  }

  @Test func `are shown on pages`() throws {
    let library = try #require(try site("km").load().library)
    #expect(
      WordLists.all(in: library.vocabulary).first { $0.key == "service-kind.seed-bank" }?.text
        == "ធនាគារគ្រាប់ពូជ")
  }
}
