import Diagnostics
import HTML
import Site
import Synchronization

/// Answers a path of the site from the state of the moment.
package final class PreviewPages: Sendable {
  private let site: PreviewSite
  private let editor: EditorLink
  private let folder: (path: String, name: String)
  /// The files that are no pages, made when one of them is first asked for after a change.
  private let others = Mutex<(revision: Int, files: [String: OutputFile])>((0, [:]))

  /// - Parameters:
  ///   - editor: How a file is opened.
  ///   - path: The content folder's full path.
  ///   - name: What findings call it.
  package init(of site: PreviewSite, editor: EditorLink, path: String, name: String) {
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
    let state = site.current
    guard let snapshot = state.site else { return findings() }
    let route = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
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
      file: snapshot.range(ofPage: number)?.file
    ).html
  }

  private func page(_ number: Int, of snapshot: SiteSnapshot, _ state: PreviewState) -> [UInt8] {
    let file = snapshot.page(number)
    let panel = panel(
      state, leaks: snapshot.leaks(in: file), file: snapshot.range(ofPage: number)?.file)
    return PreviewParts.added(panel.html, to: file.bytes)
  }

  private func panel(
    _ state: PreviewState, leaks: [Diagnostic], file: FileID?
  ) -> FindingsPanel {
    FindingsPanel(
      findings: leaks + state.findings(first: file), sources: state.sources, editor: editor,
      folder: folder, isOld: state.isOld)
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
