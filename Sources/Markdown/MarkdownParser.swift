package import Diagnostics

/// Compiles a brief's Markdown: CommonMark 0.30 and the extensions that Dossier documents.
///
/// ```swift
/// let parser = MarkdownParser(viewNames: ["timeline", "directory"])
/// let (prose, findings) = parser.parse(body, file: file, firstLine: 12)
/// ```
package struct MarkdownParser: Sendable {
  private let viewNames: [[UInt8]]
  private let viewKeys: [String: Set<String>]
  private let linkPrefixes: [String]
  private let reservedAnchors: Set<String>
  private let limits: MarkdownLimits
  private let marksLines: Bool

  /// - Parameters:
  ///   - viewNames: the info strings of fenced blocks that ask for a view of the records.
  ///   - viewKeys: the keys that each view knows, by its name.
  ///   - linkPrefixes: what comes before the colon of a link to a record.
  ///   - reservedAnchors: ids that the page's own markup uses, which no heading is given.
  ///   - limits: what a body may hold.
  ///   - marksLines: whether blocks say which line they come from, in a hole of their opening tag.
  package init(
    viewNames: Set<String>, viewKeys: [String: Set<String>] = [:],
    linkPrefixes: [String] = [], reservedAnchors: Set<String> = [],
    limits: MarkdownLimits = MarkdownLimits(), marksLines: Bool = false
  ) {
    self.marksLines = marksLines
    self.viewKeys = viewKeys
    self.viewNames = viewNames.sorted().map { Array($0.utf8) }
    self.linkPrefixes = linkPrefixes
    self.reservedAnchors = reservedAnchors
    self.limits = limits
  }

  /// Parses UTF-8 that the loader has validated. Every problem is collected, in reading order;
  /// only a body beyond the limits is not parsed at all.
  ///
  /// - Parameters:
  ///   - bytes: the body, without the front matter.
  ///   - file: the file that the body stands in.
  ///   - firstLine: the number of the body's first line in that file.
  /// - Returns: the prose and the findings, sorted by place.
  package func parse(
    _ bytes: [UInt8], file: FileID, firstLine: Int
  ) -> (prose: Prose, findings: [Diagnostic]) {
    parse(JoinedSource(bytes, file: file, firstLine: firstLine))
  }

  /// Parses a body with the snippets that it includes.
  ///
  /// - Parameter needsCaptions: Whether a table without a caption is reported.
  package func parse(
    _ source: JoinedSource, needsCaptions: Bool = true
  ) -> (prose: Prose, findings: [Diagnostic]) {
    var options = RenderOptions()
    options.viewNames = viewNames
    options.viewKeys = viewKeys
    options.linkPrefixes = linkPrefixes
    options.reservedAnchors = reservedAnchors
    options.marksLines = marksLines
    options.needsCaptions = needsCaptions
    let (prose, findings, _) = parse(source, options)
    return (prose, source.placed(source.findings + findings).sorted())
  }

  /// As `parse`, and whether the body was within the limits.
  func parse(
    _ joined: JoinedSource, _ options: RenderOptions
  ) -> (prose: Prose, findings: [Diagnostic], isParsed: Bool) {
    let bytes = joined.bytes
    let scan = SourceScan(bytes, joined.origins, limits: limits)
    if scan.exceedsLimits { return (.empty, scan.findings, false) }
    let prepared = PreparedSource(bytes, scan)
    let keepsStars = scan.hasStarsInWords && !options.isFragment
    let tree = prepared.bytes.withUnsafeBufferPointer {
      CommonMarkTree($0, hasMarks: !prepared.marks.isEmpty, keepsStars: keepsStars)
    }
    guard let tree else { return (.empty, scan.findings, false) }
    var source = SourceMap(bytes: bytes, lineStarts: scan.lineStarts, joined.origins)
    let tables = TableReader.tables(
      in: tree, &source, prepared, scan, keepsStars: keepsStars)
    let definitions =
      scan.mayDefineLinks ? LinkDefinitions.findings(in: tree, &source, prepared) : []
    var renderer = Renderer(source, prepared, tree, tables, options)
    renderer.findings += scan.findings + tables.findings + definitions
    renderer.renderDocument()
    return (renderer.finish(), renderer.findings.all.sorted(), true)
  }
}
