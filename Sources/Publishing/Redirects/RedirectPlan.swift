import Diagnostics
import Library
import Records
import Templates
import Values

/// Which old addresses a site answers, and what is wrong with them.
///
/// They come from `aliases` of records and from `Content/redirects.yml`, so that any build of the
/// same content has them. What neither names but the last edition had is added by `VanishedPages`.
struct RedirectPlan: Sendable {
  /// Sorted by their address.
  private(set) var redirects: [Redirect] = []
  private(set) var findings: [Diagnostic] = []
  /// What is to be told of pages that the last edition had.
  private(set) var vanishedFindings: [Diagnostic] = []

  /// Where somebody has said of an address that nothing is to stand there, by the file that
  /// would answer.
  private var gone: [String: SourceRange] = [:]
  /// The routes of the pages, each with where its record stands.
  private var pages: [String: SourceRange?] = [:]
  /// What has been written down, by the files that answer.
  private var taken: [String: Redirect] = [:]

  /// - Parameters:
  ///   - library: What says where addresses lead.
  ///   - pages: The pages of the site.
  ///   - previous: The pages of the last edition, when it is known.
  ///   - namesSecret: Whether a file's name gives something away that is withheld.
  init(
    library: Library, pages: [PlannedPage], previous: PreviousSite?, namesSecret: (String) -> Bool
  ) {
    let aliases = OldAddresses(of: library)
    findings = aliases.findings
    // Most sites have none, and the preview asks after every save.
    if aliases.redirects.isEmpty, library.redirections.isEmpty, previous == nil { return }
    for page in pages {
      self.pages[page.route] = .some(page.record.flatMap { library.record($0)?.header.range })
    }
    for redirect in aliases.redirects { add(redirect) }
    for entry in library.redirections { add(entry) }
    for redirect in redirects { checkTarget(of: redirect) }
    if let previous {
      let vanished = VanishedPages.settle(previous, in: self, namesSecret: namesSecret)
      redirects += vanished.redirects
      vanishedFindings = vanished.findings
    }
    redirects.sort { $0.from < $1.from }
  }

  /// The files that stand at old addresses, for the check of all addresses.
  var routes: [RouteCheck.Route] {
    redirects.map { RouteCheck.Route(path: $0.from.file, range: $0.range) }
  }

  /// Where each file leads that stands at an old address.
  var targets: [String: String] {
    Dictionary(
      redirects.map { ($0.from.file, $0.target) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether a page of the site stands at the route.
  func hasPage(at route: String) -> Bool { pages[route] != nil }

  /// Whether the address has been spoken for.
  func knows(_ address: PageAddress) -> Bool {
    pages[address.file] != nil || taken[address.file] != nil
      || gone[address.file] != nil
  }

  // MARK: Aliases

  /// Keeps a redirect whose address is free.
  private mutating func add(_ redirect: Redirect) {
    let address = redirect.from
    if let page = pages[address.file] {
      findings.append(
        RedirectRules.aliasClash.finding(
          "'\(address.text)' must not be an old address: a page of the site stands there",
          at: redirect.range,
          related: page.map { [.init("the page is this record's", at: $0)] } ?? [],
          notes: page == nil ? ["every site has that page"] : []))
      return
    }
    if let first = taken[address.file] {
      findings.append(
        RedirectRules.aliasClash.finding(
          "the old address '\(address.text)' must lead to one page only", at: redirect.range,
          related: first.range.map { [.init("it leads to '\(first.target)' from here", at: $0)] }
            ?? []))
      return
    }
    if let place = gone[address.file] {
      findings.append(
        RedirectRules.aliasClash.finding(
          "'\(address.text)' must not be both gone and an old address", at: redirect.range,
          related: [.init("it is gone by what stands here", at: place)]))
      return
    }
    taken[address.file] = redirect
    redirects.append(redirect)
  }

  // MARK: redirects.yml

  private mutating func add(_ entry: Redirection) {
    guard let target = entry.to else {
      gone[entry.from.value.file] = entry.from.range
      if let page = pages[entry.from.value.file] {
        findings.append(
          RedirectRules.aliasClash.finding(
            "'\(entry.from.value.text)' must not be gone: a page of the site stands there",
            at: entry.from.range,
            related: page.map { [.init("the page is this record's", at: $0)] } ?? []))
      }
      if let other = taken[entry.from.value.file] {
        findings.append(
          RedirectRules.aliasClash.finding(
            "'\(entry.from.value.text)' must not be both gone and an old address",
            at: entry.from.range,
            related: other.range.map { [.init("it leads to '\(other.target)' from here", at: $0)] }
              ?? []))
      }
      return
    }
    add(
      Redirect(
        from: entry.from.value, target: target.value,
        label: nil, reason: .written, range: target.range))
  }

  private mutating func checkTarget(of redirect: Redirect) {
    let route = redirect.targetRoute
    if pages[route] != nil { return }
    guard let next = taken[Self.file(of: route)] else {
      findings.append(
        RedirectRules.redirectToNowhere.finding(
          "'\(redirect.target)' must be the address of a page of the site", at: redirect.range,
          suggestion: didYouMean(
            nearestNames(to: route, in: pages.keys.sorted()) {
              CountryCode.mayBeOfOneCountry($0, route)
            })))
      return
    }
    let end = end(of: redirect)
    let message =
      end == .loop
      ? "'\(redirect.from.text)' must not lead back to itself"
      : "'\(redirect.from.text)' must lead straight to a page, not to the old address "
        + "'\(next.from.text)'"
    let related = next.range.map { range in
      [Diagnostic.Related("'\(next.from.text)' leads on from here", at: range)]
    }
    var suggestion: String?
    if case .page(let target) = end { suggestion = "write 'to: \(target)'" }
    findings.append(
      RedirectRules.redirectChain.finding(
        message, at: redirect.range, related: related ?? [], suggestion: suggestion))
  }

  /// Where a reader arrives who follows every step.
  private enum End: Equatable {
    case page(String)
    case nowhere
    case loop
  }

  private func end(of redirect: Redirect) -> End {
    var step = redirect
    for _ in 0...redirects.count {
      if pages[step.targetRoute] != nil { return .page(step.target) }
      guard let next = taken[Self.file(of: step.targetRoute)] else { return .nowhere }
      step = next
    }
    return .loop
  }

  private static func file(of route: String) -> String { PageAddress(route)?.file ?? route }
}
