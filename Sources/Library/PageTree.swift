package import Records
import Values

/// The loose pages in their folders below `pages/`, in reading order.
package struct PageTree: Sendable {
  /// The folder `pages/` itself.
  package static let top = ""

  /// What is in a folder: a page by its identifier, or another folder by its path.
  package enum Entry: Hashable, Sendable {
    case page(String)
    case folder(String)
  }

  /// What is in each folder, in reading order, without the folder's own page.
  private let entries: [String: [Entry]]
  /// The identifiers of the pages that the writers gave to folders.
  private let pageOfFolder: [String: String]
  private let pages: RecordIndex<LoosePage>

  /// - Parameters:
  ///   - pages: All loose pages.
  ///   - starts: The pages that open sections, and so have no place among these.
  ///   - collation: The order of titles, which decides where no `order` does.
  init(
    _ pages: RecordIndex<LoosePage>, excluding starts: SectionStarts, by collation: Collation
  ) {
    var pageOfFolder: [String: String] = [:]
    var members: [String: [Entry]] = [:]
    var known: Set<String> = [Self.top]
    for page in pages where starts.section(of: page.id) == nil {
      // A folder is in the one above it, even where that has no pages.
      var folder = page.folder
      while known.insert(folder).inserted {
        members[Self.parent(of: folder), default: []].append(.folder(folder))
        folder = Self.parent(of: folder)
      }
      if page.isFolderPage, pageOfFolder[page.folder] == nil {
        pageOfFolder[page.folder] = page.id
      } else {
        members[page.folder, default: []].append(.page(page.id))
      }
    }
    // The page that says what the site is leads to the others, where no other is meant to.
    if pageOfFolder[Self.top] == nil, let about = pages["about"], about.folder == Self.top {
      pageOfFolder[Self.top] = about.id
      members[Self.top]?.removeAll { $0 == .page(about.id) }
    }
    self.pages = pages
    self.pageOfFolder = pageOfFolder
    func record(_ entry: Entry) -> LoosePage? {
      switch entry {
      case .page(let id): pages[id]
      case .folder(let path): pageOfFolder[path].flatMap { pages[$0] }
      }
    }
    entries = members.mapValues { members in
      let byTitle = collation.sorted(
        members, by: { record($0)?.title ?? Self.name(of: $0) }, then: { Self.name(of: $0) })
      return byTitle.enumerated().sorted { left, right in
        let (one, other) = (record(left.element)?.order, record(right.element)?.order)
        return (one ?? .max, left.offset) < (other ?? .max, right.offset)
      }.map(\.element)
    }
  }

  /// What is in a folder, in reading order, without the folder's own page.
  package func entries(in folder: String) -> [Entry] { entries[folder] ?? [] }

  /// The page that its writer gave to a folder. Of the top it may be the page about the site.
  package func page(ofFolder path: String) -> String? { pageOfFolder[path] }

  /// The folders of which a list has to be made, because no page is theirs.
  package var foldersWithoutPage: [String] {
    entries.keys.filter { pageOfFolder[$0] == nil && !entries(in: $0).isEmpty }.sorted()
  }

  /// The folders above an entry, from the top.
  package func folders(above entry: Entry) -> [String] {
    guard var folder = folder(of: entry) else { return [] }
    var folders = [folder]
    while folder != Self.top {
      folder = Self.parent(of: folder)
      folders.append(folder)
    }
    return folders.reversed()
  }

  /// The entry whose page this is: a folder, or the page itself.
  package func entry(of page: LoosePage) -> Entry {
    pageOfFolder[page.folder] == page.id ? .folder(page.folder) : .page(page.id)
  }

  /// The entries before and after one in its folder. At the top, where pages need not belong together,
  /// only those with an `order` have neighbours.
  package func neighbours(of entry: Entry) -> (previous: Entry?, next: Entry?) {
    guard let folder = folder(of: entry) else { return (nil, nil) }
    let row = entries(in: folder).filter { folder != Self.top || order(of: $0) != nil }
    guard let place = row.firstIndex(of: entry) else { return (nil, nil) }
    return (place > 0 ? row[place - 1] : nil, place + 1 < row.count ? row[place + 1] : nil)
  }

  /// A page of the folder of which a list has the address.
  package func firstPage(inFolderAt route: String) -> LoosePage? {
    guard route.hasSuffix(".html") else { return nil }
    var folder = String(route.dropLast(".html".count))
    guard entries[folder] != nil, pageOfFolder[folder] == nil else { return nil }
    while let entry = entries(in: folder).first {
      switch entry {
      case .page(let id): return pages[id]
      case .folder(let path):
        if let page = pageOfFolder[path] { return pages[page] }
        folder = path
      }
    }
    return nil
  }

  private func order(of entry: Entry) -> Int? {
    switch entry {
    case .page(let id): pages[id]?.order
    case .folder(let path): pageOfFolder[path].flatMap { pages[$0]?.order }
    }
  }

  /// The folder that has an entry; nil of the top.
  private func folder(of entry: Entry) -> String? {
    switch entry {
    case .page(let id): pages[id]?.folder
    case .folder(let path): path == Self.top ? nil : Self.parent(of: path)
    }
  }

  private static func parent(of folder: String) -> String {
    folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? top
  }

  private static func name(of entry: Entry) -> String {
    switch entry {
    case .page(let id): id
    case .folder(let path): name(ofFolder: path)
    }
  }

  /// What a folder without a page is called, from its name: `getting-started` is "Getting started".
  package static func name(ofFolder path: String) -> String {
    let words = (path.split(separator: "/").last ?? "").replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
