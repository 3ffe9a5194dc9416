import Checks

extension Scaffold {
  static func siteSettings(date: String) -> String {
    """
    # What the whole site is called, says of itself and looks like.
    title: \(ScaffoldText.siteTitle)
    tagline: \(ScaffoldText.siteTagline)
    description: \(ScaffoldText.siteDescription)
    statement: >-
      \(ScaffoldText.statement)
    # Shown on the home page and at the foot of pages, where you write them:
    # not-here: What readers will not find here.
    # disclaimer: What the site takes no responsibility for.
    # reuse: How the text may be reused.
    language: en
    # base-url:              # where the site is served, with https://; the sitemap needs it
    publisher: \(ScaffoldText.publisher)
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
      name: \(ScaffoldText.exampleRegionName)
      members: [NOR]
      summary: \(ScaffoldText.region)

    """

  static let exampleCountry = """
    id: norway
    code: NOR
    name: Norway
    region: example-region
    summary: \(ScaffoldText.exampleCountry)
    names:
      - {text: Norge, language: nb, kind: official}
    subdivisions:
      - {code: NO-03, name: Oslo}

    """

  static func exampleFactsheet(date: String) -> String {
    """
    ---
    id: norway-factsheet
    title: Norway
    summary: \(ScaffoldText.exampleFactsheet)
    country: norway
    edition: "\(date.prefix(7))"
    reviewed: \(date)
    headline: [example-trained]
    sources: example-report, p. 1
    ---

    ## Context

    \(ScaffoldText.prose) [@example-report, p. 2]. \(ScaffoldText.exampleProse)
    `figures/`, and named here: {example-trained} people were trained [@example-report, p. 3].

    > [!NOTE] What the report leaves out
    > \(ScaffoldText.exampleCallout)

    ## Law

    \(ScaffoldText.exampleLinks): the [example law](law:example-law) and the
    [example organization](org:example-organization).

    ```timeline
    country: NOR
    ```

    """
  }

  static let exampleSources = """
    - id: example-report
      type: report
      title: \(ScaffoldText.exampleSourceTitle)
      author:
        - literal: \(ScaffoldText.exampleOrganizationName)
      issued: 2024
      publisher: \(ScaffoldText.exampleOrganizationName)
      abstract: \(ScaffoldText.source)
      locators: pages

    """

  static let exampleFigures = """
    - id: example-trained
      label: \(ScaffoldText.exampleFigure)
      value: 120
      unit: people
      geography: NOR
      period: 2024
      sex: {basis: percent, female: 45, male: 55}
      sources: example-report, p. 3

    """

  static let exampleInstruments = """
    - id: example-law
      title: \(ScaffoldText.exampleLawTitle)
      kind: law
      scope: national
      binding: yes
      countries: NOR
      summary: \(ScaffoldText.exampleLaw)
      events:
        - {type: adopted, date: 2008, sources: "example-report, p. 4"}
      status:
        - {is: in-force, sources: "example-report, p. 4"}
      sources: example-report, p. 4

    """

  static let exampleOrganizations = """
    - id: example-organization
      name: \(ScaffoldText.exampleOrganizationName)
      kind: ngo
      countries: NOR
      summary: \(ScaffoldText.exampleOrganization)
      services:
        - kind: training
          populations: [women, men]
          areas: NO-03
          sources: example-report, p. 5
      sources: example-report, p. 5

    """

  static func aboutPage(date: String) -> String {
    """
    ---
    id: about
    title: About this site
    summary: \(ScaffoldText.page)
    reviewed: \(date)
    ---

    ## What this is

    \(ScaffoldText.pageProse)

    ## What this is not

    \(ScaffoldText.pageLimits)

    """
  }
}
