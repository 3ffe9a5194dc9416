package import Values

extension Figure {
  package static let traits = RecordTraits(
    "figure", folders: ["figures"], sharedPage: .init("figures.html"), reportPlace: 0)

  package var concernedCountries: [CountryCode] { 
    geography.compactMap { place in
      if case .country(let code) = place { return code }
      return nil
    }
  }
}

extension RecordKind {
  package static let figure = RecordKind(of: Figure.self)
}

extension Library {
  package var figures: RecordIndex<Figure> { records[Figure.self] }
}
