/// The ending of a file's name, by which servers and browsers decide what it is.
struct FileEnding {
  /// The name without its folders.
  let name: String
  /// In lower case, without the point; empty where there is none.
  let text: String

  init(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let point = name.lastIndex(of: ".")
    self.name = String(name)
    text = point.map { name[name.index(after: $0)...].lowercased() } ?? ""
  }

  private static let scripts: Set<String> = ["js", "mjs", "cjs", "wasm"]
  private static let pages: Set<String> = ["html", "htm", "shtml"]
  private static let markup: Set<String> = ["svg", "xml", "xhtml", "xht", "xsl", "xslt", "svgz"]
  private static let texts: Set<String> = [
    "css", "csv", "geojson", "ics", "json", "md", "txt", "tsv", "vcf", "vtt", "yaml", "yml",
  ]

  /// Whether browsers run the file itself.
  var isScript: Bool { Self.scripts.contains(text) }

  var isPage: Bool { Self.pages.contains(text) }
  var isMarkup: Bool { Self.markup.contains(text) }
  var isStyle: Bool { text == "css" }
  /// Whether browsers take it for text, whatever its bytes are.
  var isText: Bool {
    text != "svgz"
      && (isPage || isMarkup || Self.texts.contains(text)
        || Self.scripts.subtracting(["wasm"]).contains(text))
  }
  /// Whether it says that the file is plain text, which browsers show and don't run.
  var isPlainText: Bool { Self.texts.contains(text) && !isStyle }
}
