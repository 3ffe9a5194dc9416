package import Records

/// Files to start from: a whole small site, or one record of a kind.
///
/// A new site builds; `dossier check` lists each sentence to replace. A new record is a draft, so that
/// nothing unfinished is published; its comments say what belongs where.
package enum Scaffold {
  /// A file to be written, with its path below the content folder.
  package struct File: Sendable, Equatable {
    package let path: String
    package let text: String

    package init(path: String, text: String) {
      self.path = path
      self.text = text
    }
  }

  /// The files of a new site.
  ///
  /// - Parameter date: The day of the first edition, `YYYY-MM-DD`.
  package static func site(date: String) -> [File] {
    [
      File(path: "site.yml", text: siteSettings(date: date)),
      File(path: "regions/regions.yml", text: regions),
      File(path: "countries/no/country.yml", text: exampleCountry),
      File(path: "countries/no/factsheet.md", text: exampleFactsheet(date: date)),
      File(path: "sources/documents.yml", text: exampleSources),
      File(path: "figures/training.yml", text: exampleFigures),
      File(path: "legal/laws.yml", text: exampleInstruments),
      File(path: "organizations/organizations.yml", text: exampleOrganizations),
      File(path: "pages/about.md", text: aboutPage(date: date)),
    ]
  }

  /// What git should leave out, beside the content.
  package static let ignored = File(path: ".gitignore", text: "/Output/\n")

  /// The files of a new record.
  ///
  /// - Parameters:
  ///   - id: The record's identifier, in kebab-case.
  ///   - source: The identifier of a source that the site has.
  ///   - place: What the record takes from the site.
  package static func record(_ kind: Kind, id: String, source: String, place: Place) -> File {
    switch kind {
    case .instrument:
      File(path: "legal/\(id).yml", text: newInstrument(id: id, source: source, place: place))
    case .organization:
      File(
        path: "organizations/\(id).yml",
        text: newOrganization(id: id, source: source, place: place))
    case .figure:
      File(path: "figures/\(id).yml", text: newFigure(id: id, source: source, place: place))
    case .indicator:
      File(path: "indicators/\(id).yml", text: newIndicator(id: id, source: source))
    case .term:
      File(path: "glossary/\(id).yml", text: newTerm(id: id, source: source, place: place))
    case .source: File(path: "sources/\(id).yml", text: newSource(id: id))
    }
  }

  /// The kinds of record that a scaffold exists for, besides countries.
  package enum Kind: String, Sendable, CaseIterable {
    case instrument
    case organization
    case figure
    case indicator
    case term
    case source

    package var recordKind: RecordKind {
      switch self {
      case .instrument: .instrument
      case .organization: .organization
      case .figure: .figure
      case .indicator: .indicator
      case .term: .term
      case .source: .source
      }
    }
  }
}
