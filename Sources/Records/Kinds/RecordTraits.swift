/// What is true of every record of a kind, said once in the kind's own folder.
package struct RecordTraits: Sendable {
  /// The kind in data, in `site.yml` and in messages: `instrument`.
  package let name: String
  /// What is before the name in a sentence.
  package let article: String
  /// Several of them, as `dossier export` is asked for them.
  package let plural: String
  /// The heading over its changes in a comparison.
  package let heading: String
  /// The folders below `Content/` where its files are. The first is the kind's own.
  package let folders: [String]
  /// The folder of the site where their pages are, with a slash behind it: that of the files.
  let pageFolder: String
  package let forms: Set<RecordForm>
  /// What is before the colon in a Markdown link such as `[text](org:lscw)`.
  package let linkPrefix: String
  /// Whether identifiers may be any text, as other programs make them.
  package let hasForeignIDs: Bool
  /// The page that all its records share; nil where each has its own.
  package let sharedPage: SharedPage?
  /// Whether pages in a folder named like the record's page belong to it.
  package let hasPagesBelow: Bool
  /// Whether a record decides which other pages there are, where they are, or what is withheld.
  package let affectsOtherPages: Bool
  /// Its place in a comparison, before those without one: what a reviewer answers for comes first.
  package let reportPlace: Int

  /// A page with an anchor for each record.
  package struct SharedPage: Sendable {
    package let route: String
    /// What is before the identifier in an anchor.
    package let anchorPrefix: String
    /// The address of a record up to its identifier.
    let start: String

    package init(_ route: String, anchorPrefix: String = "") {
      self.route = route
      self.anchorPrefix = anchorPrefix
      start = "\(route)#\(anchorPrefix)"
    }
  }

  package init(
    _ name: String, article: String = "a", plural: String? = nil, heading: String? = nil,
    folders: [String], forms: Set<RecordForm> = [.list, .sheet, .prose], linkPrefix: String? = nil,
    hasForeignIDs: Bool = false, sharedPage: SharedPage? = nil, hasPagesBelow: Bool = false,
    affectsOtherPages: Bool = false, reportPlace: Int = .max
  ) {
    self.name = name
    self.article = article
    let plural = plural ?? name + "s"
    self.plural = plural
    self.heading = heading ?? plural.prefix(1).uppercased() + plural.dropFirst()
    self.folders = folders
    pageFolder = (folders.first ?? "") + "/"
    self.forms = forms
    self.linkPrefix = linkPrefix ?? name
    self.hasForeignIDs = hasForeignIDs
    self.sharedPage = sharedPage
    self.hasPagesBelow = hasPagesBelow
    self.affectsOtherPages = affectsOtherPages
    self.reportPlace = reportPlace
  }
}

/// A form in which records may be written as files.
package enum RecordForm: CaseIterable, Sendable {
  /// YAML, as a list of records or one record.
  case list
  /// A spreadsheet with a row for each record.
  case sheet
  /// What another program exports, as JSON or YAML.
  case export
  /// One record with prose, as Markdown with front matter.
  case prose

  /// The endings of its files' names.
  package var endings: [String] {
    switch self {
    case .list: [".yml"]
    case .sheet: [".csv", ".tsv"]
    case .export: [".json", ".yaml"]
    case .prose: [".md"]
    }
  }
}
