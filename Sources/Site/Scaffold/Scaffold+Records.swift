extension Scaffold {
  /// The files of a new country: its record, and a factsheet to fill in.
  ///
  /// - Parameters:
  ///   - code: ISO 3166-1 alpha-3.
  ///   - folder: ISO 3166-1 alpha-2 in lower case.
  package static func country(
    id: String, code: String, folder: String, source: String, date: String
  ) -> [File] {
    [
      File(
        path: "countries/\(folder)/country.yml",
        text: """
          id: \(id)
          draft: true            # remove this line to publish
          code: \(code)
          name: \(id)
          summary: One sentence about the country's page.
          # names:
          #   - {text: The name in its own language, language: km, kind: official}
          # coverage:
          #   state: active        # active, starting, on-hold or none
          #   sources: \(source), p. 1
          # subdivisions:
          #   - {code: \(folder.uppercased())-1, name: A province}

          """),
      File(
        path: "countries/\(folder)/factsheet.md",
        text: """
          ---
          id: \(id)-factsheet
          draft: true            # remove this line to publish
          title: \(id)
          summary: One or two sentences that say what matters most.
          country: \(id)
          edition: "\(date.prefix(7))"
          reviewed: \(date)
          sources: \(source), p. 1
          # headline: [a-figure]   # the key figures, most important first
          # focal-point: {role: The office, organization: an-organization, sources: \(source), p. 1}
          ---

          ## Context

          Write what is known, and cite it [@\(source), p. 1].

          """),
    ]
  }

  static func newInstrument(id: String, source: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      title: The title in English, as the source prints it
      kind: law                # 'dossier schema instrument' lists all kinds
      scope: national          # global, regional, bilateral or national
      binding: unknown         # yes, no or unknown
      # countries: KHM
      # pillars: [protection]
      summary: What it does, in one or two sentences of your own.
      # events:
      #   - {type: adopted, date: 2007-03, sources: "\(source), p. 1"}
      # status:
      #   - {is: in-force, sources: "\(source), p. 1"}
      sources: \(source), p. 1

    """
  }

  static func newOrganization(id: String, source: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      name: The full name
      # acronym: ABC
      kind: ngo                # 'dossier schema organization' lists all kinds
      # countries: KHM
      summary: What it does, in one or two sentences of your own.
      # services:
      #   - {kind: legal-aid, populations: [victims], areas: [KH-12], sources: "\(source), p. 1"}
      # contacts:
      #   - channel: web
      #     value: https://example.org
      #     published: 2024
      #     sources: \(source), p. 1
      # locations:
      #   - {visibility: withheld, reason: It shelters people., sources: "\(source), p. 1"}
      sources: \(source), p. 1

    """
  }

  static func newFigure(id: String, source: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      label: What is counted, in words that can follow the number
      value: 0                 # digits only; or 'missing: not-published' instead
      unit: people
      geography: KHM           # an alpha-3 code or the identifier of a region
      # period: 2024           # the time it covers, or 'as-of' for one moment (EDTF)
      # sex: {basis: percent, female: 50, male: 50}
      sources: \(source), p. 1

    """
  }

  static func newTerm(id: String, source: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      term: \(id)
      # names:
      #   - {text: The word in its own script, language: km, kind: official}
      # stands-for:            # of an acronym, as each source spells it out
      #   - {text: The words it is short for, sources: "\(source), p. 1"}
      gloss: What it means, in one or two plain sentences.
      explained-by: source     # or editors, where no source explains it
      # country: KHM           # the jurisdiction whose word it is
      # kind: prakas           # the kind of instrument that it words
      sources: \(source), p. 1

    """
  }

  static func newSource(id: String) -> String {
    """
    - id: \(id)
      draft: true              # remove this line to publish
      type: report             # a CSL item type
      title: The title as printed
      author:
        - literal: The body that wrote it
      # issued: 2024-03        # EDTF; leave it out when the document is undated
      # publisher: The publisher
      # URL: https://example.org/report
      # accessed: 2024-03-12
      locators: pages

    """
  }
}
