import Values

/// The text of a description that may be HTML, as HSDS allows.
enum PlainDescription {
  /// The text without tags and entities, on one line. Text without tags stays as it is.
  static func text(_ source: String) -> String {
    guard source.contains("<") || source.contains("&") else { return source }
    var result = ""
    var hasTags = false
    var rest = source[...]
    while let character = rest.first {
      if character == "<", let end = tagEnd(in: rest) {
        result += " "
        hasTags = true
        rest = rest[end...]
      } else if character == "&", let (text, end) = entity(rest) {
        result += text
        rest = rest[end...]
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    // Entities alone leave the lines of a text as they are.
    guard hasTags else { return result }
    return result.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing(" .", with: ".").replacing(" ,", with: ",")
  }

  static func text(_ text: FeedObject.Text?) -> FeedObject.Text? {
    text.map { FeedObject.Text(text: Self.text($0.text), range: $0.range) }
  }

  /// Where a tag of HTML ends that the text begins with. `<help@example.org>` and `a < b` are text.
  private static func tagEnd(in text: Substring) -> Substring.Index? {
    if text.hasPrefix("<!--") {
      return text.firstRange(of: "-->")?.upperBound
    }
    let inside = text.dropFirst()
    let name = inside.drop { $0 == "/" }.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard names.contains(name.lowercased()) else { return nil }
    let after = text[name.endIndex...].first
    guard after.map({ $0 == ">" || $0 == "/" || $0.isWhitespace }) == true,
      let close = text.prefix(2_000).firstIndex(of: ">")
    else { return nil }
    let end = text.index(after: close)
    guard hidden.contains(name.lowercased()), text.dropFirst().first != "/" else { return end }
    // What is in a script is no text of the page.
    return text[end...].firstRange(of: "</\(name)>")?.upperBound ?? end
  }

  private static let hidden: Set<String> = ["script", "style"]

  private static let names: Set<String> = WordTable.words(
    """
    a, abbr, acronym, address, article, aside, b, big, blockquote, body, br, button, center, cite,
    code, dd, del, details, dfn, div, dl, dt, em, figcaption, figure, font, footer, form, h1, h2,
    h3, h4, h5, h6, head, header, hr, html, i, iframe, img, input, ins, kbd, label, li, link, main,
    mark, meta, nav, ol, option, p, pre, q, s, samp, script, section, select, small, span, strike,
    strong, style, sub, summary, sup, svg, table, tbody, td, tfoot, th, thead, title, tr, tt, u, ul,
    var, video, wbr
    """)

  private static func entity(_ text: Substring) -> (String, Substring.Index)? {
    guard let end = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<end]
    guard let scalar = Unicode.Scalar(ofEntity: String(name)) else { return nil }
    let isBlank = scalar.properties.isWhitespace || scalar.value < 0x20
    return (isBlank ? " " : String(Character(scalar)), text.index(after: end))
  }
}
