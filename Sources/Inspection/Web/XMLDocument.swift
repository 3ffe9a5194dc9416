/// What a document of XML says, runs and loads, gathered while it is read.
struct XMLDocument {
  /// All text, joined over entities and CDATA.
  private(set) var text: [UInt8] = []
  private(set) var attributes: [UInt8] = []
  private(set) var code = WebCode()
  private(set) var office = OfficeXML()
  /// Files within it, in Base64.
  private(set) var files: [[UInt8]] = []

  private var isOffice: Bool
  private var isWeb: Bool
  private let mostText: Int
  private var count = 0
  private var style: [UInt8]?
  private var file: [UInt8]?
  /// For each open element, the prefixes of which browsers know the elements; without a prefix, "".
  private var known: [Set<String>] = []

  /// The namespaces of which browsers run and load something.
  private static let namespaces: Set<String> = [
    "http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
    "http://www.w3.org/1998/Math/MathML",
  ]
  /// Elements of flat office documents whose text is a file.
  private static let holders: Set<String> = ["binary-data", "binaryData"]

  /// - Parameters:
  ///   - isOffice: Whether it is a part of an office document.
  ///   - isWeb: Whether browsers take it for SVG or HTML by its name.
  ///   - mostText: How many bytes its entities may come to.
  init(isOffice: Bool, isWeb: Bool, mostText: Int) {
    (self.isOffice, self.isWeb, self.mostText) = (isOffice, isWeb, mostText)
  }

  var isTooLarge: Bool { count > mostText }

  /// Answers false where it comes to too much text.
  mutating func read(_ event: XMLReader.Event) -> Bool {
    switch event {
    case .start(let name, let values): start(name, values)
    case .end(let name): end(name)
    case .text(let part):
      text += part
      count += part.count
      style? += part
      file? += part
      if isOffice { office.read(part) }
    case .instruction(let target):
      if target.lowercased() == "xml-stylesheet" { code.note(WebCode.stylesheet) }
    case .externalEntity: code.note(WebCode.externalEntity)
    }
    return !isTooLarge
  }

  private mutating func start(_ name: String, _ values: [(name: String, value: String)]) {
    text.append(UInt8(ascii: " "))
    for value in values {
      attributes += Array(value.value.utf8) + [UInt8(ascii: " ")]
      count += value.value.utf8.count
    }
    if known.isEmpty {
      if name == "office:document" { isOffice = true }
      if ["svg", "html"].contains(Self.localName(name)) { isWeb = true }
    }
    var prefixes = known.last ?? []
    for (key, value) in values where key.hasPrefix("xmlns") {
      let prefix = String(key.dropFirst("xmlns:".count))
      if Self.namespaces.contains(value) {
        prefixes.insert(prefix)
      } else {
        prefixes.remove(prefix)
      }
    }
    known.append(prefixes)
    let prefix = name.firstIndex(of: ":").map { String(name[..<$0]) } ?? ""
    if isOffice {
      office.start(name, values)
    } else if isWeb || prefixes.contains(prefix) {
      code.read(name, values)
      if Self.localName(name) == "style" { style = [] }
    }
    if Self.holders.contains(name.split(separator: ":").last.map(String.init) ?? "") { file = [] }
  }

  private mutating func end(_ name: String) {
    text.append(UInt8(ascii: " "))
    _ = known.popLast()
    if isOffice { office.end(name) }
    if let sheet = style, Self.localName(name) == "style" {
      code.add(StyleCode.read(String(decoding: sheet, as: UTF8.self)))
      style = nil
    }
    if let bytes = file {
      files.append(DataAddress.decoded(bytes))
      file = nil
    }
  }

  private static func localName(_ name: String) -> String {
    name.split(separator: ":").last.map { $0.lowercased() } ?? ""
  }
}
