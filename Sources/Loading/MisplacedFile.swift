import Diagnostics
import Fields
import Library
import Records

/// What is wrong with a file that nothing reads: its folder or its ending.
enum MisplacedFile {
  static func explanation(of path: String) -> (message: String, suggestion: String) {
    let parts = path.split(separator: "/").map(String.init)
    guard let folder = parts.first, parts.count > 1 else { return inNoFolder(path) }
    if parts.count > 2, folder == "sources", parts[1] == "texts" {
      return (
        "'\(path)' must be the text of a source: 'texts/ID.txt' or 'texts/ID.pdf'",
        "save the document's text as '\(SourceTextReader.folder)/ID.txt', where ID is the source's identifier"
      )
    }
    let kinds = FileRole.kinds(inFolder: folder)
    let others = [
      "strings": ".yml", FileRole.vocabularies: ".yml", FileRole.snippetFolder: ".md",
    ]
    guard others[folder] != nil || !kinds.isEmpty else {
      let nearest = didYouMean(folder + "/", among: RecordKind.folders.map { $0 + "/" })
      return (
        "'\(path)' is not in a folder that is read",
        nearest ?? "folders: \(RecordKind.folders.joined(separator: ", "))"
      )
    }
    let forms = kinds.reduce(into: Set<RecordForm>()) { $0.formUnion($1.traits.forms) }
    let endings =
      others[folder].map { [$0] } ?? RecordForm.allCases.filter(forms.contains).flatMap(\.endings)
    let ending = Self.ending(of: parts[parts.count - 1])
    let seen = ending.isEmpty ? "has no ending" : "ends in '\(ending)'"
    return (
      "'\(path)' \(seen); a file in '\(folder)/' must end in \(quotedList(endings))",
      suggestion(for: ending, of: path, in: folder, endings: endings)
    )
  }

  private static func inNoFolder(_ path: String) -> (String, String) {
    let known = [
      "site.yml", "withheld.yml", "approvals.yml", "redirects.yml", AssetAllowance.listPath,
    ]
    let folders = RecordKind.folders
    let suggestion =
      folders.contains(String(path.prefix { $0 != "." }))
      ? "move it into the folder '\(path.prefix { $0 != "." })/'"
      : didYouMean(path, among: known)
        ?? (ending(of: path) == ".yml"
          ? "move it to one of the folders \(folders.joined(separator: ", "))"
          : advice(toMove: path))
    return ("'\(path)' is not in a folder that is read", suggestion)
  }

  /// Where a file goes that is no settings: text into a folder of records, others to the site's root.
  private static func advice(toMove path: String) -> String {
    let name = path.prefix { $0 != "." }.lowercased()
    switch ending(of: path) {
    case ".md" where name == "home" || name == "index":
      return "move it to 'pages/', and name it in site.yml: starts: {home: page:ID}"
    case ".md", ".csv", ".tsv", ".yaml":
      return "move it to one of the folders \(RecordKind.folders.joined(separator: ", "))"
    default:
      return "move it to '\(Library.Asset.rootFolder)/' to publish it at the site's root"
    }
  }

  /// The last ending of a name with its point; empty where there is none.
  private static func ending(of name: String) -> String {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return "" }
    return String(name[point...])
  }

  private static func suggestion(
    for ending: String, of path: String, in folder: String, endings: [String]
  ) -> String {
    let stem = path.dropLast(ending.count)
    let lowered = ending.lowercased()
    if endings.contains(lowered) { return "rename it to '\(stem)\(lowered)'" }
    // Editors of plain text add an ending of their own: `figures.yml.txt`.
    if lowered == ".txt", endings.contains(Self.ending(of: String(stem))) {
      return "rename it to '\(stem)'"
    }
    switch lowered {
    case ".yaml" where endings.contains(".yml"): return "rename it to '\(stem).yml'"
    case ".markdown", ".mdown", ".mkd", ".txt":
      if endings.contains(".md") { return "rename it to '\(stem).md', with front matter" }
    case ".xlsx", ".xls", ".ods", ".numbers":
      if endings.contains(".csv") { return "save the sheet as 'CSV UTF-8', as '\(stem).csv'" }
    case ".docx", ".doc", ".odt", ".rtf", ".pages", ".html", ".htm":
      if endings.contains(".md") {
        return "save the text as Markdown with front matter: pandoc converts it"
      }
    case ".bib", ".bibtex", ".ris":
      guard folder == "sources" else {
        return "export it from Zotero as 'CSL JSON' into 'sources/'"
      }
      let name = stem.dropFirst(folder.count + 1)
      let format = lowered == ".ris" ? " -f ris" : ""
      return
        "export it from Zotero as 'CSL JSON', or run pandoc \(name)\(ending)\(format) -t csljson "
        + "-o \(name).json"
    case ".enw", ".nbib": return "export it from Zotero as 'CSL JSON' into 'sources/'"
    case ".rdf", ".xml":
      guard folder == "sources" else { break }
      let name = stem.dropFirst(folder.count + 1)
      return "import it into Zotero, and export it from there as 'CSL JSON', as '\(name).json'"
    case ".json": return "rewrite it as YAML, or move it to 'assets/' to publish it as it is"
    default: break
    }
    return "move it to 'assets/' to publish it as it is"
  }
}
