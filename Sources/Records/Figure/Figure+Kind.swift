import Diagnostics
package import Values

extension Figure {
  package static let traits = RecordTraits(
    "figure", folders: ["figures"], sharedPage: .init("figures.html"), reportPlace: 0)

  package var concernedCountries: [CountryCode] { geography.compactMap(\.enclosingCountry) }

  package var spokenCountries: [CountryCode] {
    (geography + [from, to].compactMap { $0 }).compactMap(\.enclosingCountry)
  }

  package func addDates(to list: inout DateList) {
    // A fiscal year that has begun may have its figures, and a forecast is of a year to come.
    list.add("period", period, isForecast ? .planned : .begun, at: ranges.period)
    list.add("as-of", asOf, isForecast ? .planned : .happened, at: ranges.asOf)
    for claim in claims {
      let sense: WrittenDate.Sense =
        isForecast || claim.qualifier == .estimate ? .planned : .happened
      list.add("as-of", claim.asOf, sense, at: claim.value.range)
    }
  }
}

extension RecordKind {
  package static let figure = RecordKind(of: Figure.self)
}

extension SiteRecords {
  @inlinable package var figures: RecordIndex<Figure> { records[Figure.self] }
}
