import Diagnostics
import Records
import Values

/// `data/figures`: one row a figure, with its unit, time, split, sources and doubts.
enum FigureTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "figures", about: "Figures with their unit, place, time, split by sex and sources",
      columns: [
        .init("id", "Identifier"),
        .init("label", "What is counted"),
        .init("value", "The number; empty when 'missing' says why"),
        .init(
          "qualifier",
          "How to read the number: at-least, more-than, about, up-to, less-than, estimate"),
        .init("out_of", "For a rank or share, the number of places"),
        .init("unit", "What one of them is"),
        .init("missing", "Why there is no number (after SDMX OBS_STATUS)"),
        .init("geography", "ISO 3166-1 alpha-3 codes or identifiers of regions"),
        .init("from", "For a flow: where from"),
        .init("to", "For a flow: where to"),
        .init("period", "The time covered (EDTF)"),
        .init("as_of", "When it was true (EDTF)"),
        .init("sex_basis", "Whether the split is in counts or in percent"),
        .init("female", "Women and girls, in the unit of 'sex_basis'"),
        .init("male", "Men and boys, in the unit of 'sex_basis'"),
        .init("other_sex", "People counted under another heading, in the unit of 'sex_basis'"),
        .init("sex_note", "What the source of the split leaves out"),
        .init("parts_relation", "How the parts relate to the number: sum or includes"),
        .init("parts", "Identifiers of the parts"),
        .init("parts_difference", "Where the parts do not add up: what is known of it"),
        .init("restates", "The identifier of the figure of another document that it repeats"),
        .init("other_claims", "What other sources give, with the source"),
        .init("note", "What a reader should know"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.figures.map(row))
  }

  private static func row(_ figure: Figure) -> [DataTable.Cell] {
    [
      .text(figure.id), .text(figure.label), .number(figure.value?.value),
      .text(figure.qualifier?.rawValue), .number(figure.outOf), .text(figure.unit),
      .text(figure.missing?.rawValue), .places(figure.geography), .text(figure.from?.text),
      .text(figure.to?.text), .date(figure.period), .date(figure.asOf),
      .text(figure.sex?.basis.rawValue), .number(figure.sex?.female?.value),
      .number(figure.sex?.male?.value), .number(figure.sex?.other?.value),
      .text(figure.sex?.note), .text(figure.parts?.relation.rawValue),
      .ids(figure.parts?.figures ?? []), .text(figure.parts?.difference?.value),
      .text(figure.restates?.id),
      .list(
        figure.claims.map { claim in
          "\(claimText(claim, on: figure)) (\(claim.sources.map(\.text).joined(separator: "; ")))"
        }),
      .text(figure.note), .sources(figure.header.sources),
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
