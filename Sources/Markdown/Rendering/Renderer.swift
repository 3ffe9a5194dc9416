import Diagnostics
import HTML

/// Writes a tree as markup and holes, in one walk without recursion over the tree's depth.
///
/// Plain CommonMark comes out byte for byte as libcmark writes it. What the extensions add is in
/// the files beside this one.
struct Renderer {
  typealias Node = CommonMarkTree.Node

  var source: SourceMap
  let prepared: PreparedSource
  let tree: CommonMarkTree
  let tables: TableReader
  let options: RenderOptions

  var findings = FindingList()
  var outline: [Heading] = []
  var mentions: [SourceMention] = []
  var anchors = AnchorNames()
  var footnotes: Footnotes
  /// Texts in braces that may be meant as references to figures.
  var bracedWords: [FigureUse] = []
  var places = TextPlaces()

  /// Markup since the last hole.
  var out: [UInt8] = []
  private var segments: [Segment] = []
  /// Whether a line starts here when `out` is empty.
  private var isLineStart = true

  /// The paragraph or heading around the current inline node.
  var block: Node?
  /// The lines of link definitions at the start of the block, which libcmark does not count.
  var definitionLines = 0
  var quoteDepth = 0
  /// Whether the current node belongs to the tree of table cells.
  var isInCell = false
  /// Text is left out up to this byte of this node, because an extension has consumed it.
  var resume: (node: Node, offset: Int)?
  /// Text is left out from this byte of this node on.
  var cut: (node: Node, offset: Int)?
  /// The deletion (`~~`) that is open, by the node whose children it is among.
  var deletion: Node?
  /// A node among whose remaining children no deletion ends.
  var withoutDeletionEnd: Node?
  /// The tags that are open among the words of a text, each with the node whose children it is among.
  var openTags: [(element: AllowedTag.Element, parent: Node?)] = []
  /// A tag of which none that closes it is among the remaining children of a node.
  var withoutTagEnd: (element: AllowedTag.Element, parent: Node?)?
  /// Tags that were refused for their attributes: what closes them is no second mistake.
  var refusedTags: [AllowedTag.Element] = []
  /// The details that are open, each with the node whose children they are among, and their place.
  var openDetails: [(parent: Node?, range: SourceRange)] = []
  /// The last paragraph that is an entry of a definition list.
  var definitionList: Node?
  /// How many bold texts and emphasized ones are around the current node.
  var openStrong = 0
  var openEmphasis = 0
  /// Whether each link around the current node has been written, or refused and its text kept.
  var openLinks: [Bool] = []
  /// What has been reported of the current paragraph or heading.
  var leftOvers = LeftOvers()
  /// The ordered lists whose items keep the numbers that were typed.
  var listsWithOwnNumbers: Set<Node> = []
  /// The first paragraph of a callout, which has been written already.
  var consumed: Node?
  var callouts: [Node] = []
  /// Whether the text of the footnotes is being written.
  var isInFootnotes = false
  /// Where back links go: before which segment, and to which note's references.
  var backLinkSlots: [(segment: Int, number: Int)] = []
  /// The paragraph in which the back links of a footnote end, and the footnote's number.
  var backLinks: (paragraph: Node, number: Int)?

  init(
    _ source: SourceMap, _ prepared: PreparedSource, _ tree: CommonMarkTree, _ tables: TableReader,
    _ options: RenderOptions
  ) {
    self.source = source
    self.prepared = prepared
    self.tree = tree
    self.tables = tables
    self.options = options
    footnotes = Footnotes(prepared.definitions)
    anchors.reserve(options.reservedAnchors)
    out.reserveCapacity(source.bytes.count + source.bytes.count / 4 + 64)
  }

  mutating func renderDocument() {
    reportMisplacedFootnotes()
    render(tree.root)
    renderFootnotes()
  }

  /// What has been rendered.
  mutating func finish() -> Prose {
    flush()
    return Prose(
      segments: segments, outline: outline, anchors: anchors.all, bracedWords: bracedWords,
      mentions: mentions)
  }

  /// Renders a node and all below it.
  mutating func render(_ start: Node) {
    var node = start
    while true {
      if enter(node) {
        if let child = node.firstChild {
          node = child
          continue
        }
        exit(node)
      }
      while true {
        if node == start { return }
        if let next = node.next {
          node = next
          break
        }
        guard let parent = node.parent else { return }
        node = parent
        exit(node)
      }
    }
  }

  // MARK: Output

  mutating func write(_ markup: StaticString) {
    append(markup, to: &out)
  }

  mutating func write(_ number: Int) {
    out += String(number).utf8
  }

  /// Starts a new line unless one has just been started.
  mutating func startLine() {
    if out.isEmpty ? !isLineStart : out[out.count - 1] != 0x0A { out.append(0x0A) }
  }

  mutating func hole(_ segment: Segment) {
    flush()
    segments.append(segment)
    if case .view = segment { isLineStart = true } else { isLineStart = false }
  }

  /// Begins a part of the page at the start of a line.
  mutating func beginPart(_ id: String) {
    flush()
    segments.append(.part(id))
  }

  private mutating func flush() {
    guard let last = out.last else { return }
    isLineStart = last == 0x0A
    // An exact copy: shared memory would be allocated again for each segment, at its full size.
    segments.append(.html(KeptHTML(trusted: out.withUnsafeBufferPointer { Array($0) })))
    out.removeAll(keepingCapacity: true)
  }

  /// How many segments there are, once what has been written is one.
  mutating func mark() -> Int {
    flush()
    return segments.count
  }

  /// Takes back all segments from `start` on, to be written again with something between them.
  mutating func takeBack(from start: Int) -> [Segment] {
    flush()
    let tail = Array(segments[start...])
    segments.removeSubrange(start...)
    return tail
  }

  mutating func write(_ segment: Segment) {
    if case .html(let html) = segment {
      html.withBytes { out += $0 }
    } else {
      hole(segment)
    }
  }

  mutating func report(_ finding: Diagnostic) {
    findings.append(finding)
  }
}
