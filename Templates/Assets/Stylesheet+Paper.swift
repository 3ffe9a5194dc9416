import Records
import Values

extension Stylesheet {
  /// The margins of every sheet: above the title of the page, below the site's line and the page's address,
  /// the number of the sheet and the day of the edition.
  ///
  /// A title and an address are those of the page (`paperNames`). Browsers that can't read an attribute into a
  /// property, and pages without a title, leave that part out. The first sheet has the title in large anyway.
  static func paperMargins(for settings: SiteSettings, words: Words) -> String {
    let note = settings.printNote ?? settings.title
    let edition = words(LayoutWord.editionOfDate, ["date": words.date(settings.date)])
    return """

      html[data-title] { --title: attr(data-title); }
      html { --address: attr(data-address); }
      @page {
        @top-left { content: var(--title) \(quoted(" · \(settings.title)")); \(font) }
        @bottom-left { content: \(quoted(note)) "\\A" var(--address); \(font) }
        @bottom-right { content: \(sheetNumber(words)) "\\A" \(quoted(edition)); text-align: end; \(font) }
      }
      @page :first { @top-left { content: none; } }

      """
  }

  private static let font = "font: 7.5pt/1.4 sans-serif; color: #444; white-space: pre-line;"

  /// `Page 1 of 2` as a value of `content`, in the words of the site.
  private static func sheetNumber(_ words: Words) -> String {
    let counters = ["n": "counter(page)", "count": "counter(pages)"]
    var parts: [String] = []
    var rest = words(LayoutWord.sheetNumber)[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      parts.append(quoted(String(rest[..<open])))
      parts.append(counters[String(rest[rest.index(after: open)..<close])] ?? "\"\"")
      rest = rest[rest.index(after: close)...]
    }
    return (parts + [quoted(String(rest))]).joined(separator: " ")
  }
}
