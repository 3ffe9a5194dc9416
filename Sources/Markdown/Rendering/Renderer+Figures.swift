import Diagnostics

extension Renderer {
  /// Writes a reference in braces as the hole of a figure. Returns where the text goes on, or nil
  /// where it is plain text; when it ends in a later node, `resume` says where.
  mutating func writeFigure(
    at index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>, end: Int
  ) -> Int? {
    let text = BracedText(node, literal, from: index, to: end)
    guard let braces = FigureBraces(text.bytes), braces.isWellFormed || !options.isFragment else {
      return nil
    }
    let found = place(of: index, in: node, literal)
    if let found, found.isEscaped || source.isEscaped(found.place) { return nil }
    let isWhole = index + braces.count <= end
    let length = isWhole ? braces.count : end - index
    let range = found.map { source.range($0.place, $0.place + length) } ?? blockRange
    hole(
      .figure(
        FigureUse(
          id: braces.id, form: braces.form, period: braces.period, range: range,
          isInLink: isInLink,
          around: braces.isWellFormed
            ? textAround(
              braces, from: (node, index, literal),
              to: isWhole
                ? (node, index + braces.count, literal)
                : text.place(of: braces.count).map { ($0.node, $0.offset, $0.node.literal) })
            : nil)))
    guard !isWhole, let last = text.place(of: braces.count) else { return index + length }
    resume = last
    return last.offset
  }

  /// The text around a reference in its block, without regard to the markup between.
  ///
  /// - Parameters:
  ///   - start: The start of the reference, with its node's text. libcmark measures that text on every
  ///     request, so it is passed along.
  ///   - end: The end of the reference, likewise.
  private func textAround(
    _ braces: FigureBraces, from start: (node: Node, offset: Int, literal: Text),
    to end: (node: Node, offset: Int, literal: Text)?
  ) -> String? {
    let longest = TextAround.longestBefore
    var before = Array(start.literal[..<start.offset].suffix(longest))
    if before.isEmpty, let text = textBefore(start.node) { before = Array(text.suffix(longest)) }
    var after: [UInt8] = []
    if let end {
      after = Array(end.literal[end.offset...].prefix(TextAround.longestAfter))
      var next = inlineAfter(end.node)
      while after.count < TextAround.longestAfter, let node = next {
        switch node.kind {
        case .text, .code: after += node.literal.prefix(TextAround.longestAfter)
        case .softBreak, .lineBreak: after.append(0x20)
        default: break
        }
        next = node.firstChild ?? inlineAfter(node)
      }
    }
    return TextAround.text(before: before, braces.form, after: after)
  }

  /// What follows an inline in its block, in reading order.
  private func inlineAfter(_ node: Node) -> Node? {
    var node = node
    while node.next == nil {
      guard let parent = node.parent, parent.isMarkOfText else { return nil }
      node = parent
    }
    return node.next
  }

  /// The text that ends right before an inline.
  private func textBefore(_ node: Node) -> UnsafeBufferPointer<UInt8>? {
    var node = node
    while node.previous == nil {
      guard let parent = node.parent, parent.isMarkOfText else { return nil }
      node = parent
    }
    var last = node.previous
    while let child = last?.lastChild { last = child }
    guard let last, last.kind == .text || last.kind == .code else { return nil }
    return last.literal
  }

  /// Notes a text in braces that may be meant as a reference, to be compared with all figures. It is
  /// read from the source, where markup inside has not been taken apart.
  mutating func noteBracedWords(
    at index: Int, in node: Node, _ literal: UnsafeBufferPointer<UInt8>
  ) {
    guard !options.isFragment, BracedWords.mayOpen(literal[index]),
      let found = place(of: index, in: node, literal), !found.isEscaped,
      !source.isEscaped(found.place),
      let words = BracedWords(source.bytes[found.place...])
    else { return }
    // Markup has taken `{_khm-trained_}` apart, which has else the form of a reference.
    let bytes = source.bytes[found.place..<found.place + words.count]
    let braces = FigureBraces(bytes)
    bracedWords.append(
      FigureUse(
        id: braces?.count == words.count ? braces?.id ?? words.text : words.text,
        range: source.range(found.place, found.place + words.count)))
  }

  /// Reports a reference to a figure where only plain words can be.
  mutating func refuseFigures(
    in text: UnsafeBufferPointer<UInt8>, of what: StaticString, at range: SourceRange
  ) {
    guard !options.isFragment, text.contains(where: BracedWords.mayOpen),
      !hasEscapedBrace(range)
    else { return }
    var index = 0
    while index < text.count {
      guard BracedWords.mayOpen(text[index]) else {
        index += 1
        continue
      }
      if text[index] == UInt8(ascii: "{"), let braces = FigureBraces(text[index...]) {
        report(
          MarkdownRules.figureInTitle.finding(
            "\(what) must be plain words, without '{\(braces.id)}'", at: range,
            suggestion: "put the figure into the text; '\\{' writes a brace"))
        return
      }
      if let words = BracedWords(text[index...]) {
        bracedWords.append(FigureUse(id: words.text, range: range))
      }
      index += 1
    }
  }
}

extension Renderer {
  /// Whether `\{` is written in a range, so that its braces are plain text.
  private func hasEscapedBrace(_ range: SourceRange) -> Bool {
    let first = source.origins.line(of: range.start, in: range.file)
    let last = source.origins.line(of: range.end, in: range.file)
    guard source.lineStarts.indices.contains(first), source.lineStarts.indices.contains(last)
    else { return false }
    let region = source.lineStarts[first]..<source.contentEnd(ofLine: last)
    return source.find("\\{".utf8, in: region) != nil
  }
}

extension CommonMarkTree.Node {
  /// Whether it is an inline around others.
  fileprivate var isMarkOfText: Bool { kind == .emphasis || kind == .strong || kind == .link }
}

/// A text from an opening brace on. libcmark ends a text node at an underscore or a line's end.
private struct BracedText {
  typealias Node = CommonMarkTree.Node

  private(set) var bytes: [UInt8] = []
  private var isOver = false
  private var pieces: [(node: Node, start: Int, from: Int)] = []

  init(_ first: Node, _ literal: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    take(first, literal[start..<end], from: start)
    var node = first
    while bytes.count < FigureBraces.longest + 2, !isOver, let next = node.next {
      switch next.kind {
      case .softBreak: bytes.append(0x20)
      case .text: take(next, next.literal[...], from: 0)
      default: return
      }
      node = next
    }
  }

  private mutating func take(_ node: Node, _ text: Slice<UnsafeBufferPointer<UInt8>>, from: Int) {
    // Another brace begins another text.
    isOver =
      text.dropFirst(bytes.isEmpty ? 2 : 0).contains { $0 == UInt8(ascii: "{") }
      || text.contains(UInt8(ascii: "}"))
    pieces.append((node, bytes.count, from))
    bytes.append(contentsOf: text.prefix(FigureBraces.longest + 2))
  }

  /// The node and the offset in it at which the text has gone on by `count` bytes.
  func place(of count: Int) -> (node: Node, offset: Int)? {
    pieces.last { $0.start < count }.map { ($0.node, $0.from + count - $0.start) }
  }
}
