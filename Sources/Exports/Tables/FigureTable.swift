import Diagnostics
import Library
package import Records
package import Templates
import Values

/// `data/figures`: one row a figure, with its unit, time, split, sources and doubts.
extension Figure: ExportedRecord {
  package static let columns: [Column<Figure>] = [
    Column("id", "Identifier") { $0.id },
    Column("label", "What is counted") { $0.label },
    Column("value", "The number; empty when 'missing' says why") { $0.value?.value },
    Column(
      "qualifier",
      "How to read the number: at-least, more-than, about, up-to, less-than, estimate"
    ) { $0.qualifier?.rawValue },
    Column("out_of", "For a rank or share, the number of places") { $0.outOf },
    Column("unit", "What one of them is") { $0.unit },
    Column("missing", "Why there is no number (after SDMX OBS_STATUS)") { $0.missing?.rawValue },
    Column(
      "geography",
      "Codes of countries (alpha-3), of subdivisions and places, or identifiers of regions"
    ) { $0.geography },
    Column("from", "For a flow: where from") { $0.from?.text },
    Column("to", "For a flow: where to") { $0.to?.text },
    Column("period", "The time covered (EDTF)") { $0.period },
    Column("as_of", "When it was true (EDTF)") { $0.asOf },
    Column("sex_basis", "Whether the split is in counts or in percent", of: ["sex"]) {
      $0.sex?.basis.rawValue
    },
    Column("female", "Women and girls, in the unit of 'sex_basis'", of: ["sex"]) {
      $0.sex?.female?.value
    },
    Column("male", "Men and boys, in the unit of 'sex_basis'", of: ["sex"]) { $0.sex?.male?.value },
    Column(
      "other_sex", "People counted under another heading, in the unit of 'sex_basis'", of: ["sex"]
    ) { $0.sex?.other?.value },
    Column("sex_note", "What the source of the split leaves out", of: ["sex"]) { $0.sex?.note },
    Column(
      "parts_relation", "How the parts relate to the number: sum or includes", of: ["parts"]
    ) { $0.parts?.relation.rawValue },
    Column("parts", "Identifiers of the parts") { $0.parts?.figures ?? [] },
    Column(
      "parts_difference", "Where the parts do not add up: what is known of it", of: ["parts"]
    ) { $0.parts?.difference?.value },
    Column("restates", "The identifier of the figure of another document that it repeats") {
      $0.restates?.id
    },
    Column("other_claims", "What other sources give, with the source", of: ["claims"]) { figure in
      figure.claims.map { claimText($0, on: figure) + inBrackets($0.sources) }
    },
    Column("note", "What a reader should know") { $0.note },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.header.sources },
    Column("organizations", "Identifiers of the bodies whose work it counts") { $0.organizations },
  ]

  package static let keysWithoutColumn: [String: String] = [:]

  package static let tableNames = ["figures"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    [
      DataTable(
        "figures", "Figures with their unit, place, time, split by sex and sources",
        columns: columns, rows: context.library.figures, in: context.library)
    ]
  }

  /// A claim with its qualifier, unit and time, as records write them: `about 21000 people`.
  private static func claimText(_ claim: Figure.Claim, on figure: Figure) -> String {
    let time = claim.asOf.map { "as of \($0.text)" }
    let parts = [
      claim.qualifier?.rawValue, claim.value.value.text, figure.outOf.map { "of \($0.text)" },
      figure.measure.text, time,
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }
}
