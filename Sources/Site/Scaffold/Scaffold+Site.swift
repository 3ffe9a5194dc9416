extension Scaffold {
  static func siteSettings(date: String) -> String {
    """
    # What the whole site is called, says of itself and looks like.
    title: Evidence by country
    tagline: What is known, from where, and how surely.
    description: Country factsheets, legal timelines and a directory, each figure with its source.
    statement: >-
      An example site made by Dossier. Replace this sentence by what your site is, and what it
      is not.
    language: en
    # base-url: https://example.org/evidence/
    publisher: Your organization
    edition: "\(date.prefix(7))"
    date: \(date)
    region: example-region
    headline: [example-trained]
    compiled-from: [example-report]
    # accent: {light: "#0b5a66", dark: "#82c9d3"}

    """
  }

  static let regions = """
    - id: example-region
      name: Example region
      members: [KHM]
      summary: A group of countries that your records speak of.

    """

  static let exampleCountry = """
    id: cambodia
    code: KHM
    name: Cambodia
    region: example-region
    summary: An example country; replace it by your own.
    names:
      - {text: កម្ពុជា, language: km, kind: official}
    subdivisions:
      - {code: KH-12, name: Phnom Penh}

    """

  static func exampleFactsheet(date: String) -> String {
    """
    ---
    id: cambodia-factsheet
    title: Cambodia
    summary: One or two sentences that say what matters most about the country.
    country: cambodia
    edition: "\(date.prefix(7))"
    reviewed: \(date)
    headline: [example-trained]
    sources: example-report, p. 1
    ---

    ## Context

    Write what is known, and cite it [@example-report, p. 2]. A figure is written once, in
    `figures/`, and named here: {example-trained} people were trained [@example-report, p. 3].

    > [!NOTE] What the report leaves out
    > Say so, plainly.

    ## Law

    Link to records by their identifier: the [example law](law:example-law) and the
    [example organization](org:example-organization).

    ```timeline
    country: KHM
    ```

    """
  }

  static let exampleSources = """
    - id: example-report
      type: report
      title: Example report
      author:
        - literal: Example organization
      issued: 2024
      publisher: Example organization
      locators: pages

    """

  static let exampleFigures = """
    - id: example-trained
      label: officials trained
      value: 120
      unit: people
      geography: KHM
      period: 2024
      sex: {basis: percent, female: 45, male: 55}
      sources: example-report, p. 3

    """

  static let exampleInstruments = """
    - id: example-law
      title: Example law
      kind: law
      scope: national
      binding: yes
      countries: KHM
      pillars: [prosecution, protection]
      summary: What the law does, in a sentence of your own.
      events:
        - {type: adopted, date: 2008, sources: "example-report, p. 4"}
      status:
        - {is: in-force, sources: "example-report, p. 4"}
      sources: example-report, p. 4

    """

  static let exampleOrganizations = """
    - id: example-organization
      name: Example organization
      kind: ngo
      countries: KHM
      summary: What it does, in a sentence of your own.
      services:
        - kind: legal-aid
          populations: victims
          areas: KH-12
          sources: example-report, p. 5
      sources: example-report, p. 5

    """

  static func aboutPage(date: String) -> String {
    """
    ---
    id: about
    title: About this site
    summary: Who made it, from what, and what it is not.
    reviewed: \(date)
    ---

    ## What this is

    Say who publishes the site, for whom, and which documents it was compiled from.

    ## What this is not

    Say what the site does not claim to be.

    """
  }
}
