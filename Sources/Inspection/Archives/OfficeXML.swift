/// What a part of an office document says of the people who worked on it, and what it would run or
/// load (ECMA-376, OpenDocument 1.3).
struct OfficeXML {
  private(set) var traces: [String] = []
  private(set) var dangers: [String] = []
  /// The element whose text is being read, where it names somebody, and what it says.
  private var open: (element: String, trace: String)?

  /// Elements whose text names somebody.
  private static let people = [
    "creator": "the author", "lastModifiedBy": "who changed it last", "Company": "the company",
    "Manager": "the manager", "initial-creator": "the author", "printed-by": "who printed it",
  ]

  mutating func start(_ name: String, _ attributes: [(name: String, value: String)]) {
    let element = Self.localName(name)
    if open == nil { open = Self.people[element].map { (name, $0) } }
    switch element {
    case "ins", "del", "moveFrom", "moveTo", "tracked-changes":
      if element == "tracked-changes" || attributes.contains(where: { Self.isAuthor($0.name) }) {
        traces.append("tracked changes")
      }
    case "comment", "annotation", "threadedComment", "cm":
      traces.append("comments")
    case "Relationship": readRelation(attributes)
    case "event-listener", "module", "source-code":
      if ["script:", "library:", "ooo:"].contains(where: name.hasPrefix) {
        dangers.append("it has macros")
      }
    case "script":
      // One of LibreOffice's own language says what it does in modules within it, and often has none.
      let language = attributes.first { Self.localName($0.name) == "language" }?.value
      if language != "ooo:Basic" { dangers.append("it has macros") }
    case "ddeLink", "dde-source", "dde-connection-decl": dangers.append("it runs another program")
    default: break
    }
    guard element != "a", element != "hyperlink" else { return }
    for (name, value) in attributes where Self.localName(name) == "href" && name != "href" {
      if element != "template", case .elsewhere = AddressTarget(value) {
        dangers.append(WebCode.otherHost)
      }
    }
  }

  mutating func end(_ name: String) {
    if open?.element == name { open = nil }
  }

  mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    if let open, text.contains(where: { $0 > 0x20 }) { traces.append(open.trace) }
    if Array(text)[...].firstPlace(of: "DDEAUTO") != nil {
      dangers.append("it runs another program")
    }
  }

  /// A part that is somewhere else: a link is only followed by its reader, all else is loaded.
  private mutating func readRelation(_ attributes: [(name: String, value: String)]) {
    let values = Dictionary(
      attributes.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    guard values["TargetMode"]?.lowercased() == "external" else { return }
    let type = values["Type"] ?? ""
    guard !type.hasSuffix("/hyperlink"), let target = values["Target"] else { return }
    if case .here = AddressTarget(target) { return }
    dangers.append(WebCode.otherHost)
  }

  private static func isAuthor(_ name: String) -> Bool { localName(name) == "author" }

  private static func localName(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? ""
  }
}
