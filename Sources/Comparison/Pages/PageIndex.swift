/// The pages that differ, found by where they lead and by the folder that they are in.
///
/// Every change asks for its pages: to look at all of them each time would grow with the square of
/// what changed.
package struct PageIndex {
  /// In the order of their bytes, so that those of a folder stand together.
  private let routes: [String]
  private let linking: [String: [String]]

  /// - Parameter targets: The targets of the links of each page.
  package init(_ targets: [String: Set<String>]) {
    routes = targets.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var linking: [String: [String]] = [:]
    for (route, links) in targets {
      for link in links { linking[link, default: []].append(route) }
    }
    self.linking = linking
  }

  package func contains(_ route: String) -> Bool {
    let place = place(of: route)
    return place < routes.count && routes[place] == route
  }

  package func pages(linkingTo target: String) -> [String] { linking[target] ?? [] }

  /// - Parameter folder: With a slash at its end.
  package func pages(below folder: String) -> ArraySlice<String> {
    let start = place(of: folder)
    let end = routes[start...].firstIndex { !$0.utf8.starts(with: folder.utf8) } ?? routes.count
    return routes[start..<end]
  }

  /// The place of the first route that does not come before this one.
  private func place(of route: String) -> Int {
    var (low, high) = (0, routes.count)
    while low < high {
      let middle = (low + high) / 2
      if routes[middle].utf8.lexicographicallyPrecedes(route.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}
