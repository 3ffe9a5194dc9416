import Diagnostics
import Library
import Records

/// What a file is for, told from its place below `Content/`.
enum FileRole: Equatable {
  /// `site.yml`.
  case settings
  /// Records of one kind, as a YAML list or as one YAML record.
  case list(RecordKind)
  /// Records of one kind, as the rows of a spreadsheet.
  case sheet(RecordKind)
  /// One record with prose, as Markdown with front matter.
  case prose(RecordKind)
  /// `withheld.yml`: terms that must not be published.
  case withheld
  /// `approvals.yml`: who approved which records.
  case approvals
  /// `redirects.yml`: where addresses lead at which no record stands any more.
  case redirects
  /// `assets.yml`: files that are published although they can't be searched, or run code.
  case allowances
  /// A file of `editions/<factsheet>/`: part of what an edition printed, by its path from there.
  case edition(id: String, path: String)
  /// `snippets/<name>.md`: a text that pages include.
  case snippet
  /// `sources/texts/<source>.txt` or `.pdf`: the text of a source, which is never published.
  case sourceText
  /// `strings/<language>.yml`.
  case phrases
  /// `vocabularies/<scheme>.yml`, or a scheme of topics in `vocabularies/topics/`.
  case vocabulary(scheme: String, isOfTopics: Bool)
  /// A file below `assets/`, `static/` or `.well-known/`, copied as it is.
  case asset
  /// The outlines that `site.yml` names; they are an asset as well when they stand in `assets/`.
  case misplaced

  init(path: String) {
    if path.split(separator: "/").contains(where: Droppings.areConflicted) {
      self = .misplaced
      return
    }
    let parts = path.split(separator: "/").map(String.init)
    guard let folder = parts.first, parts.count > 1 else {
      switch path {
      case "site.yml": self = .settings
      case "withheld.yml": self = .withheld
      case Approval.path: self = .approvals
      case "redirects.yml": self = .redirects
      case AssetAllowance.listPath: self = .allowances
      default: self = .misplaced
      }
      return
    }
    if folder == "assets" || folder == ".well-known" || folder == Library.Asset.rootFolder {
      self = .asset
      return
    }
    if folder == EditionRecord.folder, parts.count > 2 {
      self = .edition(id: parts[1], path: parts.dropFirst(2).joined(separator: "/"))
      return
    }
    if SourceTextReader.name(ofPath: path) != nil {
      self = .sourceText
      return
    }
    let ending = path.split(separator: ".").last.map(String.init)
    if folder == "strings", ending == "yml" {
      self = .phrases
      return
    }
    if folder == Self.vocabularies, ending == "yml" {
      let isOfTopics = parts.count == 3 && parts[1] == "topics"
      let scheme = parts[parts.count - 1].dropLast(".yml".count)
      self =
        parts.count == 2 || isOfTopics
        ? .vocabulary(scheme: String(scheme), isOfTopics: isOfTopics) : .misplaced
      return
    }
    if folder == Self.snippetFolder, ending == "md" {
      self = .snippet
      return
    }
    guard let form = RecordForm.allCases.first(where: { $0.endings.contains(".\(ending ?? "")") }),
      let kind = Self.kinds(inFolder: folder).first(where: { $0.traits.forms.contains(form) })
    else {
      self = .misplaced
      return
    }
    switch form {
    case .list, .export: self = .list(kind)
    case .sheet: self = .sheet(kind)
    case .prose: self = .prose(kind)
    }
  }

  /// The folder of the vocabularies.
  static let vocabularies = "vocabularies"

  /// Whether a file holds the words of a vocabulary.
  static func isVocabulary(_ path: String) -> Bool { path.hasPrefix(vocabularies + "/") }

  static let snippetFolder = "snippets"

  /// The name that pages include a snippet with, from its path.
  static func snippetName(ofPath path: String) -> String {
    String(path.dropFirst(snippetFolder.count + 1).dropLast(".md".count))
  }

  /// The kinds whose files may be in a folder below `Content/`.
  static func kinds(inFolder folder: String) -> [RecordKind] {
    RecordKind.allCases.filter { $0.traits.folders.contains(folder) }
  }
}

extension FileRole {
  /// The kind of the records that the file holds, where it holds any.
  var kind: RecordKind? {
    switch self {
    case .list(let kind), .sheet(let kind), .prose(let kind): kind
    default: nil
    }
  }

  /// The kinds of the records that a file or a folder at a path may hold.
  static func kinds(at path: String) -> Set<RecordKind> {
    if let kind = FileRole(path: path).kind { return [kind] }
    return Set(kinds(inFolder: String(path.prefix { $0 != "/" })))
  }

  /// How much of one of the file's lines a finding may show.
  ///
  /// A row of a sheet, and an organization that is written on one line, may have an address beside
  /// the value that is wrong.
  func quotation(of line: ArraySlice<UInt8>) -> Quotation {
    switch self {
    case .withheld: .nothing
    case .edition(_, let path): FileRole(path: path).quotation(of: line)
    case .sheet: .range
    // Of a body that is not there any more nobody knows whether it was listed.
    case .approvals where String(decoding: line, as: UTF8.self).contains("org"): .nothing
    case .list(.organization) where line.contains(UInt8(ascii: "{")): .range
    default: .line
    }
  }
}
