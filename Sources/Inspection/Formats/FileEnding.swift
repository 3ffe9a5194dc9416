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
  private static let pages: Set<String> = ["html", "htm", "shtml", "shtm", "stm"]
  /// What servers run, or read as settings, where they are set up for it.
  private static let serverCode: Set<String> = [
    "asa", "asax", "ascx", "ashx", "asmx", "asp", "aspx", "cfc", "cfm", "cgi", "fcgi", "htaccess",
    "htpasswd", "jsp", "jspx", "phar", "php", "php3", "php4", "php5", "php7", "php8", "phps",
    "phtml",
    "pl", "shtm", "shtml", "stm",
  ]
  private static let serverSettings: Set<String> = [".user.ini", "web.config"]
  private static let markup: Set<String> = [
    "atom", "fodg", "fodp", "fods", "fodt", "gml", "gpx", "kml", "rdf", "rss", "svg", "svgz", "xht",
    "xhtml", "xml", "xsl", "xslt",
  ]
  private static let webMarkup: Set<String> = ["svg", "svgz", "xhtml", "xht"]
  private static let texts: Set<String> = [
    "css", "csv", "geojson", "ics", "json", "md", "txt", "tsv", "vcf", "vtt", "yaml", "yml",
  ]

  /// Whether browsers run the file itself.
  var isScript: Bool { Self.scripts.contains(text) }

  /// Whether web servers run the file, or take it for their settings.
  var isServerCode: Bool {
    Self.serverCode.contains(text) || Self.serverSettings.contains(name.lowercased())
  }

  var isPage: Bool { Self.pages.contains(text) }
  var isMarkup: Bool { Self.markup.contains(text) }
  /// Whether browsers run what is in it, whatever the names of its elements; files without an ending
  /// may be served as anything.
  var isWebMarkup: Bool { Self.webMarkup.contains(text) || text.isEmpty }
  /// Whether a line of it goes on behind a line end and a blank.
  var isFolded: Bool { text == "vcf" || text == "ics" }
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
