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

  func isReserved(_ id: String) -> Bool { reserved.contains(id) }

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
  /// The prefix of footnotes is kept for footnotes.
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
    return slug.hasPrefix("fn-") || slug.hasPrefix("fnref-") ? "section-" + slug : slug
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
