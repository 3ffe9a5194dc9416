import Diagnostics
import Library
import Records
import Templates

/// Which copies of pages a build makes, and which pages offer them. A page names a copy only where the same
/// build makes it, so no link leads to a copy that is not there.
struct CopyPlan: Sendable {
  /// The pages that are printed, each once.
  private(set) var printed: [String] = []
  /// The briefs that have a picture for other sites, with the addresses of their pages.
  private(set) var cards: [(brief: Brief, route: String)] = []
  /// The countries with an archive, with the addresses of their pages.
  private(set) var archives: [Archive] = []
  private(set) var findings: [Diagnostic] = []

  struct Archive: Sendable {
    let country: Country
    /// Sorted.
    let routes: [String]

    var path: String { "offline/\(country.id).zip" }
  }

  init(_ options: CopyOptions, _ pages: [PlannedPage], in library: Library) {
    if let paper = options.paper {
      let known = Set(pages.lazy.filter { !$0.hasRootedLinks }.map(\.route))
      var seen: Set<String> = []
      let briefs = Self.briefs(in: library)
      if paper.hasCards { cards = briefs }
      for route in paper.pages.isEmpty ? briefs.map(\.route) : paper.pages {
        if !known.contains(route) {
          findings.append(Self.unknown(route, known))
        } else if seen.insert(route).inserted {
          printed.append(route)
        }
      }
    }
    guard options.hasArchives else { return }
    let routes = pages.map(\.route).sorted()
    archives = library.countries.map { country in
      Archive(country: country, routes: Self.routes(of: country, among: routes, in: library))
    }
  }

  /// The address of a page's PDF.
  static func paper(of route: String) -> String {
    "pdf/" + (route.hasSuffix(".html") ? String(route.dropLast(".html".count)) : route) + ".pdf"
  }

  /// The addresses of all copies.
  var paths: [String] {
    printed.map(Self.paper) + archives.map(\.path) + cards.map { ShareCard.path(of: $0.route) }
  }

  /// The copies that each page offers, by its address.
  func offers(in library: Library) -> [String: [PageCopy]] {
    var offers: [String: [PageCopy]] = [:]
    for route in printed { offers[route, default: []].append(.paper(Self.paper(of: route))) }
    for archive in archives {
      let place = Routes.record(archive.country, in: library)
      let below = "countries/\(archive.country.id)/"
      for route in archive.routes where route == place || route.hasPrefix(below) {
        offers[route, default: []].append(.archive(archive.path))
      }
    }
    return offers
  }

  /// The pages that are briefs: countries and regions with a factsheet, in the order of their names.
  private static func briefs(in library: Library) -> [(brief: Brief, route: String)] {
    library.countries.compactMap { country in
      library.newestBrief(of: country).map { ($0, Routes.record(country, in: library)) }
    }
      + library.regions.compactMap { region in
        library.newestBrief(of: region).map { ($0, Routes.record(region, in: library)) }
      }
  }

  /// The picture of each page that has one: the brief, and the country's other pages.
  func pictures(of pages: [PlannedPage]) -> [String: CardPicture] {
    var pictures: [String: CardPicture] = [:]
    guard !cards.isEmpty else { return pictures }
    let below = Dictionary(grouping: pages.map(\.route)) { route in
      route.prefix(upTo: route.lastIndex(of: "/") ?? route.startIndex)
    }
    for card in cards {
      let picture = CardPicture(
        path: ShareCard.path(of: card.route),
        alternative: "\(card.brief.title): \(card.brief.summary)")
      pictures[card.route] = picture
      for route in below[card.route.dropLast(".html".count)] ?? [] { pictures[route] = picture }
    }
    return pictures
  }

  /// The pages of a country: its own, its law, its organizations and the plans about it.
  private static func routes(
    of country: Country, among routes: [String], in library: Library
  ) -> [String] {
    let below = "countries/\(country.id)/"
    var wanted = Set(routes.filter { $0.hasPrefix(below) })
    wanted.insert(Routes.record(country, in: library))
    for instrument in library.instruments(of: country.code) {
      wanted.insert(Routes.record(instrument, in: library))
    }
    for body in library.organizations(of: country.code) {
      if let listed = body.listed { wanted.insert(Routes.record(listed, in: library)) }
    }
    for plan in library.plans where plan.countries.contains(country.code) {
      wanted.insert(Routes.record(plan, in: library))
    }
    return routes.filter(wanted.contains)
  }

  private static func unknown(_ route: String, _ known: Set<String>) -> Diagnostic {
    RunRules.wrongUsage.finding(
      "'\(route)' must be a page of the site, and there is none at that address", at: nil,
      suggestion: didYouMean(route, among: known.sorted()))
  }
}
