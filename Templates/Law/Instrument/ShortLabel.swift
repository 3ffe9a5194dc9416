import Records
import Values

/// A few words for an instrument in a picture, with the room that they take.
struct ShortLabel {
  let text: String
  let language: LanguageTag?
  /// In the strip's units, at the size of its type.
  let width: Double

  private static let longest = 28

  /// The short name, else the acronym, else the title cut at a word.
  init(of instrument: Instrument) {
    let short = instrument.names.filter { $0.kind == .short }
    if let name = short.min(by: { $0.text.count < $1.text.count }) {
      self.init(text: name.text, language: name.language)
    } else if let acronym = instrument.acronym {
      self.init(text: acronym, language: nil)
    } else {
      self.init(cutting: instrument.title, language: instrument.titleLanguage)
    }
  }

  private init(text: String, language: LanguageTag?) {
    self.text = text
    self.language = language
    width = Self.width(of: text)
  }

  private init(cutting text: String, language: LanguageTag?) {
    guard text.count > Self.longest else {
      self.init(text: text, language: language)
      return
    }
    var kept = text.prefix(Self.longest - 1)
    let next = text.index(kept.startIndex, offsetBy: Self.longest - 1)
    if text[next] != " ", let space = kept.lastIndex(of: " ") { kept = kept[..<space] }
    while let last = kept.last, last == " " || last.isPunctuation { kept.removeLast() }
    self.init(text: kept + "…", language: language)
  }

  /// The label with what happened behind it.
  func with(_ event: String) -> ShortLabel {
    ShortLabel(text: "\(text), \(event)", language: language)
  }

  /// The label with as many letters as there is room for.
  func fitted(to room: Double) -> ShortLabel {
    guard width > room else { return self }
    var kept = text[...]
    var taken = width + Self.width(of: "…")
    while let last = kept.last, taken > room {
      taken -= Self.width(of: last)
      kept.removeLast()
    }
    return ShortLabel(text: kept.isEmpty ? "" : kept + "…", language: language)
  }

  /// The room that a text takes at the strip's size of type.
  static func width(of text: String) -> Double {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Measured on the site's Latin type at 12 units, on the wide side; other scripts run wider.
  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x250,
      !(0x2000...0x206F).contains(scalar.value)
    else {
      switch character {
      case "m", "w", "M", "W", "@", "%", "…": return 11
      case "A"..."Z": return 8.6
      case "i", "l", "j", "f", "t", "r", " ", ".", ",", ":", "'", "(", ")", "-": return 5
      default: return 7.1
      }
    }
    return 12
  }
}
