import HTML

/// A phrase with markup in one of its holes.
func filled(_ phrase: String, hole: String, with html: HTML) -> HTML {
  guard let open = phrase.firstIndex(of: "{"), let close = phrase[open...].firstIndex(of: "}"),
    phrase[phrase.index(after: open)..<close] == hole
  else { return HTML.text(phrase) }
  let rest = phrase[phrase.index(after: close)...]
  return "\(String(phrase[..<open]))\(html)\(String(rest))"
}
