import Diagnostics
import HTML

extension Renderer {
  /// Whether the current text is that of a link.
  var isInLink: Bool { !openLinks.isEmpty }

  mutating func openLink(_ node: Node) {
    if node.title.contains(where: BracedWords.mayOpen) {
      refuseFigures(
        in: node.title, of: "the title of a link",
        at: rangeOfMarkup(node, UInt8(ascii: "[")))
    }
    if isInLink {
      _ = refuseInLink("a link", at: rangeOfMarkup(node, UInt8(ascii: "[")))
      openLinks.append(false)
      return
    }
    openLinks.append(true)
    if !hasVisibleText(node) {
      report(
        MarkdownRules.emptyLink.finding(
          "a link must have words that people can read and follow",
          at: rangeOfMarkup(node, UInt8(ascii: "[")),
          suggestion: "write them between the brackets: '[words](address)'"))
    }
    checkAddress(node)
    checkPromise(node)
    writeLinkStart(node)
  }

  /// Reports an address that dials, writes to or opens something else than one number or address.
  private mutating func checkAddress(_ node: Node) {
    guard !options.isFragment,
      let mistake = LinkAddress.mistake(in: String(decoding: node.url, as: UTF8.self))
    else { return }
    report(
      MarkdownRules.linkNotUsable.finding(
        "a link \(mistake.rule): '\(String(decoding: node.url, as: UTF8.self))'",
        at: rangeOfMarkup(node, UInt8(ascii: "[")), suggestion: mistake.suggestion))
  }

  /// Reports words that are a number or an address, and not the one that the link leads to.
  private mutating func checkPromise(_ node: Node) {
    guard !options.isFragment,
      let words = LinkPromise.broken(
        by: String(decoding: node.url, as: UTF8.self), words: alternativeText(of: node),
        before: node.previous.map {
          $0.kind == .text ? String(decoding: $0.literal, as: UTF8.self) : ""
        }
          ?? "")
    else { return }
    report(
      MarkdownRules.linkSaysOtherwise.finding(
        "a link whose words are a number or an address must lead to it: '\(words)'",
        at: rangeOfMarkup(node, UInt8(ascii: "[")),
        suggestion: "correct one of the two; an extension is written 'tel:…;ext=12'"))
  }

  mutating func closeLink() {
    if openLinks.popLast() == true { write("</a>") }
  }

  /// Reports what can't be inside a link, if the current text is that of one.
  mutating func refuseInLink(_ what: String, at range: SourceRange) -> Bool {
    guard isInLink else { return false }
    report(
      MarkdownRules.linkInLink.finding(
        "\(what) must not be part of a link's text", at: range,
        suggestion: "put it after the link, behind ')'"))
    return true
  }

  /// Whether there is something to see or to hear in a link.
  private func hasVisibleText(_ link: Node) -> Bool {
    var isVisible = false
    forEachDescendant(of: link) { node in
      switch node.kind {
      case .text, .code:
        if isVisible { return }
        let text = String(decoding: node.literal, as: UTF8.self)
        isVisible = !text.isBlank
      // One without alternative text has a finding of its own.
      case .image: isVisible = true
      default: break
      }
    }
    return isVisible
  }

  private mutating func writeLinkStart(_ node: Node) {
    if options.isFragment {
      openPlainLink(node, isExternal: false)
      return
    }
    // Where '[!NOTE]:' defines a link, that line is the cause, and is reported.
    if isCalloutWord(alternativeText(of: node)) {
      write("<a href=\"\">")
      return
    }
    let url = String(decoding: node.url, as: UTF8.self)
    switch LinkReading(url, prefixes: options.linkPrefixes) {
    case .external: openPlainLink(node, isExternal: true)
    case .site(let target):
      let use = LinkUse(
        target: target, title: title(of: node), range: rangeOfMarkup(node, UInt8(ascii: "[")))
      hole(.linkStart(use))
    case .empty:
      write("<a href=\"\">")
      report(
        MarkdownRules.badLink.finding(
          "a link must name its target between the parentheses",
          at: rangeOfMarkup(node, UInt8(ascii: "["))))
    case .badRecord(let kind):
      write("<a href=\"\">")
      report(
        MarkdownRules.badLink.finding(
          "a link to a record must be '\(kind):' and an id in kebab-case, not '\(url)'",
          at: rangeOfMarkup(node, UInt8(ascii: "[")), suggestion: Self.kebabLink(url, kind)))
    case .capitalKind(let written):
      let kind = written.lowercased()
      let id = url.dropFirst(written.utf8.count + 1)
      write("<a href=\"\">")
      report(
        MarkdownRules.badLink.finding(
          "the kind of a record must be in small letters, '\(kind):', not '\(written):'",
          at: rangeOfMarkup(node, UInt8(ascii: "[")),
          suggestion: Self.kebabLink("\(kind):\(id)", kind)))
    case .hidden:
      write("<a href=\"\">")
      report(
        MarkdownRules.badLink.finding(
          "an address must have no characters that nobody sees: '\(url)'",
          at: rangeOfMarkup(node, UInt8(ascii: "[")), suggestion: "type the address again"))
    case .unsafe(let scheme):
      write("<a href=\"\">")
      report(
        MarkdownRules.unsafeLink.finding(
          scheme.map { "a link must not have the scheme '\($0)'" }
            ?? "a web address must not hold white space or control characters",
          at: rangeOfMarkup(node, UInt8(ascii: "[")),
          suggestion: scheme.flatMap { didYouMean($0, among: options.schemes) }))
    }
  }

