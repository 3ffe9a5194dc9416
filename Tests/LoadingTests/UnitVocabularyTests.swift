import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

struct `The vocabulary of units` {
  private func site(unit: String, value: String = "5", units: String? = nil) -> SmallSite {
    SmallSite(adding: [
      "figures/example.yml": """
      - id: counted
        label: what was counted
        value: \(value)
        unit: \(unit)
        geography: KHM
        sources: example-report, p. 3

      """, "vocabularies/units.yml": units,
    ])
  }

  @Test func `knows the currency of an amount`() throws {
    let figure = try #require(
      try site(unit: "million US dollars").load().library?.figures["counted"])
    #expect(figure.measure.currency?.text == "USD")
    #expect(figure.measure.isMoney)
    #expect(figure.unit == "million US dollars")
  }

  @Test func `prints the label for an identifier, in the singular for one`() throws {
    let units = "- {id: oases, label: oases, one: oasis, meaning: things}\n"
    let figure = try #require(
      try site(unit: "oases", value: "1", units: units).load().library?.figures["counted"])
    #expect(FigureText(figure, .english).value() == "1 oasis")
    let dollars = try #require(try site(unit: "us-dollars").load().library?.figures["counted"])
    #expect(FigureText(dollars, .english).value() == "5 US dollars")
  }

  @Test func `reports a unit that is nearly one of its words`() throws {
    expectReport(
      try site(unit: "peopel").report(),
      """
      figures/example.yml:4:9: 'peopel' must be a unit of the vocabulary 'units' [unknown-choice]
        help: did you mean 'people'? Otherwise, add it to vocabularies/units.yml: \
      '- {id: …, label: peopel, meaning: things}'

      """)
  }

  @Test func `lets other units be as they are where the site has no words of its own`() throws {
    #expect(try site(unit: "wrecks").report().isEmpty)
  }

  @Test func `is closed where the site writes units`() throws {
    let units = "- {id: crowns, label: crowns, one: crown, meaning: money}\n"
    #expect(try site(unit: "million crowns", units: units).report().isEmpty)
    let report = try site(unit: "wrecks", units: units).report()
    #expect(report.contains("'wrecks' must be a unit of the vocabulary 'units' [unknown-choice]"))
  }

  @Test func `says which code of a currency is none`() throws {
    let units = "- {id: crowns, label: crowns, meaning: money, currency: usd}\n"
    #expect(
      try site(unit: "crowns", units: units).report().contains(
        "'usd' must be a currency code of ISO 4217 such as USD [bad-currency-code]"))
  }
}
