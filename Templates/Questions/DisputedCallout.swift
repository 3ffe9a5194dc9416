import HTML
import Library
import Markdown
import Records

/// What a text says is disputed, in plain words: a callout `[!DISPUTED]`.
struct DisputedCallout {
  let title: String?
  let text: String
}

extension Prose {
  /// The callouts of the text that say that something is disputed, in order.
  func disputedCallouts(in page: PageContext) -> [DisputedCallout] {
    segments.indices.compactMap { index in
      guard case .phrase(.calloutDisputed) = segments[index] else { return nil }
      return callout(after: index, in: page)
    }
  }

  private func callout(after start: Int, in page: PageContext) -> DisputedCallout {
    var markup = ""
    for index in segments.indices.dropFirst(start + 1) {
      switch segments[index] {
      case .html(let html): markup += html.string
      case .figure(let use):
        guard let figure = page.library.figures[use.id] else { continue }
        let text = FigureText(figure, page.words.figures, at: figure.observation(in: use.period))
        markup += text.text(
          use.form, after: textBefore(segments[..<index]),
          before: textAfter(segments[(index + 1)...]))
      case .phrase(let phrase): markup += page.words(phrase)
      default: continue
      }
      if let end = markup.firstRange(of: "</aside>") {
        markup = String(markup[..<end.lowerBound])
        break
      }
    }
    // The word of the callout ends the paragraph that it is in.
    let parts = Self.blocks(of: markup)
    guard markup.contains("<p class=\"title\">"), let title = parts.first else {
      return DisputedCallout(title: nil, text: parts.joined(separator: " "))
    }
    return DisputedCallout(title: title, text: parts.dropFirst().joined(separator: " "))
  }

  /// The texts between the tags of blocks, without those of words.
  private static func blocks(of markup: String) -> [String] {
    var blocks = [""]
    var tag: String?
    for character in markup {
      if let open = tag {
        guard character == ">" else {
          tag = open + String(character)
          continue
        }
        tag = nil
        let name = open.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
        if blockTags.contains(String(name)) { blocks.append("") }
      } else if character == "<" {
        tag = ""
      } else {
        blocks[blocks.count - 1].append(character == "\n" ? " " : character)
      }
    }
    return blocks.map { plain($0) }.filter { !$0.isEmpty }
  }

  private static let blockTags: Set<String> = [
    "p", "ul", "ol", "li", "blockquote", "h3", "h4", "h5", "h6", "table", "tr", "td", "th", "br",
    "aside", "div",
  ]

  /// The words of escaped text, with one blank between them.
  private static func plain(_ escaped: String) -> String {
    // Where the mark of a source was, a blank is left before the stop.
    let words = escaped.split(separator: " ").joined(separator: " ")
      .replacing(" .", with: ".").replacing(" ,", with: ",")
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(words) { $0.replacing($1.0, with: $1.1) }
  }
}
