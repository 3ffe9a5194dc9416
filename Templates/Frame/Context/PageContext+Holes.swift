import Diagnostics
import HTML
import Records

/// What a page leaves open until all of it is known.
extension PageContext {
  /// A hole in the markup of the page.
  func hole(for content: PageHole) -> HTML { .hole(number(of: content)) }

  private func number(of content: PageHole) -> Int {
    holes.append(content)
    return holes.count - 1
  }

  /// A note at this place of the markup; nothing where nobody asks for notes.
  func note(_ note: @autoclosure () -> PageHole.Note) -> HTML {
    notes == nil ? .empty : hole(for: .note(note()))
  }

  /// A link that is noted where it is written.
  func noted(_ link: PageLink, of record: RecordKey?) -> PageLink {
    guard notes != nil else { return link }
    var noted = link
    noted.hole = number(of: .note(.link(link, record: record)))
    return noted
  }

  /// Reads what the templates made, part by part as it is on the page: numbers the sources, and finds
  /// which scripts are needed. What a template made and did not use counts for nothing.
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

  /// A page with its holes filled, once its content has been read.
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
        return " data-origin=\"\(Int(range.file.index)):\(Int(range.start.line))\""
      case .note(let note):
        take(note, at: place)
        return .empty
      }
    }
  }

  /// Notes the parts of a page that has been read.
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
      // In front of the attribute whose value the link is.
      notes?.mentions.append(
        .init(record: record, target: link.text, place: place - " href=\"".utf8.count))
    case .place(let record, let anchor):
      notes?.mentions.append(.init(record: record, target: "#" + anchor, place: place))
    case .text(let record): notes?.texts.insert(record)
    case .asset(let path): notes?.assets.insert(path)
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
