import Diagnostics
import Library
import Records
import Values

/// The menu of a site: what leads where, without the sections that have nothing to show.
package struct SiteMenu: Sendable {
  struct Link: Sendable {
    let label: String
    let address: Address
    /// The section that it leads to, to which other pages may belong as well.
    let section: SiteSection?
  }

  enum Address: Sendable {
    /// A page of the site, by its path from the root.
    case route(String)
    /// An address on the web.
    case web(String)
  }

  enum Entry: Sendable {
    case link(Link)
    case group(label: String, links: [Link])

    var links: [Link] {
      switch self {
      case .link(let link): [link]
      case .group(_, let links): links
      }
    }
  }

  let entries: [Entry]
  /// The pages that a link leads to.
  private let routes: Set<String>

  /// No menu: that of a site that only lends its records to others.
  init() {
    (entries, routes) = ([], [])
  }

  /// - Parameter sections: Where each section is that has something to show.
  init(of library: Library, words: Words, sections: [SiteSection: SectionLink]) {
    let builder = Builder(library: library, words: words, sections: sections)
    entries =
      library.settings.menu.map { $0.compactMap(builder.entry) }
      ?? MenuTask.allCases.compactMap(builder.entry)
    routes = Set(
      entries.flatMap(\.links).compactMap {
        if case .route(let route) = $0.address { route } else { nil }
      })
  }

  /// How a link is marked on a page: as the page itself, or as the section that the page belongs to.
  func mark(of link: Link, on route: String, in section: SiteSection?) -> String? {
    guard case .route(let target) = link.address else { return nil }
    if target == route { return "page" }
    return section != nil && link.section == section && !routes.contains(route) ? "true" : nil
  }

  private struct Builder {
    let library: Library
    let words: Words
    let sections: [SiteSection: SectionLink]

    func entry(_ entry: MenuEntry) -> Entry? {
      let own = entry.target.flatMap { link(to: $0.value, label: entry.label) }
      let links = entry.links.compactMap { link(to: $0.target.value, label: $0.label) }
      guard !links.isEmpty else { return own.map(Entry.link) }
      guard let label = entry.label ?? own?.label else { return nil }
      return .group(label: label, links: [own].compactMap { $0 } + links)
    }

    /// The only section of a task that has something to show, or all of them under its name.
    func entry(_ task: MenuTask) -> Entry? {
      let links = task.sections.compactMap { link(to: $0) }
      guard links.count > 1 else { return links.first.map(Entry.link) }
      return .group(label: label(of: task), links: links)
    }

    private func label(of task: MenuTask) -> String {
      switch task {
      case .countries: words(LayoutWord.countries)
      case .law: words(LayoutWord.law)
      case .organizations: words(LayoutWord.organizations)
      case .data: words(LayoutWord.data)
      case .about: words(LayoutWord.about)
      }
    }

    private func link(to target: MenuTarget, label: String?) -> Link? {
      switch target {
      case .section(let section): return link(to: section, label: label)
      case .web(let address):
        return Link(label: label ?? address.display, address: .web(address.text), section: nil)
      case .record(let key):
        guard let record = library.record(key), let listed = record.listed else { return nil }
        return Link(
          label: label ?? record.displayName, address: .route(Routes.record(listed, in: library)),
          section: nil)
      }
    }

    func link(to section: SiteSection, label: String? = nil) -> Link? {
      sections[section].map {
        Link(label: label ?? $0.label, address: .route($0.route), section: section)
      }
    }
  }
}
