import Diagnostics
import Exports
import HTML
import Publishing
import Records
import Templates

/// One page of the site at one moment, with what the preview lays over it.
struct PageView {
  private let state: PreviewState
  private let snapshot: SiteSnapshot
  private let record: (any Record)?
  private let file: OutputFile
  private let place: PlaceLink
  private let bar: KeptHTML
  /// The page itself, with the words at what a build leaves out.
  private let page: [UInt8]
  let shown: ShownRecords

  /// - Parameters:
  ///   - number: The page's number in the state's site.
  ///   - base: The revision since which changes are told.
  init(
    _ number: Int, of snapshot: SiteSnapshot, in state: PreviewState, place: PlaceLink,
    base: String?
  ) {
    self.state = state
    self.snapshot = snapshot
    self.place = place
    record = snapshot.record(ofPage: number)
    file = snapshot.page(number)
    shown = ShownRecords(on: file, in: snapshot)
    page = shown.marked(file.bytes, on: snapshot.today)
    let own = record?.key
    let reviews = ReviewBar(
      snapshot: snapshot, record: record,
      unpublished: shown.unpublished(on: snapshot.today).filter { $0.key != own }, place: place,
      isPartial: state.isPartial, changes: base.map { [file] in ($0, file.path) })
    bar = KeptHTML { reviews.html }
  }

  /// With everything that lies over it, as it is sent.
  func bytes(markedBy name: (String) -> PageMark) -> [UInt8] {
    guard let notes = file.notes else { return page }
    let parts = PreviewParts.foot("\(panel.html)\(bar)", markedBy: name(digest).text)
    // Everything that was inserted into `page` is between the two places.
    let foot = notes.endOfBody + page.count - file.bytes.count
    return page[..<notes.endOfHead] + PreviewParts.head.bytes + page[notes.endOfHead..<foot]
      + parts.bytes + page[foot...]
  }

  /// Of all that the page shows but its colours and the findings, which are renewed without loading
  /// it anew: a style edit changes every page's link to the stylesheet and nothing else of it.
  var digest: String {
    let style = file.notes?.stylesheet ?? 0..<0
    return PageMark.digest(
      of: [page[..<style.lowerBound], page[style.upperBound...], bar.bytes])
  }

  /// The findings that concern the page first: those about its own record, then those in the files
  /// of what it shows.
  var panel: FindingsPanel {
    FindingsPanel(
      findings: snapshot.leaks(in: file)
        + state.findings(first: record?.header.range.file, then: shown.files),
      place: place, isOld: state.isOld)
  }
}

extension PreviewState {
  /// The findings with those in `file` first, then those in the other `files`.
  func findings(first file: FileID?, then files: Set<FileID> = []) -> [Diagnostic] {
    func rank(_ finding: Diagnostic) -> Int {
      guard let place = finding.range?.file else { return 2 }
      return place == file ? 0 : files.contains(place) ? 1 : 2
    }
    return (0...2).flatMap { wanted in findings.filter { rank($0) == wanted } }
  }
}
