package import Diagnostics

/// The rules about the words of a vocabulary.
package enum VocabularyRules {
  package static let all = [
    wordTwice, unknownBroader, meaningMissing, protectionNotStated, unsoundGroup, unknownSchemaType,
    unknownVocabulary,
  ]

  package static let wordTwice = Rule(
    "vocabulary-word-twice",
    summary: "a vocabulary must have each word and each label once",
    why: "Two entries of one name would be one word with two meanings.",
    fix: "Delete one of the two, or rename it.",
    failing: .init(
      "vocabularies/populations.yml",
      "- {id: tenants, label: Tenants}\n- {id: tenants, label: People who rent}\n"),
    passing: .init("vocabularies/populations.yml", "- {id: tenants, label: Tenants}\n"))

  package static let unknownBroader = Rule(
    "unknown-broader-word",
    summary: "a wider word must be one of the same vocabulary, and not part of the word itself",
    why: "Groups on pages and in filters are made from it.",
    fix: "Write the identifier of a word of the same vocabulary.",
    failing: .init(
      "vocabularies/populations.yml", "- {id: tenants, label: Tenants, part-of: renting}\n"),
    passing: .init(
      "vocabularies/populations.yml", "- {id: tenants, label: Tenants, part-of: families}\n"))

  package static let meaningMissing = Rule(
    "word-without-meaning",
    summary:
      "a kind of instrument, an event, a status, a unit or a dimension must say what rules take it for",
    why: """
      Whether a law is in force and who is a party, whether numbers may be added and what the parts of a \
      breakdown are, is worked out from the meanings.
      """,
    fix: "Add 'meaning' with the nearest of the words that the message lists.",
    failing: .init("vocabularies/event-types.yml", "- {id: gazetted, label: Gazetted}\n"),
    passing: .init(
      "vocabularies/event-types.yml", "- {id: gazetted, label: Gazetted, meaning: published}\n"))

  package static let protectionNotStated = Rule(
    "protection-not-stated",
    summary: "a service that may be a refuge must say whether it protects its location",
    why: "The place of a refuge must never be published. No site may forget to say so.",
    fix: """
      Add 'protects-location: true' where people at risk may stay there, else \
      'protects-location: false'.
      """,
    failing: .init("vocabularies/service-kinds.yml", "- {id: night-refuge, label: Night refuge}\n"),
    passing: .init(
      "vocabularies/service-kinds.yml",
      "- {id: night-refuge, label: Night refuge, protects-location: true}\n"))

  package static let unsoundGroup = Rule(
    "unsound-group",
    summary:
      "a group of people must have ages that people reach, and a wider group if it is part of one",
    why:
      "Readers look for services by whom they are for. Nobody would find those for such a group.",
    fix: "Correct 'minimum-age' and 'maximum-age'. Give 'part-of' and 'sexes' with 'all-of-sex'.",
    failing: .init(
      "vocabularies/populations.yml",
      "- {id: tenants, label: Tenants, minimum-age: 65, maximum-age: 18}\n"),
    passing: .init(
      "vocabularies/populations.yml",
      "- {id: tenants, label: Tenants, minimum-age: 18, maximum-age: 65}\n"))

  package static let unknownSchemaType = Rule(
    "unknown-schema-type",
    summary: "'schema-org' must name a kind of organization of schema.org",
    why: "Search engines read it. They take no notice of a body whose kind they don't know.",
    fix: "Write one of the classes below Organization, such as NGO or GovernmentOrganization.",
    failing: .init(
      "vocabularies/organization-kinds.yml",
      "- {id: water-office, label: Water office, schema-org: WaterOffice}\n"),
    passing: .init(
      "vocabularies/organization-kinds.yml",
      "- {id: water-office, label: Water office, schema-org: GovernmentOffice}\n"))

  package static let unknownVocabulary = Rule(
    "unknown-vocabulary",
    summary: "a file of 'vocabularies/' must be named like a vocabulary that the program knows",
    why: "Nothing would read its words.",
    fix: """
      Rename the file. A vocabulary of topics, whose name becomes a key of instruments, is in \
      'vocabularies/topics/'.
      """,
    failing: .init("vocabularies/services.yml", "- {id: tenants, label: Tenants}\n"),
    passing: .init("vocabularies/topics/services.yml", "- {id: tenants, label: Tenants}\n"))
}
