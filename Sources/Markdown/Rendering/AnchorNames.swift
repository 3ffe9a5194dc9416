import Diagnostics

/// The ids that a body has given out, each once.
struct AnchorNames {
  /// Every id that the body defines.
  private(set) var all: Set<String> = []
  private var reserved: Set<String> = []
  private var ranges: [String: SourceRange] = [:]
  private var copies: [String: Int] = [:]

  mutating func reserve(_ names: Set<String>) {
    reserved = names
  }

  func isReserved(_ id: String) -> Bool { reserved.contains(id) || Self.isGenerated(id) }

  /// Whether pages give such an id to parts of their own: citations and sources (`r1-2`, `s1`),
  /// items of a guideline set (`g31`), footnotes, sections (`page-…` and their headings, `…-h`),
  /// and the entries of views and lists.
  static func isGenerated(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    if bytes.starts(with: "fn-".utf8) || bytes.starts(with: "fnref-".utf8) { return true }
    if bytes.suffix(2).elementsEqual("-h".utf8) { return true }
    for prefix in ["page-", "term-", "rule-", "filter-", "gap-", "o-", "i-", "matrix-"]
    where bytes.starts(with: prefix.utf8) {
      return true
    }
    switch bytes.first {
    case UInt8(ascii: "s"), UInt8(ascii: "g"), UInt8(ascii: "r"):
      return bytes.count > 1
        && bytes.dropFirst().allSatisfy { $0.isDigit || $0 == UInt8(ascii: "-") }
    default: return false
    }
  }

  /// Where a heading with this id stands already.
  func range(of id: String) -> SourceRange? { ranges[id] }

  mutating func define(_ id: String, at range: SourceRange? = nil) {
    all.insert(id)
    if let range { ranges[id] = range }
  }

  /// `slug`, or `slug-1`, `slug-2`, … when it is taken.
  mutating func unique(_ slug: String) -> String {
    var id = slug
    while all.contains(id) || reserved.contains(id) {
      let copy = copies[slug, default: 0] + 1
      copies[slug] = copy
      id = "\(slug)-\(copy)"
    }
    return id
  }

  /// An id made of a heading's words: letters and digits of every script, ASCII in lower case,
  /// hyphens for everything between them.
  ///
  /// What a page may call a part of its own gets a word before it.
  static func slug(of text: String) -> String {
    var slug = ""
    var isGap = false
    for scalar in text.unicodeScalars {
      guard scalar.isWordPart else {
        // An apostrophe inside a word leaves no gap: 'Asia's' is 'asias'.
        if scalar != "'" && scalar != "\u{2019}" { isGap = true }
        continue
      }
      if isGap, !slug.isEmpty { slug.append("-") }
      isGap = false
      let isUpper = scalar.value >= 0x41 && scalar.value <= 0x5A
      slug.unicodeScalars.append(isUpper ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar)
    }
    if slug.isEmpty { return "section" }
    // A heading's id must not end as those of sections' headings do, either.
    return isGenerated(slug) ? "section-" + slug + (slug.hasSuffix("-h") ? "-" : "") : slug
  }
}

extension Unicode.Scalar {
  /// Letters, digits, underscores and the marks that belong to letters, as in Thai or Hindi.
  var isWordPart: Bool {
    if value < 0x80 { return self == "_" || UInt8(value).isLetter || UInt8(value).isDigit }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default: return false
    }
  }
}
