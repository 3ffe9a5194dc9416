import Diagnostics
import Library
import Markdown
import Records

/// Checks that something leads to each loose page: the menu, a record or another page.
enum PageLinkCheck {
  static func findings(in library: Library) -> [Diagnostic] {
    guard concerns(library) else { return [] }
    let linked = linkedFiles(in: library).union(menu(of: library))
    return pages(of: library).compactMap { page in
      let users = library.backlinks.users(of: page.key)
      guard !linked.contains(page.key), !users.contains(where: { $0.key != page.key }) else {
        return nil
      }
      return RouteRules.unlinkedPage.finding(
        "no page and no entry of the menu leads to '\(page.id)'", at: page.header.range,
        suggestion: "name it under 'menu' in site.yml: page:\(page.id)")
    }
  }

  static func concerns(_ library: Library) -> Bool { !pages(of: library).isEmpty }

  /// The pages to which nothing built in leads: 'about' is in the menu and on the home page.
  private static func pages(of library: Library) -> [LoosePage] {
    library.pages.filter { $0 !== library.aboutPage && library.section(openedBy: $0.id) == nil }
  }

  private static func menu(of library: Library) -> [RecordKey] {
    (library.settings.menu ?? []).flatMap(\.targets).compactMap {
      if case .record(let key) = $0.value { key } else { nil }
    }
  }

  /// The records that prose links to by their files.
  private static func linkedFiles(in library: Library) -> Set<RecordKey> {
    var linked: Set<RecordKey> = []
    for record in library.allRecords {
      guard let links = record.body?.links, !links.isEmpty else { continue }
      let path = library.paths[Int(record.header.range.file.index)]
      for link in links {
        guard case .file(let file, _) = link.target,
          let target = ContentPath.resolve(file, from: path).flatMap({ library.recordOfPath[$0] }),
          target != record.key
        else { continue }
        linked.insert(target)
      }
    }
    return linked
  }
}