  private func isCalloutWord(_ words: String) -> Bool {
    words.first == "!" && CalloutKind(rawValue: words.dropFirst().lowercased()) != nil
  }

  /// `org:icpac` for `org:ICPAC`.
  private static func kebabLink(_ url: String, _ kind: String) -> String? {
    let written = url.dropFirst(kind.utf8.count + 1)
    let id = written.lowercased().split { !$0.isASCII || !$0.isLetter && !$0.isNumber && $0 != "#" }
      .joined(separator: "-")
    guard !id.isEmpty, !id.hasPrefix("#"), id.contains(where: \.isLetter) else { return nil }
    return "did you mean '\(kind):\(id)'?"
  }

  private mutating func openPlainLink(_ node: Node, isExternal: Bool) {
    write("<a href=\"")
    writeURL(node.url)
    write("\"")
    writeTitle(node)
    if isExternal { write(" rel=\"external\"") }
    write(">")
  }

  /// Writes a URL as libcmark does; an unsafe one only where raw HTML is allowed, too.
  private mutating func writeURL(_ url: UnsafeBufferPointer<UInt8>) {
    if !options.allowHTML,
      case .unsafe = LinkReading(
        String(decoding: url, as: UTF8.self), prefixes: options.linkPrefixes)
    {
      return
    }
    appendHref(url, to: &out)
  }

  private mutating func writeTitle(_ node: Node) {
    let title = node.title
    guard !title.isEmpty else { return }
    write(" title=\"")
    appendText(title, to: &out)
    write("\"")
  }

  private func title(of node: Node) -> String? {
    let title = node.title
    return title.isEmpty ? nil : String(decoding: title, as: UTF8.self)
  }

  /// Writes an image as a whole. Its children are its alternative text only.
  mutating func openImage(_ node: Node) -> Bool {
    let alternative = alternativeText(of: node)
    if options.isFragment {
      writePlainImage(node, alternative)
      return false
    }
    let url = String(decoding: node.url, as: UTF8.self)
    let range = rangeOfMarkup(node, UInt8(ascii: "!"))
    refuseFigures(in: node.title, of: "the title of an image", at: range)
    var words = alternative
    words.withUTF8 {
      refuseFigures(in: $0, of: "the words for an image", at: range)
    }
    if alternative.isBlank {
      report(
        MarkdownRules.missingAlternative.finding(
          "an image must say what it shows: '![words](\(url))'", at: range))
    }
    if case .site(.file(let path, _)) = LinkReading(url, prefixes: options.linkPrefixes) {
      hole(
        .image(
          ImageUse(
            path: path, alternative: alternative, title: title(of: node),
            isFigure: isFigure(node), range: range)))
    } else {
      report(
        MarkdownRules.remoteImage.finding(
          "an image must be a file of this site, not '\(url)'", at: range))
    }
    return false
  }

  /// Whether an image is alone in its paragraph and has a caption.
  private func isFigure(_ node: Node) -> Bool {
    node.parent?.kind == .paragraph && node.previous == nil && node.next == nil && !isInCell
      && callouts.isEmpty && !node.title.isEmpty
  }

  /// Writes a paragraph that is nothing but a picture with its caption. Returns false for every other.
  mutating func writeFigure(_ paragraph: Node) -> Bool {
    guard let image = paragraph.firstChild, image.kind == .image, !options.isFragment,
      isFigure(image)
    else { return false }
    begin(paragraph)
    startLine()
    _ = openImage(image)
    out.append(0x0A)
    return true
  }

  private mutating func writePlainImage(_ node: Node, _ alternative: String) {
    write("<img src=\"")
    writeURL(node.url)
    write("\" alt=\"")
    appendText(alternative, to: &out)
    write("\"")
    writeTitle(node)
    write(" />")
  }

  /// What libcmark writes for an image's children: text, with breaks as spaces.
  private func alternativeText(of image: Node) -> String {
    var bytes: [UInt8] = []
    forEachDescendant(of: image) { node in
      switch node.kind {
      case .text, .code: bytes.append(contentsOf: node.literal)
      case .htmlInline: if options.allowHTML { bytes.append(contentsOf: node.literal) }
      case .softBreak: if !Self.isJoin(node) { bytes.append(0x20) }
      case .lineBreak: bytes.append(0x20)
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Calls `body` for all nodes below `root` in reading order.
  func forEachDescendant(of root: Node, _ body: (Node) -> Void) {
    guard var node = root.firstChild else { return }
    while true {
      body(node)
      if let child = node.firstChild {
        node = child
        continue
      }
      while node.next == nil {
        guard let parent = node.parent, parent != root else { return }
        node = parent
      }
      guard let next = node.next else { return }
      node = next
    }
  }

  private mutating func rangeOfMarkup(_ node: Node, _ byte: UInt8) -> SourceRange {
    guard let start = placeOfMarkup(node, byte) else { return blockRange }
    // The end is right wherever the whole link stands on one line.
    let end = prepared.marks.withoutMarks(start + node.endColumn - node.startColumn, from: start)
    let isWhole =
      source.has(UInt8(ascii: ")"), at: end) || source.has(UInt8(ascii: "]"), at: end)
      || source.has(UInt8(ascii: ">"), at: end)
    return source.range(start, isWhole && end > start ? end + 1 : start + 1)
  }
}
