import Diagnostics
import HTML
import Library
import Records

/// The holes of a page, which are filled when the whole page is known.
extension PageContext {
  /// Returns a hole that `content` will fill.
  func hole(for content: PageHole) -> HTML { .hole(number(of: content)) }

  private func number(of content: PageHole) -> Int {
    holes.append(content)
    return holes.count - 1
  }

  /// Returns a hole for a note, or no markup if notes aren't kept.
  func note(_ note: @autoclosure () -> PageHole.Note) -> HTML {
    notes == nil ? .empty : hole(for: .note(note()))
  }

  /// Returns a link that leaves a note where it is written.
  func noted(_ link: PageLink, of record: RecordKey?) -> PageLink {
    guard notes != nil else { return link }
    var noted = link
    noted.hole = number(of: .note(.link(link, record: record)))
    return noted
  }

  /// Numbers the sources and collects the scripts of a page's content, in page order. Markup that a
  /// template made but didn't use doesn't count.
  func read(_ content: PageContent) {
    let parts =
      [content.picture].compactMap { $0 } + content.facts.map(\.value) + [content.opening]
      + content.sections.map(\.body)
    for hole in parts.flatMap(\.holes) {
      switch holes[hole] {
      case .citation(let source, _): citations.count(at: source)
      case .script(let script): usedScripts.insert(script)
      case .note: break
      }
    }
  }

  /// Returns a page with its holes filled. Its content must have been read.
  func filled(_ page: HTML) -> HTML {
    page.filled { hole, place in
      switch holes[hole] {
      case .citation(let source, let locator): return citation(citations.use(at: source), locator)
      case .script: return .empty
      case .note(.stylesheet(let link)):
        let markup = HTML.text(link.text)
        notes?.assets.insert(link.address.text)
        notes?.stylesheet = place..<place + markup.count
        return markup
      case .note(.block(let range)):
        notes?.blocks.append(range)
        return " data-origin=\"\(PageNotes.origin(of: range))\""
      case .note(let note):
        take(note, at: place)
        return .empty
      }
    }
  }

  /// Adds the parts of a page to its notes. Its content must have been read.
  func note(_ content: PageContent, _ sections: [PageSection]) {
    guard notes != nil else { return }
    let top: HTML = """
      \(content.kicker)\(content.title)\(content.nativeTitle?.text)\(content.lead)\(content.picture)\
      \(for: content.facts, { "\($0.term)\($0.value)" })\(content.opening)
      """
    notes?.scripts = scripts
    notes?.sections =
      [section([("main", content.title)], top)] + sections.map { section($0.headings, $0.body) }
  }

  private func section(_ headings: [(id: String, title: String)], _ body: HTML) -> PageNotes.Section
  {
    let bytes = HTML.bytes {
      body.filled { hole, _ in
        guard case .citation(let source, let locator) = holes[hole] else { return .empty }
        return "[\(citations.id(at: source)), \(locator)]"
      }
    }
    var hasher = Hasher()
    bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    return PageNotes.Section(
      headings: headings.map { PageNotes.Heading(id: $0.id, title: $0.title) },
      digest: hasher.finalize())
  }

  private func take(_ note: PageHole.Note, at place: Int) {
    switch note {
    case .link(let link, let record):
      let text = link.address.text
      notes?.links.insert(text.first == "#" ? route + text : text)
      guard let record else { return }
      // The place before the `href` attribute.
      notes?.mentions.append(
        .init(record: record, target: link.text, place: place - " href=\"".utf8.count))
    case .place(let record, let anchor):
      notes?.mentions.append(.init(record: record, target: "#" + anchor, place: place))
    case .text(let record): notes?.texts.insert(record)
    case .asset(let path): notes?.assets.insert(Library.Asset.route(of: path))
    case .stylesheet, .block: break
    case .endOfHead: notes?.endOfHead = place
    case .endOfBody: notes?.endOfBody = place
    }
  }

  private func citation(_ place: (number: Int, use: Int), _ locator: String?) -> HTML {
    let number = place.number
    func label() -> HTML {
      let phrase = words(locator == nil ? LayoutWord.sourceNumber : .sourceNumberAt)
      return "\(phrase, filling: ["n": String(number), "locator": locator ?? ""])"
    }
    return """
      <sup><a href="#s\(number)" id="r\(number)-\(place.use)" \
      aria-label="\(label())" title="\(locator.map { "\($0)" } ?? label())">\(number)</a></sup>
      """
  }
}
