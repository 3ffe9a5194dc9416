import Comparison
import Diagnostics
import Exports
package import HTML
import Publishing
import Records
import Templates

/// Answers a path of the site from the state of the moment.
package final class PreviewPages: Sendable {
  private let site: PreviewSite
  private let editor: EditorLink
  private let folder: (path: String, name: String)
  private let base: BaseVersion?
  private let others = MadeFiles()
  /// Tells the states of this run of the server from those of any other.
  private let run = String(UInt64.random(in: .min ... .max), radix: 36)

  /// - Parameters:
  ///   - editor: How a file is opened.
  ///   - path: The content folder's full path.
  ///   - name: What findings call it.
  ///   - base: The revision since which changes are told.
  package init(
    of site: PreviewSite, editor: EditorLink, path: String, name: String, base: BaseVersion?
  ) {
    self.base = base
    self.site = site
    self.editor = editor
    folder = (path, name)
  }

  package func response(to path: String) -> PreviewResponse {
    if let file = PreviewParts.files[path] {
      return PreviewResponse(type: MediaTypes.type(of: path), body: file)
    }
    if path == "_dossier/findings" { return findings() }
    let route = Self.route(of: path)
    let state = site.waiting { $0.numbers[route] != nil || $0.site == nil }
    guard let snapshot = state.site else { return findings() }
    if let page = ChartFile.page(of: route).flatMap({ state.numbers[$0] }),
      let file = snapshot.chart(at: route, ofPage: page)
    {
      return PreviewResponse(type: MediaTypes.type(of: route), body: file.bytes)
    }
    if state.numbers[route] == nil,
      let file = others.file(at: route, of: snapshot, revision: state.revision)
    {
      guard file.large == nil else {
        return .sentence(501, "This file is too large for the preview. The site will have it.")
      }
      return PreviewResponse(type: MediaTypes.type(of: route), body: file.bytes)
    }
    let body = view(of: route, in: state)?.bytes { mark($0, in: state) } ?? []
    return PreviewResponse(status: state.numbers[route] == nil ? 404 : 200, body: body)
  }

  /// The address of the page that a path asks for.
  private static func route(of path: String) -> String {
    path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }

  /// What is shown at a route: its page, or the page that says that there is none.
  private func view(of route: String, in state: PreviewState) -> PageView? {
    guard let snapshot = state.site,
      let number = state.numbers[route] ?? state.numbers["404.html"]
    else { return nil }
    return PageView(number, of: snapshot, in: state, place: place(in: state), base: base?.name)
  }

  // MARK: News

  /// The state of the moment.
  var state: String { name(of: site.current) }

  private func name(of state: PreviewState) -> String {
    "\(run)-\(state.revision)\(state.isChecked ? "-checked" : "")"
  }

  private func mark(_ digest: String, in state: PreviewState) -> PageMark {
    PageMark(
      state: name(of: state), digest: digest, stylesheet: state.site?.stylesheet ?? "")
  }

  /// What the page at a path shows now. The preview's own pages have nothing but findings.
  func mark(of path: String) -> PageMark {
    let state = site.current
    let view = path.hasPrefix("_dossier/") ? nil : view(of: Self.route(of: path), in: state)
    return mark(view?.digest ?? "", in: state)
  }

  // MARK: What lies over pages

  /// The panel alone, for the page at a path.
  func panel(for path: String) -> HTML {
    let state = site.current
    let view = path.hasPrefix("_dossier/") ? nil : view(of: Self.route(of: path), in: state)
    return (view?.panel ?? panel(of: state)).html
  }

  private func panel(of state: PreviewState) -> FindingsPanel {
    FindingsPanel(findings: state.findings, place: place(in: state), isOld: state.isOld)
  }

  private func place(in state: PreviewState) -> PlaceLink {
    PlaceLink(sources: state.sources, editor: editor, folder: folder)
  }

  /// What is known of a link's target: see ``RecordNote``.
  package func note(on address: String) -> HTML? {
    let state = site.current
    guard let snapshot = state.site, let record = state.record(at: address) else { return nil }
    return RecordNote(record: record, snapshot: snapshot, place: place(in: state)).html
  }

  /// Where a block of prose is written, by the number of its file and its line.
  func place(of origin: String) -> HTML? {
    let place = place(in: site.current)
    return place.range(of: origin).map { "<p>\(place.link($0))</p>" }
  }

  /// Where everything on the page at a path is written.
  package func sources(of path: String) -> HTML? {
    let state = site.current
    return view(of: Self.route(of: path), in: state).map {
      SourceMarks(shown: $0.shown, place: place(in: state)).html
    }
  }

  // MARK: Pages of the preview itself

  /// What the page at a path says that it did not say at the earlier revision, as a page.
  package func changes(of path: String) -> PreviewResponse {
    let route = Self.route(of: path)
    let state = site.waiting { $0.numbers[route] != nil }
    guard let base, let snapshot = state.site else {
      return .sentence(404, "There is no revision.")
    }
    let body: HTML
    do {
      body = try changes(of: route, from: base.version(), to: snapshot, state.numbers[route]).html
    } catch {
      body = "<p>The page cannot be compared with \(base.name): \("\(error)").</p>"
    }
    let back: HTML = "<p><a href=\"/\(route)\">Back to the page</a></p>"
    return PreviewResponse(
      body: PlainPage(
        title: "\(route) since \(base.name)", body: body + back, mark: mark("", in: state)
      ).bytes)
  }

  /// - Parameter number: The page's number in the newer state.
  private func changes(
    of route: String, from earlier: BaseVersion.Version, to snapshot: SiteSnapshot, _ number: Int?
  ) throws -> PageDifference {
    let earlierNumber = earlier.site.routes.firstIndex(of: route)
    let before = earlierNumber.flatMap { earlier.site.page($0).notes }
    let now = number.flatMap { snapshot.page($0).notes }
    var changes: [Change] = []
    if let before, let now, !PageDifference.isSame(before, now) {
      let own = [
        earlierNumber.flatMap { earlier.site.record(ofPage: $0)?.key },
        number.flatMap { snapshot.record(ofPage: $0)?.key },
      ]
      changes = try RecordChanges(
        of: before.records.union(now.records).union(own.compactMap { $0 }),
        from: .init(earlier.site.library, on: earlier.site.today, from: earlier.folder),
        to: .init(snapshot.library, on: snapshot.today, from: site.folder),
        key: snapshot.withheldKey
      ).changes
    }
    return PageDifference(
      base: base?.name ?? "", before: before, now: now, changes: changes,
      isWithheld: snapshot.judge(ofTextsFrom: earlier.site))
  }

  /// The findings as a page of their own.
  private func findings() -> PreviewResponse {
    let state = site.current
    let panel = panel(of: state).html
    let page = PlainPage(
      title: panel.isEmpty ? "Nothing is wrong" : "What is wrong with the content",
      body: panel.isEmpty ? "<p>Every rule is kept.</p>" : panel, mark: mark("", in: state))
    return PreviewResponse(status: state.site == nil ? 500 : 200, body: page.bytes)
  }
}
