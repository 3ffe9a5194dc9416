import Exports
import Library
import Loading
import Publishing
import Records
import Templates

/// The finished sites of two versions, byte for byte, and which records each page shows.
struct PageComparison {
  let changes: PageChanges
  /// The pages that differ by the targets of their links, in either version.
  private let index: PageIndex

  /// Nil where one of the versions makes no site.
  ///
  /// - Parameter resettled: The older version with the settings of the newer, where they differ.
  init?(
    from base: SiteVersion, resettled: SiteVersion?, to head: SiteVersion,
    _ disclosure: Disclosure
  ) {
    guard let before = base.outcome.files, let after = head.outcome.files else { return nil }
    func byPath(_ files: [OutputFile]) -> [String: OutputFile] {
      Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (old, new) = (byPath(before), byPath(after))
    let settled = resettled?.outcome.files.map(byPath)
    let paths = Set(old.keys).union(new.keys).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let differing = paths.filter { old[$0]?.bytes != new[$0]?.bytes }
    let named = differing.filter { !Self.isSecret($0, disclosure) }
    let pages = named.filter(Self.isPage)
    let otherwise = settled.map { settled in pages.filter { settled[$0]?.bytes != new[$0]?.bytes } }
    changes = PageChanges(
      added: pages.filter { old[$0] == nil }, removed: pages.filter { new[$0] == nil },
      changed: pages.filter { old[$0] != nil && new[$0] != nil },
      // The list of all files differs whenever one of them does, and says nothing more.
      otherFiles: named.filter { !Self.isPage($0) && $0 != Manifest.path },
      unnamed: differing.count - named.count,
      changedOtherwise: otherwise?.filter { old[$0] != nil && new[$0] != nil },
      common: paths.count { Self.isPage($0) && old[$0] != nil && new[$0] != nil })
    index = PageIndex(
      Dictionary(
        uniqueKeysWithValues: (otherwise ?? pages).map { route in
          let notes = [old[route], new[route]].compactMap { $0?.notes }
          return (route, notes.reduce(into: Set()) { $0.formUnion($1.links) })
        }))
  }

  /// The pages that differ and show a record: its own, those of its country, and those that link to
  /// it; its own first, the others in the order of their addresses.
  func pages(showing key: RecordKey, in libraries: [Library]) -> [String] {
    let targets = Set(
      libraries.compactMap { library in
        library.listed(key).map { Routes.record($0, in: library) }
      })
    let own = Set(targets.map { String($0.prefix { $0 != "#" }) })
    var routes = own.filter(index.contains)
    // Every page of an organization or a law links to its countries, whatever they say.
    if key.kind.traits.hasPagesBelow {
      for route in own { routes.formUnion(index.pages(below: Self.folder(of: route))) }
    } else {
      for target in targets { routes.formUnion(index.pages(linkingTo: target)) }
    }
    return routes.sorted { left, right in
      (own.contains(left) ? 0 : 1, left) < (own.contains(right) ? 0 : 1, right)
    }
  }

  private static func folder(of route: String) -> String {
    String(route.dropLast(".html".count)) + "/"
  }

  private static func isPage(_ path: String) -> Bool { path.hasSuffix(".html") }

  /// Whether a path may not be shown. A page is made of records, and its parts are their
  /// identifiers; what else a file is called, a person has chosen.
  private static func isSecret(_ path: String, _ disclosure: Disclosure) -> Bool {
    guard isPage(path) else { return disclosure.isSecretName(path) }
    return disclosure.isSecret(path)
      || path.split { $0 == "/" || $0 == "." }.contains { disclosure.isSecret(String($0)) }
  }
}
