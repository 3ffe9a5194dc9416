import Ccmark

/// A document parsed by libcmark. The only place that touches the library, and the owner of its
/// memory: nodes and the buffers that they lend are valid while their tree lives.
final class CommonMarkTree {
  let root: Node

  /// Parses UTF-8. Source positions are asked for because without them libcmark does not count
  /// the lines inside code spans.
  ///
  /// - Parameters:
  ///   - hasMarks: Whether the bytes hold `SourceMark.emphasis`, which no node keeps.
  ///   - keepsStars: Whether stars between digits, and around words inside of others, stay stars.
  init?(
    _ bytes: UnsafeBufferPointer<UInt8>, hasMarks: Bool = false, keepsStars: Bool = false
  ) {
    let parsed = bytes.withMemoryRebound(to: CChar.self) { text in
      cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_SOURCEPOS)
    }
    guard let parsed else { return nil }
    root = Node(pointer: parsed)
    if hasMarks { removeMarks() }
    if keepsStars { keepStars() }
  }

  /// Puts the stars of emphasis back into the text where nobody meant them as marks.
  private func keepStars() {
    guard let steps = cmark_iter_new(root.pointer) else { return }
    var kept: [Node] = []
    while true {
      let event = cmark_iter_next(steps)
      if event == CMARK_EVENT_DONE { break }
      guard event == CMARK_EVENT_EXIT, let pointer = cmark_iter_get_node(steps) else { continue }
      let node = Node(pointer: pointer)
      if KeptStars.hold(node) { kept.append(node) }
    }
    cmark_iter_free(steps)
    guard !kept.isEmpty else { return }
    for node in kept { node.dissolve() }
    cmark_consolidate_text_nodes(root.pointer)
  }

  private func removeMarks() {
    guard let steps = cmark_iter_new(root.pointer) else { return }
    defer { cmark_iter_free(steps) }
    while true {
      switch cmark_iter_next(steps) {
      case CMARK_EVENT_DONE: return
      case CMARK_EVENT_ENTER: cmark_iter_get_node(steps).map { Node(pointer: $0).removeMarks() }
      default: continue
      }
    }
  }

  deinit {
    cmark_node_free(root.pointer)
  }

  /// The kinds of node, in the order of `cmark_node_type`.
  enum Kind: UInt32 {
    case none, document, blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph
    case heading, thematicBreak
    case text, softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
  }

  /// One node of the tree.
  struct Node: Hashable {
    fileprivate let pointer: OpaquePointer

    var kind: Kind { Kind(rawValue: cmark_node_get_type(pointer).rawValue) ?? .none }
    var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
    var next: Node? { cmark_node_next(pointer).map(Node.init) }
    var previous: Node? { cmark_node_previous(pointer).map(Node.init) }
    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
    var lastChild: Node? { cmark_node_last_child(pointer).map(Node.init) }

    /// Counted from 1 in the parsed bytes.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// In bytes, counted from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    var endColumn: Int { Int(cmark_node_get_end_column(pointer)) }

    /// The text of a leaf, empty for other kinds.
    var literal: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_literal(pointer)) }
    /// The info string of a fenced block.
    var info: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_fence_info(pointer)) }
    /// The target of a link or an image.
    var url: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { buffer(cmark_node_get_title(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }

    /// Puts the marks of emphasis and what is between them in its place.
    fileprivate func dissolve() {
      let mark = kind == .strong ? "**" : "*"
      insert(text: mark)
      while let child = firstChild {
        cmark_node_unlink(child.pointer)
        guard cmark_node_insert_before(pointer, child.pointer) == 1 else { return }
      }
      insert(text: mark)
      cmark_node_unlink(pointer)
      cmark_node_free(pointer)
    }

    private func insert(text: String) {
      guard let new = cmark_node_new(CMARK_NODE_TEXT) else { return }
      cmark_node_set_literal(new, text)
      if cmark_node_insert_before(pointer, new) != 1 { cmark_node_free(new) }
    }

    /// Takes `SourceMark.emphasis` out of all that the node says.
    fileprivate func removeMarks() {
      removeMarks(from: literal) { cmark_node_set_literal(pointer, $0) }
      removeMarks(from: info) { cmark_node_set_fence_info(pointer, $0) }
      removeMarks(from: url) { cmark_node_set_url(pointer, $0) }
      removeMarks(from: title) { cmark_node_set_title(pointer, $0) }
    }

    private func removeMarks(
      from text: UnsafeBufferPointer<UInt8>, set: (UnsafePointer<CChar>) -> Int32
    ) {
      guard text.contains(SourceMark.emphasis) else { return }
      let kept = text.filter { $0 != SourceMark.emphasis }.map { CChar(bitPattern: $0) } + [0]
      _ = kept.withUnsafeBufferPointer { $0.baseAddress.map(set) }
    }

    private func buffer(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
      guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
      let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
      var count = 0
      while bytes[count] != 0 { count += 1 }
      return UnsafeBufferPointer(start: bytes, count: count)
    }
  }
}
