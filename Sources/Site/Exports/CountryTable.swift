import Records
import Values

/// `data/countries`: one row a country, with its coverage and its newest factsheet.
enum CountryTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "countries", about: "Countries, how far each is covered, and their factsheets",
      columns: [
        .init("id", "Identifier"),
        .init("code", "ISO 3166-1 alpha-3 code"),
        .init("alpha_2", "ISO 3166-1 alpha-2 code"),
        .init("name", "Name"),
        .init("region", "Identifier of the region"),
        .init("coverage", "active, starting, on-hold or none; empty when no source says"),
        .init("coverage_as_of", "The date of that state (EDTF)"),
        .init("coverage_sources", "Source identifiers with locators"),
        .init("factsheet", "Identifier of the newest factsheet"),
        .init("edition", "Its edition"),
        .init("reviewed", "The day it was last checked against its sources"),
        .init("factsheet_sources", "Its sources"),
      ],
      rows: library.countries.map { row($0, in: library) })
  }

  private static func row(_ country: Country, in library: Library) -> [DataTable.Cell] {
    let brief = library.newestBrief(of: country)
    return [
      .text(country.id), .text(country.code.text), .text(country.code.alpha2), .text(country.name),
      .text(country.region?.id), .text(country.coverage?.state.rawValue),
      .date(country.coverage?.asOf), .sources(country.coverage?.sources ?? []), .text(brief?.id),
      .text(brief?.edition), .day(brief?.header.reviewed), .sources(brief?.header.sources ?? []),
    ]
  }
}
