import Library
import Templates

/// A page as it is read away from the site, from paper or from a memory stick.
///
/// What comes with it keeps its relative address. Other links lead to the published address where the site
/// knows its own, and are plain text where it doesn't. The tags are those of our own templates: each value
/// is between double quotes.
struct CarriedPage {
  private(set) var bytes: [UInt8] = []
  /// What it loads, or links to, of the files that may come with it.
  private(set) var files: Set<String> = []

  private let page: [UInt8]
  private let route: String
  private let base: String?
  private let links: (String) -> Bool
  private let loads: (String) -> Bool
  /// How much of the page has been copied.
  private var copied = 0

  /// - Parameters:
  ///   - base: The site's own address, where it is known.
  ///   - links: Whether a link to a path stays as it is.
  ///   - loads: Whether there is a file at a path that the page can load.
  init(
    _ page: [UInt8], at route: String, base: String?, links: @escaping (String) -> Bool,
    loads: @escaping (String) -> Bool
  ) {
    (self.page, self.route, self.base, self.links, self.loads) = (page, route, base, links, loads)
    bytes.reserveCapacity(page.count + page.count / 8)
    copyAll()
  }

  /// An attribute: its name, all that it takes with the blank before it, and its value.
  private struct Attribute {
    let name: ArraySlice<UInt8>
    let whole: Range<Int>
    let value: Range<Int>

    func isNamed(_ name: String) -> Bool { self.name.elementsEqual(name.utf8) }
  }

  private mutating func copyAll() {
    var index = 0
    while let open = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      index = open + 1
      let name = page[index...].prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
      guard !name.isEmpty else { continue }
      index = name.endIndex
      let attributes = attributes(from: &index)
      if name.elementsEqual("a".utf8) { writeLink(attributes) } else { write(name, attributes) }
    }
    bytes += page[copied...]
  }

  /// The attributes of a tag, up to its end.
  private func attributes(from index: inout Int) -> [Attribute] {
    var attributes: [Attribute] = []
    while index < page.count, page[index] != UInt8(ascii: ">") {
      let start = index
      while index < page.count, Self.isBlank(page[index]) { index += 1 }
      let nameStart = index
      while index < page.count, !Self.isBlank(page[index]), page[index] != UInt8(ascii: "="),
        page[index] != UInt8(ascii: ">")
      { index += 1 }
      let name = page[nameStart..<index]
      guard index + 1 < page.count, page[index] == UInt8(ascii: "="),
        page[index + 1] == UInt8(ascii: "\"")
      else { continue }
      let value = index + 2
      index = page[value...].firstIndex(of: UInt8(ascii: "\"")) ?? page.count
      attributes.append(
        Attribute(name: name, whole: start..<min(index + 1, page.count), value: value..<index))
      index = min(index + 1, page.count)
    }
    return attributes
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }

  // MARK: Addresses

  /// Where a relative address leads: the path from the site's root, and what is behind it.
  private struct Target {
    let path: String
    let rest: String
  }

  private func target(of attribute: Attribute) -> Target? {
    let text = String(decoding: page[attribute.value], as: UTF8.self).replacing("&amp;", with: "&")
    let address = text.prefix { $0 != "#" && $0 != "?" }
    // A place on the page, or an address with a scheme or a host.
    if address.isEmpty || address.hasPrefix("//") { return nil }
    if let colon = address.firstIndex(of: ":"), !address[..<colon].contains("/") { return nil }
    let path = StylesheetCheck.percentDecoded(address)
    guard let resolved = ContentPath.resolve(path, from: route) else { return nil }
    return Target(path: resolved, rest: String(text[address.endIndex...]))
  }

  private mutating func writeLink(_ attributes: [Attribute]) {
    guard let link = attributes.first(where: { $0.isNamed("href") }), let target = target(of: link)
    else { return }
    if links(target.path) {
      files.insert(target.path)
    } else if let base {
      replace(link.value, with: Self.published(target, below: base))
    } else {
      // Words that lead nowhere have none of the attributes of a link (HTML, 4.6.2).
      for attribute in attributes where Self.ofLinks.contains(where: attribute.isNamed) {
        replace(attribute.whole, with: "")
      }
    }
  }

  private static let ofLinks = ["href", "rel", "download", "hreflang", "type", "target"]

  private mutating func write(_ name: ArraySlice<UInt8>, _ attributes: [Attribute]) {
    let isNamed = ["link", "img", "script", "source", "image", "use"].contains {
      name.elementsEqual($0.utf8)
    }
    guard isNamed else { return }
    for attribute in attributes {
      if attribute.isNamed("srcset") {
        writeForms(attribute)
      } else if attribute.isNamed("src") || attribute.isNamed("href"),
        let target = target(of: attribute)
      {
        if loads(target.path) {
          files.insert(target.path)
        } else if let base {
          replace(attribute.value, with: Self.published(target, below: base))
        }
      }
    }
  }

  /// The forms of a picture, of which each has its address and its width.
  private mutating func writeForms(_ attribute: Attribute) {
    let text = String(decoding: page[attribute.value], as: UTF8.self)
    for form in text.split(separator: ",") {
      let address = form.drop { $0 == " " }.prefix { $0 != " " }
      guard
        let path = ContentPath.resolve(StylesheetCheck.percentDecoded(address), from: route),
        loads(path)
      else { continue }
      files.insert(path)
    }
  }

  private static func published(_ target: Target, below base: String) -> String {
    let path = target.path == Routes.home ? "" : Routes.percentEncoded(target.path)
    return (base + path + target.rest).replacing("&", with: "&amp;")
      .replacing("\"", with: "&quot;")
  }

  private mutating func replace(_ range: Range<Int>, with text: String) {
    bytes += page[copied..<range.lowerBound]
    bytes += text.utf8
    copied = range.upperBound
  }
}
