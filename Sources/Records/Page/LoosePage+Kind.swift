package import Values

extension LoosePage {
  package static let traits = RecordTraits(
    "page", heading: "Loose pages", folders: ["pages"], forms: [.prose])

  package var concernedCountries: [CountryCode] { [] }

  /// The address follows the folders of the file: `guide/start.html`. The page of a folder is next to
  /// the folder: `guide.html`.
  package static func address(of id: String, in library: borrowing some SiteRecords)
    -> RecordAddress
  {
    if let route = library.section(openedBy: id)?.route { return RecordAddress(route) }
    guard let page = library.pages[id], !page.folder.isEmpty else {
      return RecordAddress(in: "", id)
    }
    return page.isFolderPage
      ? RecordAddress(in: "", page.folder) : RecordAddress(in: page.folder + "/", id)
  }

  package func addDates(to list: inout DateList) {}
}

extension RecordKind {
  package static let page = RecordKind(of: LoosePage.self)
}

extension SiteRecords {
  @inlinable package var pages: RecordIndex<LoosePage> { records[LoosePage.self] }

  /// The page that says what the site is and who is behind it, where there is one.
  package var aboutPage: LoosePage? { pages["about"] }
}
