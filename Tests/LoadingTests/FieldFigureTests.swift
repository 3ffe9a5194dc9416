import Library
import Loading
import Records
import TestSupport
import Testing

/// References to figures in the texts of fields.
@Suite struct FieldFigureTests {
  private static let law = """
    - id: another-law
      title: Another Law
      kind: law
      scope: national
      countries: KHM
      summary: %
      sources: example-report, p. 3

    """

  private func site(_ summary: String) -> SmallSite {
    SmallSite(adding: [
      "legal/more.yml": Self.law.split(separator: "%").joined(separator: summary)
    ])
  }

  @Test(arguments: [
    ("It covers {example-count} in May.", "It covers 594 people in May."),
    ("It covers {example-count} people.", "It covers 594 people."),
    ("It covers {example-count.number}.", "It covers 594."),
    ("\"{example-count}\"", "594 people"), (">-\n    Of\n    {example-count}", "Of 594 people"),
    ("A brace \\{example-count}.", "A brace {example-count}."),
    ("\"A brace \\\\{x_y}.\"", "A brace {x_y}."), ("Sets {1, 2} and {}", "Sets {1, 2} and {}"),
    ("Sets {a, b} and {c|d}", "Sets {a, b} and {c|d}"),
    ("A {$price} of {50%}", "A {$price} of {50%}"),
    ("f = {x | x > 0}, \\{$example-count}", "f = {x | x > 0}, {$example-count}"),
    ("So {$quite-other-words}", "So {$quite-other-words}"),
  ])
  func becomeTheValue(written: String, text: String) throws {
    let site = site(written)
    #expect(try site.report() == "")
    #expect(try site.load().library?.instruments["another-law"]?.summary == text)
  }

  @Test(arguments: [
    ("Of { example-count }.", "6:15: '{ example-count }'", "{example-count}"),
    ("Of {Example-Count}.", "6:15: '{Example-Count}'", "{example-count}"),
    ("Of {example_count}.", "6:15: '{example_count}'", "{example-count}"),
    ("Of {example count}.", "6:15: '{example count}'", "{example-count}"),
    ("Of {example-count", "6:15: '{example-count'", "{example-count}"),
    ("Of {$example-count}.", "6:15: '{$example-count}'", "{example-count}"),
    ("Of {example-count|number}.", "6:15: '{example-count|number}'", "{example-count}"),
    ("Of {example-count;}.", "6:15: '{example-count;}'", "{example-count}"),
    ("Of {example-count, people}.", "6:15: '{example-count, people}'", "{example-count}"),
    ("Of {Example_Count?}.", "6:15: '{Example_Count?}'", "{example-count}"),
    ("Of {example-count=120}.", "6:15: '{example-count=120}'", "{example-count}"),
    ("Of {%example-count%}.", "6:15: '{%example-count%}'", "{example-count}"),
    ("Of {~example-cuont}.", "6:15: '{~example-cuont}'", "{example-count}"),
    ("Of {example\\-count}.", "6:15: '{example\\-count}'", "{example-count}"),
    ("Of {example-count.Number}.", "6:15: '{example-count.Number}'", "{example-count.number}"),
    ("Of {{example-count}}.", "6:15: '{{example-count}}'", "{example-count}"),
    ("Of {figure:example-count}.", "6:15: '{figure:example-count}'", "{example-count}"),
    ("Of {example-count@last}.", "6:15: '{example-count@last}'", "{example-count}"),
    ("Of {example‑count}.", "6:15: '{example‑count}'", "{example-count}"),
  ])
  func areErrorsWhereTheyOnlyLookRight(written: String, place: String, meant: String) throws {
    expectReport(
      try site(written).report(),
      """
      legal/more.yml:\(place) must be the identifier of a figure between braces, exactly as it is \
      written [bad-figure-reference]
        help: did you mean '\(meant)'? '\\{' writes a brace

      """)
  }

  @Test func nameAFigureThatExists() throws {
    expectReport(
      try site("Of {example-cuont}, {quite-another}.").report(),
      """
      legal/more.yml:6:15: '{example-cuont}' must name a figure that exists [dangling-reference]
        help: did you mean '{example-count}'? '\\{' writes a brace
      legal/more.yml:6:32: '{quite-another}' must name a figure that exists [dangling-reference]
        help: '\\{' writes a brace

      """)
  }

  @Test func reachEveryRecordThatHasTexts() throws {
    let library = try SmallSite(adding: [
      "site.yml": SmallSite.settings
        .split(separator: "A small site.").joined(separator: "With {example-count}."),
      "figures/more.yml": """
      - id: more
        label: more
        value: 5
        unit: tonnes
        geography: KHM
        note: Next to {example-count} and {more}.
        sources: example-report, p. 3

      """,
      "organizations/more.yml": """
      - id: more
        name: More
        kind: ngo
        countries: KHM
        services:
          - kind: counselling
            text: For {example-count}.
            sources: example-report, p. 3
        sources: example-report, p. 3

      """,
      "pages/more.md": """
      ---
      id: more
      title: More
      summary: Of {example-count}.
      ---
      ```chart
      figures: example-count
      caption: Of {example-count}
      ```

      """,
    ]).load().library
    #expect(library?.settings.description == "With 594 people.")
    #expect(library?.figures["more"]?.note == "Next to 594 people and 5 tonnes.")
    #expect(library?.organizations["more"]?.services.first?.text == "For 594 people.")
    #expect(library?.pages["more"]?.summary == "Of 594 people.")
    let captions = library?.views.values.map { view -> String in
      if case .chart(let chart) = view { return chart.caption }
      return ""
    }
    #expect(captions == ["Of 594 people"])
  }

  @Test func areNotLookedForInCSLJSON() throws {
    let site = SmallSite(adding: [
      "sources/export.json": """
      [{"id": "a-study", "type": "report", "title": "The {Palermo} Protocol"}]

      """
    ])
    #expect(try site.load().library?.sources["a-study"]?.title == "The {Palermo} Protocol")
  }

  @Test func followTheFigureWhenItsFileIsReadAgain() throws {
    let sum = try site("Of {example-count}.").load().library?.backlinks[
      RecordKey(.figure, "example-count")]
    #expect(sum?.contains { $0.owner == RecordKey(.instrument, "another-law") } == true)
  }
}
