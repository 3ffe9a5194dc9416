import Records

/// `data/participation`: one row an instrument and country, with every step that a source states.
enum ParticipationTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "participation",
      about: "Who takes part in which agreement; of bilateral ones only the parties have rows",
      columns: [
        .init("instrument", "Identifier of the instrument; see instruments.csv"),
        .init("title", "Its title"),
        .init("scope", "global, regional or bilateral"),
        .init("country", "The country (alpha-3)"),
        .init(
          "state",
          "The furthest step stated; 'party' is named as one without a step, 'not-known' is no "
            + "statement and never means no; several where sources disagree"),
        .init("date", "When that step was taken (EDTF); empty when no source states it"),
        .init("date_earliest", "The first day that the date may stand for"),
        .init("date_latest", "The last day that the date may stand for"),
        .init(
          "steps",
          "Every step, as 'step date, of whom it is said (sources)', 'undated' where no date is "
            + "stated"),
        .init("through", "Identifier of the region through which the country takes part"),
        .init("disputed", "Whether the sources disagree"),
        .init("sources", "What the state rests on: source identifiers with locators"),
      ],
      rows: rows(of: library))
  }

  private static func rows(of library: Library) -> [[DataTable.Cell]] {
    let countries = library.participationCountries
    let multilateral = library.multilateralInstruments.flatMap { instrument in
      countries.map { row($0, instrument, in: library) }
    }
    let bilateral = library.bilateralInstruments.flatMap { instrument in
      instrument.parties.compactMap { place -> [DataTable.Cell]? in
        guard case .country(let code) = place else { return nil }
        return row(code, instrument, in: library)
      }
    }
    return multilateral + bilateral
  }

  private static func row(
    _ country: CountryCode, _ instrument: Instrument, in library: Library
  ) -> [DataTable.Cell] {
    let part = library.participation(of: country, in: instrument)
    let date = part.date
    return [
      .text(instrument.id), .text(instrument.title), .text(instrument.scope.rawValue),
      .text(country.text), .list(part.states.map(\.rawValue)), .date(date),
      date?.hasNoLowerBound == true ? .none : .day(date?.lower),
      date?.hasNoUpperBound == true ? .none : .day(date?.upper),
      .list(part.steps.map(text)), .text(part.region?.id), .flag(part.isDisputed),
      .sources(part.sources),
    ]
  }

  private static func text(_ step: Participation.Step) -> String {
    let date = step.date?.text ?? step.asOf.map { "as of \($0.text)" } ?? "undated"
    let subject =
      switch step.subject {
      case .country: "the country"
      case .members(let region): "members of \(region.id)"
      case .allParties: "all parties"
      }
    let sources = step.sources.map(\.text).joined(separator: "; ")
    return "\(step.state.rawValue) \(date), of \(subject) (\(sources))"
  }
}
