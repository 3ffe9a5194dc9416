import Checks

extension Scaffold {
  /// The files of a new country: its record, and a factsheet to fill in.
  ///
  /// - Parameters:
  ///   - name: Its name in English, which the writer puts into the site's language.
  ///   - code: ISO 3166-1 alpha-3.
  ///   - folder: ISO 3166-1 alpha-2 in lower case.
  package static func country(
    id: String, name: String, code: String, folder: String, source: String, place: Place,
    date: String
  ) -> [File] {
    [
      File(
        path: "countries/\(folder)/country.yml",
        text: """
          id: \(id)
          draft: true            # remove this line to publish
          code: \(code)
          name: \(name)
          summary: \(ScaffoldText.country)
          # names:
          #   - {text: The name in its own language, language: \(place.language), kind: official}
          # coverage:
          #   state: active        # active, starting, on-hold or none
          #   sources: \(source), p. 1

          """
            + (place.area.map { "# subdivisions:\n#   - {code: \($0), name: A province}\n" } ?? "")),
      File(
        path: "countries/\(folder)/factsheet.md",
        text: """
          ---
          id: \(id)-factsheet
          draft: true            # remove this line to publish
          title: \(name)
          summary: \(ScaffoldText.factsheet)
          country: \(id)
          edition: "\(date.prefix(7))"
          reviewed: \(date)
          sources: \(source), p. 1
          # headline: [a-figure]   # the key figures, most important first
          # focal-point: {role: The office, organization: an-organization, sources: \(source), p. 1}
          ---

          ## Context

          \(ScaffoldText.prose) [@\(source), p. 1].

          """),
    ]
  }

  static func newInstrument(id: String, source: String, place: Place) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      title: \(ScaffoldText.instrumentTitle)
      kind: law                # 'dossier schema instrument' lists all kinds
      scope: national          # global, regional, supranational, bilateral, national or subnational
      binding: unknown         # yes, no or unknown
      # countries: \(place.country)
      summary: \(ScaffoldText.instrument)
      # events:
      #   - {type: adopted, date: 2007-03, sources: "\(source), p. 1"}
      # status:
      #   - {is: in-force, sources: "\(source), p. 1"}
      sources: \(source), p. 1

    """
  }

  static func newOrganization(id: String, source: String, place: Place) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      name: \(ScaffoldText.organizationName)
      # acronym: ABC
      kind: ngo                # 'dossier schema organization' lists all kinds
      # countries: \(place.country)
      summary: \(ScaffoldText.instrument)
      # services:
      #   - {kind: \(place.service), populations: \(place.group), \(place.area.map { "areas: [\($0)], " } ?? "")sources: "\(source), p. 1"}
      # contacts:
      #   - channel: web
      #     value: the address, with https://
      #     published: 2024
      #     sources: \(source), p. 1
      # locations:
      #   - visibility: public   # or withheld, with a 'reason' in place of the rest
      #     area: \(place.area ?? "CC-01")
      #     address: Street and number, town
      #     published: 2024
      #     sources: \(source), p. 1
      sources: \(source), p. 1

    """
  }

  static func newFigure(id: String, source: String, place: Place) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      label: \(ScaffoldText.figure)
      value: 0                 # digits only; or 'missing: not-published' instead
      unit: people
      \(place.geography.map { "geography: \($0)" } ?? "# geography: \(place.country)") # alpha-3 code or region
      # period: 2024           # the time it covers, or 'as-of' for one moment (EDTF)
      # sex: {basis: percent, female: 50, male: 50}
      sources: \(source), p. 1

    """
  }

  static func newIndicator(id: String, source: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      label: \(ScaffoldText.figure)
      unit: people
      definition: \(ScaffoldText.definition)
      # method: How it is found out, such as a survey of households.
      # better: lower          # or higher, where everybody agrees on it
      # dimensions: [sex, age] # what its figures are broken down by
      sources: \(source), p. 1
    # Its figures say 'indicator: \(id)', or are rows of a sheet in figures/ with the columns
    # indicator, place, period, value and source.

    """
  }

  static func newTerm(id: String, source: String, place: Place) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      term: \(id)
      # names:
      #   - {text: The word in its own script, language: \(place.language), kind: official}
      # stands-for:            # of an acronym, as each source spells it out
      #   - {text: The words it is short for, sources: "\(source), p. 1"}
      gloss: \(ScaffoldText.term)
      explained-by: source     # or editors, where no source explains it
      # country: \(place.country)           # the jurisdiction whose word it is
      # kind: law              # the kind of instrument that it names
      sources: \(source), p. 1

    """
  }

  static func newSource(id: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      type: report             # a CSL item type
      title: \(ScaffoldText.sourceTitle)
      author:
        - literal: \(ScaffoldText.sourceAuthor)
      # issued: 2024-03        # EDTF; leave it out when the document is undated
      # publisher: The publisher
      # URL: the address, with https://
      # accessed: 2024-03-12
      locators: pages

    """
  }

  /// The source of records that were imported from a feed. What nobody has given is a sentence of the
  /// scaffold, which 'check' finds.
  package static func feedSource(id: String, title: String?, publisher: String?, date: String)
    -> File
  {
    let publisher = publisher ?? ScaffoldText.sourceAuthor
    return File(
      path: "sources/\(id).yml",
      text: """
        - id: \(id)
          type: dataset
          title: \(quoted(title ?? ScaffoldText.sourceTitle))
          publisher: \(quoted(publisher))
          issued: \(date)

        """)
  }

  /// A text in single quotes, as YAML writes it.
  private static func quoted(_ text: String) -> String {
    "'\(text.replacing("'", with: "''").replacing("\n", with: " "))'"
  }
}
