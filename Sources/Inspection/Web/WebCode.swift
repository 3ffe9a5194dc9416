/// What browsers would run or load because of an element of SVG or HTML.
struct WebCode {
  private(set) var dangers: [String] = []
  /// Addresses that hold a file themselves.
  private(set) var data: [String] = []

  static let script = "it runs a script"
  static let serverCode = "it is code that web servers may run"
  static let otherHost = "it loads something from another host"
  static let stylesheet = "it names a style sheet of its own"
  static let externalEntity = "it takes an entity from another file"

  /// Attributes whose address is loaded, or to which something is sent, when the file is shown.
  private static let loading: Set<String> = [
    "action", "archive", "background", "classid", "code", "codebase", "data", "dynsrc",
    "formaction", "href", "icon", "implementation", "imagesrcset", "lowsrc", "manifest", "poster",
    "profile", "src", "srcset", "base",
  ]
  /// What a `link` of HTML may name anywhere, because nothing is loaded for it.
  private static let harmlessRelations: Set<String> = [
    "alternate", "author", "bookmark", "canonical", "help", "license", "me", "next", "prev",
    "search", "self",
  ]

  /// Reads an element; names in any case, with or without a prefix.
  mutating func read(_ name: String, _ attributes: [(name: String, value: String)]) {
    let element = Self.localName(name)
    if ["script", "handler", "listener"].contains(element) { dangers.append(Self.script) }
    let named = Dictionary(
      attributes.map { (Self.localName($0.name), $0.value) }, uniquingKeysWith: { $1 })
    let isRefresh = element == "meta" && named["http-equiv"]?.lowercased() == "refresh"
    if isRefresh { dangers.append("it leads readers to another page by itself") }
    for (name, value) in attributes where !name.lowercased().hasPrefix("xmlns") {
      let attribute = Self.localName(name)
      if Self.isHandler(attribute) || attribute == "srcdoc" { dangers.append(Self.script) }
      if attribute == "style" || value.lowercased().contains("url") || value.contains("\\") {
        add(StyleCode.read(value, isAttribute: true))
      }
      if ["to", "from", "by", "values"].contains(attribute) {
        for part in value.split(separator: ";") { read(address: part, isLoaded: true) }
        continue
      }
      let isLoaded =
        Self.loading.contains(attribute) && !Self.isPlainLink(element, attribute, named)
      let parts =
        attribute.hasSuffix("srcset") ? value.split(separator: ",") : [Substring(value)]
      for part in parts { read(address: part, isLoaded: isLoaded) }
    }
  }

  /// Reads an address; one that isn't loaded may lead anywhere, but may not be code.
  private mutating func read(address: Substring, isLoaded: Bool) {
    switch AddressTarget(address) {
    case .here: break
    case .elsewhere: if isLoaded { dangers.append(Self.otherHost) }
    case .code: dangers.append(Self.script)
    case .data: data.append(String(address))
    }
  }

  mutating func note(_ danger: String) { dangers.append(danger) }

  mutating func add(_ style: StyleCode) {
    dangers += style.dangers
    data += style.data
  }

  private static func isPlainLink(
    _ element: String, _ attribute: String, _ attributes: [String: String]
  ) -> Bool {
    guard attribute == "href" else { return false }
    if element == "a" || element == "area" { return true }
    guard element == "link", let relation = attributes["rel"]?.lowercased() else { return false }
    return relation.split(separator: " ").allSatisfy { harmlessRelations.contains(String($0)) }
  }

  /// `onclick`, `onbegin`: every attribute that begins so holds a script.
  private static func isHandler(_ attribute: String) -> Bool {
    attribute.utf8.count > 3 && attribute.hasPrefix("on")
  }

  private static func localName(_ name: String) -> String {
    name.split(separator: ":").last.map { $0.lowercased() } ?? ""
  }
}
