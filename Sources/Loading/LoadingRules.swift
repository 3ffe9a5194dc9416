package import Diagnostics
import Values

/// The rules about files and about what records say of each other.
package enum LoadingRules {
  package static let all = [
    noFrontMatter, notUTF8, misplacedFile, notAPlainFile, fileTooLarge, duplicateIdentifier,
    danglingReference, sourcesInOne, badFigureReference, figureInAnotherUnit,
    unknownPeriod, qualifierContradicted, brokenLink, missingAnchor, draftLinked, missingSettings,
    badMap,
    snippetCircle, unusedSnippet,
    mapWithoutCodes, emptyMap, openRing,
    conflictedCopy, mergeConflict, emptyFile, footerForm, sourceTextNotRead,
  ]

  package static let footerForm = Rule(
    "footer-form",
    summary: "the footer in site.yml must be paragraphs and lists with links and emphasis",
    why: "It is at the foot of every page, behind the list of sources and outside the contents.",
    fix: "Write citations, headings, pictures and views on a page, and link to it from the footer.",
    failing: .settings(adding: "footer: \"Funded by the city [@example-report, p. 3].\""),
    passing: .settings(adding: "footer: Funded by the *city*."))

  package static let sourceTextNotRead = Rule(
    "source-text-not-read", .note,
    summary: "the text of a source should be one that can be read",
    why: "What rests on the source can't be looked up in a document that nobody can search.",
    fix:
      "Install the program that is named, or keep the document's text as a file that ends in .txt.",
    failing: .init("sources/texts/example-report.txt", "\n \n"),
    passing: .init("sources/texts/example-report.txt", "Officials trained: 594.\n"))

  package static let noFrontMatter = Rule(
    "no-front-matter", isCause: true,
    summary: "a Markdown file must begin with front matter",
    why: "Without it the page has no title, no edition and no source.",
    fix: "Put the keys of the record between two lines '---' at the head of the file.",
    failing: .init("pages/example.md", "# Example\n"),
    passing: .init("pages/example.md", page("Words.\n")))

  package static let notUTF8 = Rule(
    "not-utf-8", isCause: true,
    summary: "a Markdown file or a sheet must be UTF-8 text",
    why: "Read in another encoding, letters outside English turn into others.",
    fix: "Save the file as UTF-8; editors and spreadsheet programs offer it when a file is saved.",
    failing: .onDiskOnly, passing: .init("pages/example.md", page("Words.\n")))

  package static let misplacedFile = Rule(
    "misplaced-file",
    summary: "a file must be in the folder of its kind, with an ending that is read there",
    why: "A file that nothing reads would be missing from the site without a word.",
    fix: """
      Move it to one of countries/, regions/, indicators/, figures/, legal/, organizations/, plans/, \
      guidelines/, programmes/, glossary/, sources/, pages/, snippets/, vocabularies/, strings/ or \
      assets/. Lists of records \
      end in .yml or .csv, records with prose in .md.
      """,
    failing: .init("notes/ideas.md", "Ideas\n"),
    passing: .init("assets/ideas.txt", "Ideas\n"))

  package static let snippetCircle = Rule(
    "snippet-circle",
    summary: "a snippet must not include itself",
    why: "The text would have no end. It is left out where it would begin again.",
    fix: "Delete one of the includes.",
    failing: .init("snippets/example.md", "Words.\n\n{{include example}}\n"),
    passing: .init("pages/example.md", page("Words.\n")))

  package static let unusedSnippet = Rule(
    "unused-snippet", .warning,
    summary: "a snippet should be included by a page",
    why: "A text that nothing includes is on no page, although somebody wrote it for one.",
    fix: "Write '{{include name}}' where it belongs, or delete the file.",
    failing: .init("snippets/example.md", "Words.\n"),
    passing: .init("pages/example.md", page("Words.\n")))

  package static let conflictedCopy = Rule(
    "conflicted-copy", .warning,
    summary: "a file must have one version",
    why:
      "Where two people change a file at once, a shared folder keeps the words of one of them in "
      + "a copy, which is neither read nor published.",
    fix: "Copy what is missing into the file itself, and delete the copy.",
    failing: .init("pages/example (conflicted copy).md", page("Words.\n")),
    passing: .init("pages/example.md", page("Words.\n")))

  package static let mergeConflict = Rule(
    "merge-conflict", isCause: true,
    summary: "a file must have no marks of versions that could not be merged",
    why: "Both versions would be published, with the marks between them.",
    fix: "Keep the lines that are right, and delete the marks.",
    failing: .init(
      "pages/example.md",
      page("<<<<<<< ours\nOne thing.\n=======\nAnother thing.\n>>>>>>> theirs\n")),
    passing: .init("pages/example.md", page("One thing.\n")))

  package static let emptyFile = Rule(
    "empty-file", isCause: true,
    summary: "a file of records must hold one",
    why: "A program that failed to save may have emptied it, and its records would be missing.",
    fix: "Write the records again, or delete the file. A file may hold comments alone.",
    failing: .init("sources/more.yml", "\n"),
    passing: .init("sources/more.yml", "# No further sources yet.\n"))

  package static let notAPlainFile = Rule(
    "not-a-plain-file", isCause: true,
    summary: "content must be made of plain files and folders",
    why: "A symbolic link can publish a file from outside the content folder.",
    fix: "Copy the file into the content folder instead of linking to it.",
    failing: .onDiskOnly, passing: .init("pages/example.md", page("Words.\n")))

  package static let fileTooLarge = Rule(
    "file-too-large", isCause: true,
    summary: "a content file must be smaller than 8 MB",
    why: "Pages must load on a slow connection; a file that large is a mistake as a rule.",
    fix: "Split the file, or put data that people download into assets/.",
    failing: .onDiskOnly,
    passing: .init("pages/example.md", page("Words.\n")))

  package static let duplicateIdentifier = Rule(
    "duplicate-identifier",
    summary: "an identifier must name one record of its kind",
    why: "Two records with one name would share one page, and one of them would be lost.",
    fix: "Rename one of the two, and the references that mean it.",
    failing: .init(
      "sources/again.yml",
      "- id: example-report\n  type: report\n  title: The same identifier again\n"),
    passing: .init(
      "sources/again.yml", "- id: another-report\n  type: report\n  title: Another report\n"))

  package static let danglingReference = Rule(
    "dangling-reference",
    summary: "a reference must name a record that exists",
    why: "The reader would meet a figure without its source, or a link that leads nowhere.",
    fix: "Correct the identifier, or write the record.",
    failing: .init("pages/example.md", page("See {no-such-figure}.\n")),
    passing: .init("pages/example.md", page("See {example-count}.\n")))

  package static let sourcesInOne = Rule(
    "sources-in-one",
    summary: "each source must have a citation of its own",
    why: "The second source would be printed as a place in the first one, and have no link.",
    fix: "Make a list of the citations, each in quotes of its own.",
    failing: .init(
      "sources/more.yml", twoSources(cited: "example-report, p. 1, another-report, p. 5")),
    passing: .init(
      "sources/more.yml",
      twoSources(cited: "[\"example-report, p. 1\", \"another-report, p. 5\"]")))

  private static func twoSources(cited: String) -> String {
    "- id: another-report\n  type: report\n  title: Another report\n  cited-in: example-report, p. 2\n"
      + "- id: third-report\n  type: report\n  title: A third one\n  cited-in: \(cited)\n"
  }

  package static let badFigureReference = Rule(
    "bad-figure-reference",
    summary: "braces must hold the identifier of a figure, exactly as it is written",
    why: "The page would show the braces and the identifier where readers expect a number.",
    fix: """
      Write the identifier in lower case with hyphens and without blanks: '{example-count}', or \
      '{example-count.number}' for the number without its unit. Where braces themselves are meant, \
      write '\\{' (and '\\\\{' between double quotes in YAML).
      """,
    failing: .init("pages/example.md", page("See { Example_Count }.\n")),
    passing: .init("pages/example.md", page("See {example-count}, and \\{ Example_Count }.\n")))

  package static let unknownPeriod = Rule(
    "unknown-period",
    summary: "the period behind '@' must be one of the figure's",
    why: "The page would have no number where readers expect that of one year.",
    fix: "Write the period as the figure has it, or leave '@' out for the newest number.",
    failing: .init("pages/example.md", page("See {example-count@1999}.\n")),
    passing: .init("pages/example.md", page("See {example-count}.\n")))

  package static let figureInAnotherUnit = Rule(
    "figure-in-another-unit",
    summary: "a figure must not be next to another unit or another number",
    why: """
      Readers would see "120 people%" for '{example-count}%', and "120 million" for \
      '{example-count.number} million'.
      """,
    fix: """
      Write the reference alone: it brings its unit along. A unit that the next words name is not \
      printed twice.
      """,
    failing: .init("pages/example.md", page("Of them {example-count}% came.\n")),
    passing: .init("pages/example.md", page("Of them {example-count} came.\n")))

  package static let qualifierContradicted = Rule(
    "qualifier-contradicted", .warning,
    summary: "a text must not say more of a figure's number than its qualifier does",
    why: """
      Where a source says "about 40", readers would see "exactly about 40", and a number that nobody \
      gave.
      """,
    fix: """
      Write the reference without words before it: it brings its own along. Where the sentence says \
      the same, such as 'about' or 'at least', the page prints it once.
      """,
    failing: .init("figures/example.yml", counted("exactly")),
    passing: .init("figures/example.yml", counted("about")))

  private static func counted(_ word: String) -> String {
    """
    - id: counted
      label: people counted
      value: 40
      qualifier: about
      unit: people
      geography: KHM
      sources: example-report, p. 3
    - id: counted-again
      label: people counted again
      value: 36
      unit: people
      geography: KHM
      note: There were \(word) {counted} before.
      sources: example-report, p. 9

    """
  }

  package static let brokenLink = Rule(
    "broken-link",
    summary: "a link to a file must lead to a page of the site",
    why: "A reader who follows it would meet an error page.",
    fix: "Correct the path; it is relative to the file that holds the link.",
    failing: .init("pages/example.md", page("[More](other.md)\n")),
    passing: .init("pages/example.md", page("[More](example.md)\n")))

  package static let missingAnchor = Rule(
    "missing-anchor",
    summary: "a link to a place in a page must name a heading or an item of it",
    why: "The reader would land at the top of the page and have to search.",
    fix: """
      Use the identifier of a heading: its words in lower case, joined by hyphens. An item of a \
      guideline set is 'g' and its number, such as '#g31'.
      """,
    failing: .init("pages/example.md", page("[More](#nowhere)\n")),
    passing: .init("pages/example.md", page("[More](#somewhere)\n\n## Somewhere\n")))

  package static let draftLinked = Rule(
    "draft-linked",
    summary: "a published record must not lean on a draft",
    why: "The link would be broken on the published site, or the draft would leak.",
    fix: "Publish the draft, mark the other record as a draft too, or remove the reference.",
    failing: .init(
      "figures/draft.yml",
      """
      - id: draft-figure
        draft: true
        label: Officials trained
        value: 1
        unit: people
        geography: KHM
        sources: example-report, p. 3
      - id: total-figure
        label: Officials trained
        value: 2
        unit: people
        geography: KHM
        parts:
          relation: includes
          of: draft-figure
        sources: example-report, p. 3

      """),
    passing: .init(
      "figures/draft.yml",
      """
      - id: draft-figure
        draft: true
        label: Officials trained
        value: 1
        unit: people
        geography: KHM
        sources: example-report, p. 3

      """))

  package static let missingSettings = Rule(
    "missing-settings", isCause: true,
    summary: "a site must have a file 'site.yml'",
    why: "Every page shows the site's title, its edition and what it says of itself.",
    fix: "'dossier new site DIR' writes one to start from.",
    failing: .init("site.yml", nil), passing: .init("pages/example.md", page("Words.\n")))

  package static let badMap = Rule(
    "bad-map",
    summary: "the map must be GeoJSON with polygons and a code each",
    why: "A country without a code cannot be matched with its page.",
    fix: """
      Give each feature its ISO 3166-1 code in the property 'code', or in one that public maps have, \
      such as 'ISO_A3', and its polygons in degrees of longitude and latitude.
      """,
    failing: .init("assets/map.geojson", "{\"type\": \"FeatureCollection\"}\n"),
    passing: .init("assets/map.geojson", map(feature("\"code\": \"KHM\""))))

  package static let mapWithoutCodes = Rule(
    "map-without-codes", .note,
    summary: "a feature of the map should have a code",
    why: """
      Public maps write '-99' for areas without a code in ISO 3166-1. They are left out, so the map \
      has a gap there.
      """,
    fix: """
      Nothing, if the site has no page about the area. Otherwise give the feature the property 'code' \
      with the code of the country's or the place's record.
      """,
    failing: .init(
      "assets/map.geojson",
      map(feature("\"code\": \"KHM\""), feature("\"ISO_A3\": \"-99\", \"NAME\": \"Area\""))),
    passing: .init("assets/map.geojson", map(feature("\"ISO_A3\": \"KHM\""))))

  package static let emptyMap = Rule(
    "empty-map", .warning,
    summary: "the map should have a feature that can be drawn",
    why: "A map of which nothing can be read disappears from every page.",
    fix: "Give its features polygons and the property 'code', or delete 'map' in site.yml.",
    failing: .init("assets/map.geojson", map()),
    passing: .init("assets/map.geojson", map(feature("\"code\": \"KHM\""))))

  package static let openRing = Rule(
    "open-ring", .warning,
    summary: "a ring of the map must end where it begins",
    why: "A ring that is open may have been cut off, and its last line is only a guess.",
    fix: "Repeat the first position at the end of the ring (RFC 7946, section 3.1.6).",
    failing: .init(
      "assets/map.geojson",
      map(feature("\"code\": \"KHM\"", ring: "[[102, 10], [107, 10], [107, 14]]"))),
    passing: .init("assets/map.geojson", map(feature("\"code\": \"KHM\""))))

  private static func map(_ features: String...) -> String {
    "{\"type\": \"FeatureCollection\", \"features\": [\n\(features.joined(separator: ",\n"))]}\n"
  }

  private static func feature(
    _ properties: String, ring: String = "[[102, 10], [107, 10], [107, 14], [102, 10]]"
  ) -> String {
    """
    {"type": "Feature", "properties": {\(properties)},
     "geometry": {"type": "Polygon", "coordinates": [\(ring)]}}
    """
  }

  private static func page(_ body: String) -> String {
    "---\nid: example\ntitle: Example\nsummary: An example page\n---\n" + body
  }
}
