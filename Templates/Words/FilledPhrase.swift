import HTML
import Records

/// A phrase with markup in one of its holes.
func filled(_ phrase: String, hole: String, with html: HTML) -> HTML {
  guard let open = phrase.firstIndex(of: "{"), let close = phrase[open...].firstIndex(of: "}"),
    phrase[phrase.index(after: open)..<close] == hole
  else { return HTML.text(phrase) }
  let rest = phrase[phrase.index(after: close)...]
  return "\(String(phrase[..<open]))\(html)\(String(rest))"
}

/// A phrase with links to places in its holes, each name with the article that it has in a sentence.
func filled(
  _ phrase: String, holes: KeyValuePairs<String, Place>, in page: PageContext
) -> HTML {
  var filled = HTML.empty
  var rest = phrase[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    let before = String(rest[..<open])
    let name = rest[rest.index(after: open)..<close]
    filled += HTML.text(before)
    if let place = holes.first(where: { $0.key == name })?.value {
      let plain = page.name(place)
      let isFirst = open == phrase.startIndex
      let named = page.words.inSentence(plain)
      filled += HTML.text(isFirst ? "" : String(named.dropLast(plain.count)))
      filled += page.link(place)
    } else {
      filled += HTML.text(String(rest[open...close]))
    }
    rest = rest[rest.index(after: close)...]
  }
  return filled + HTML.text(String(rest))
}
