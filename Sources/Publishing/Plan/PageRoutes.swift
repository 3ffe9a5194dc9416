import Diagnostics
import Library
import Records

/// The addresses of a site's pages with the places in the content that they come from, and the folders of
/// `pages/` that would become one.
struct PageRoutes {
  private(set) var routes: [RouteCheck.Route] = []
  private(set) var findings: [Diagnostic] = []

  init(_ pages: [PlannedPage], in library: Library) {
    let merged = findMergedFolders(in: library)
    // Pages that every site has come first, and are no folder's.
    var overviews = Set(SiteSection.allCases.compactMap(\.route))
    for page in pages {
      let record = page.record.flatMap { library.record($0) }
      let isOverview = record == nil && overviews.remove(page.route) != nil
      // That both folders have a page follows from their being one.
      if let loose = record as? LoosePage, loose.isFolderPage, merged.contains(loose.id) {
        continue
      }
      let first =
        record == nil && !isOverview ? library.pageTree.firstPage(inFolderAt: page.route) : nil
      var route = RouteCheck.Route(
        path: page.route, range: record?.header.range ?? first?.header.range)
      if let loose = record as? LoosePage, loose.isFolderPage {
        let path = library.path(of: loose)
        route.folder = RouteCheck.Folder(path: Self.folder(of: path), page: path)
      } else if let first {
        let depth = page.route.count { $0 == "/" } + 1
        let parts = library.path(of: first).split(separator: "/").prefix(depth + 1)
        route.folder = RouteCheck.Folder(path: parts.joined(separator: "/"), page: nil)
      }
      routes.append(route)
    }
  }

  /// Reports folders whose names differ only in what addresses leave out, such as capitals and blanks.
  ///
  /// - Returns: The pages in all such folders but the first of each.
  private mutating func findMergedFolders(in library: Library) -> Set<String> {
    let pages = library.pages.filter { !$0.folder.isEmpty }
      .map { (page: $0, path: library.path(of: $0)) }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    // The folder of each address, as it is written, and the first page in it.
    var known: [String: (path: String, page: LoosePage)] = [:]
    var reported: Set<String> = []
    var merged: Set<String> = []
    for (page, path) in pages {
      let names = page.folder.split(separator: "/")
      let written = path.split(separator: "/").dropFirst().dropLast()
      guard names.count == written.count else { continue }
      for depth in 1...names.count {
        let address = names.prefix(depth).joined(separator: "/")
        let folder = "pages/" + written.prefix(depth).joined(separator: "/")
        guard let first = known[address] else {
          known[address] = (folder, page)
          continue
        }
        guard first.path != folder else { continue }
        merged.insert(page.id)
        guard reported.insert(folder).inserted else { break }
        findings.append(
          RouteRules.collidingRoutes.finding(
            "the folders '\(first.path)' and '\(folder)' must not share the address '\(address)'",
            at: page.header.range,
            related: [.init("a page in '\(first.path)'", at: first.page.header.range)],
            suggestion:
              "move the pages of '\(folder)' into '\(first.path)', or rename one of the folders"))
        // What is below two folders of one address follows from them.
        break
      }
    }
    return merged
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

extension Library {
  /// The file of a loose page, by its path from the content folder.
  fileprivate func path(of page: LoosePage) -> String {
    paths[Int(page.header.range.file.index)]
  }
}
