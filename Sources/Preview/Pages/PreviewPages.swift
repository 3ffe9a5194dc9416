import Diagnostics
import HTML
import Records
import Site
import Synchronization

/// Answers a path of the site from the state of the moment.
package final class PreviewPages: Sendable {
  private let site: PreviewSite
  private let editor: EditorLink
  private let folder: (path: String, name: String)
  private let base: BaseVersion?
  /// The files that are no pages, made when one of them is first asked for after a change.
  private let others = Mutex<(revision: Int, files: [String: OutputFile])>((0, [:]))

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
    switch path {
    case "_dossier/preview.css":
      return PreviewResponse(type: MediaTypes.type(of: path), body: PackageResources.preview_css)
    case "_dossier/preview.js":
      return PreviewResponse(type: MediaTypes.type(of: path), body: PackageResources.preview_js)
    case "_dossier/findings":
      return findings()
    default: break
    }
    let route = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    let state = site.waiting { $0.numbers[route] != nil || $0.site == nil }
    guard let snapshot = state.site else { return findings() }
    if let number = state.numbers[route] {
      return PreviewResponse(body: page(number, of: snapshot, state))
    }
    if let file = other(route, of: snapshot, state) {
      return PreviewResponse(type: MediaTypes.type(of: route), body: file.bytes)
    }
    let missing = state.numbers["404.html"].map { page($0, of: snapshot, state) } ?? []
    return PreviewResponse(status: 404, body: missing)
  }

  /// What the page at a path shows, to tell whether a change concerns it. Nil where there is none.
  func digest(of path: String) -> Int? {
    let state = site.current
    guard let snapshot = state.site, let number = state.numbers[path.isEmpty ? "index.html" : path]
    else { return nil }
    return withoutStylesheet(snapshot.page(number).bytes, snapshot).hashValue
  }

  /// A style edit changes every page's link to the stylesheet and nothing else of it.
  private func withoutStylesheet(_ page: [UInt8], _ snapshot: SiteSnapshot) -> String {
    String(decoding: page, as: UTF8.self).replacing(snapshot.stylesheet, with: "")
  }

  /// The panel alone, for the page at a path.
  func panel(for path: String) -> HTML {
    let state = site.current
    guard let snapshot = state.site, let number = state.numbers[path.isEmpty ? "index.html" : path]
    else { return panel(state, leaks: [], file: nil).html }
    return panel(
      state, leaks: snapshot.leaks(in: snapshot.page(number)),
      file: snapshot.record(ofPage: number)?.header.range.file
    ).html
  }

  private func page(_ number: Int, of snapshot: SiteSnapshot, _ state: PreviewState) -> [UInt8] {
    let file = snapshot.page(number)
    let record = snapshot.record(ofPage: number)
    let panel = panel(
      state, leaks: snapshot.leaks(in: file), file: record?.header.range.file)
    let bar = ReviewBar(
      snapshot: snapshot, record: record, place: place(in: state), isPartial: state.isPartial,
      changes: base.map { ($0.name, file.path) })
    return PreviewParts.added(panel.html + bar.html, to: file.bytes)
  }

  private func place(in state: PreviewState) -> PlaceLink {
    PlaceLink(sources: state.sources, editor: editor, folder: folder)
  }

  private func panel(
    _ state: PreviewState, leaks: [Diagnostic], file: FileID?
  ) -> FindingsPanel {
    FindingsPanel(
      findings: leaks + state.findings(first: file), place: place(in: state), isOld: state.isOld)
  }

  /// What is known of a link's target: see ``RecordNote``.
  func note(on address: String) -> HTML? {
    let state = site.current
    return state.site.flatMap {
      RecordNote(snapshot: $0, place: place(in: state)).html(for: address, numbers: state.numbers)
    }
  }

  /// What the page at a path says that it did not say at the earlier revision, as a page.
  func changes(of path: String) -> PreviewResponse {
    let route = path.isEmpty ? "index.html" : path
    let state = site.waiting { $0.numbers[route] != nil }
    guard let base, let snapshot = state.site else {
      return .sentence(404, "There is no revision.")
    }
    let body: HTML
    do {
      let earlier = try base.snapshot()
      let number = earlier?.routes.firstIndex(of: route)
      body =
        PageChanges(
          base: base.name, before: number.flatMap { earlier?.page($0).bytes },
          now: state.numbers[route].map { snapshot.page($0).bytes }, isWithheld: snapshot.holdsBack
        ).html
    } catch {
      body = "<p>\(base.name) cannot be read: \("\(error)")</p>"
    }
    let back: HTML = "<p><a href=\"/\(route)\">Back to the page</a></p>"
    return PreviewResponse(
      body: PlainPage(title: "\(route) since \(base.name)", body: body + back).bytes)
  }

  /// Where a block of prose is written, by the number of its file and its line.
  func place(of origin: String) -> HTML? {
    let state = site.current
    let parts = origin.split(separator: ":").compactMap { Int($0) }
    guard parts.count == 2, state.sources.paths.indices.contains(parts[0]), parts[1] > 0 else {
      return nil
    }
    let start = SourcePosition(line: parts[1], column: 1)
    let range = SourceRange(file: FileID(parts[0]), start: start, end: start)
    return "<p>\(place(in: state).link(range))</p>"
  }

  /// The findings as a page of their own.
  private func findings() -> PreviewResponse {
    let state = site.current
    let panel = panel(state, leaks: [], file: nil).html
    let page = PlainPage(
      title: panel.isEmpty ? "Nothing is wrong" : "What is wrong with the content",
      body: panel.isEmpty ? "<p>Every rule is kept.</p>" : panel)
    return PreviewResponse(status: state.site == nil ? 500 : 200, body: page.bytes)
  }

  private func other(
    _ path: String, of snapshot: SiteSnapshot, _ state: PreviewState
  ) -> OutputFile? {
    others.withLock { others in
      if others.revision != state.revision {
        others = (
          state.revision,
          Dictionary(
            snapshot.otherFiles(jobs: 1).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
        )
      }
      return others.files[path]
    }
  }
}
