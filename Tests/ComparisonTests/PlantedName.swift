import TestSupport

/// A site that names somebody wherever words can stand.
enum PlantedName {
  /// - Parameters:
  ///   - name: What is written everywhere.
  ///   - file: The same as the name of a file.
  static func files(naming name: String, as file: String) -> [String: String?] {
    [
      "figures/count.yml": """
      - id: example-count
        label: officials trained by \(name)
        value: 594
        unit: people whom \(name) knew
        geography: KHM
        period: 2022
        claims: [{value: 595, note: "\(name) counted one more", sources: example-report}]
        note: As \(name) said.
        sources: example-report, told by \(name)

      """,
      "legal/example.yml": """
      - id: example-law
        title: Example Law
        kind: law
        scope: national
        countries: KHM
        names: [{text: Law of \(name)}]
        status: [{is: adopted, note: "\(name) says so", sources: example-report}]
        events:
          - {type: adopted, place: House of \(name), sources: example-report}
          - {type: published, doubt: "\(name) doubts it", sources: example-report}
        provisions: [{text: It names \(name)., sources: example-report}]
        sources: example-report, p. 4

      """,
      "organizations/example.yml": """
      - id: example-group
        name: Example Group
        kind: ngo
        countries: KHM
        summary: Founded by \(name).
        owner: Desk of \(name)
        contacts: [{channel: email, value: a@example.org, label: "\(name)", published: 2026, sources: example-report}]
        locations: [{visibility: public, label: Office of \(name), country: KHM, sources: example-report}]
        services: [{kind: research, text: On \(name)., sources: example-report}]
        sources: example-report, p. 5

      """,
      "countries/kh/factsheet.md": """
      ---
      id: cambodia-2022
      title: Cambodia
      summary: A short factsheet on \(name).
      country: cambodia
      edition: "2022"
      headline: example-count
      partners: [{organization: example-group, role: Friend of \(name), sources: example-report}]
      sources: example-report
      ---
      In all {example-count} were trained. So said **\(name.replacing(" ", with: "** _"))_.

      ## Partners

      The [Example Group](org:example-group) works under the [law](law:example-law).

      ## What \(name) said

      Nothing.

      """,
      "glossary/terms.yml": """
      - id: prakas
        term: Prakas
        gloss: A regulation that \(name) issues.
        explained-by: editors
        country: KHM
        kind: prakas
        sources: example-report, p. 4

      """,
      "sources/example.yml": """
      - id: example-report
        type: report
        title: The report of \(name)
        author: [{literal: "\(name)"}]
        issued: 2022
        locators: pages

      """,
      "strings/en.yml": "layout.home: \(name)\n",
      "assets/\(file).txt": "A file.\n",
      "site.yml": SmallSite.settings.replacing("A site for tests.", with: "A site on \(name)."),
    ]
  }
}
