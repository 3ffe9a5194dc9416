import Diagnostics
package import Values

extension Figure {
  package static let traits = RecordTraits("figure", folders: ["figures"], reportPlace: 0)

  /// A place on the page of its indicator, or on that of figures.
  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    RecordAddress(on: library.pageStart(ofFigure: id), id)
  }

  package var concernedCountries: [CountryCode] { geography.compactMap(\.enclosingCountry) }

  package var spokenCountries: [CountryCode] {
    (geography + [from, to].compactMap { $0 }).compactMap(\.enclosingCountry)
  }

  package func addDates(to list: inout DateList) {
    // A fiscal year that has begun may have its figures, and a forecast is of a year to come.
    for observation in observations {
      let isPlanned = isForecast || observation.isForecast
      let range = observation.timeRange
      list.add("period", observation.period?.date, isPlanned ? .planned : .begun, at: range)
      list.add("as-of", observation.asOf, isPlanned ? .planned : .happened, at: range)
    }
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
