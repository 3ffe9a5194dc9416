/// The ways to write the name of a person: with the family name first or last, with a title, with
/// another name in brackets.
enum PersonName {
  /// Words before a name, or in its middle, that are no part of it; `H.E.` has two of them.
  static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "med", "madam", "sir", "h", "e", "herr",
    "frau", "mme", "mlle", "sra", "srta", "lok", "oknha", "khun", "nai",
    "nang", "daw", "bapak", "ibu", "pak", "bu", "ông", "bà", "anh", "chị", "cô", "puan", "encik",
    "លោក", "លោកស្រី", "អ្នកស្រី", "កញ្ញា", "นาย", "นาง", "นางสาว", "คุณ", "ທ່ານ", "ທ້າວ", "ນາງ",
    "ဦး", "ဒေါ်",
  ]
  /// Words that another name follows, and those that only begin it where it is in brackets.
  private static let links: Set<String> = ["aka", "a.k.a", "a.k.a.", "alias"]
  private static let firstWords: Set<String> = [
    "also", "or", "formerly", "née", "nee", "born", "known", "as", "called",
  ]
  private static let mostWords = 6

  /// The letters of each name in a text, in each order in which its words are written; as it is first.
  static func writings(of text: String) -> [[UInt8]] {
    var writings = [LetterReader.letters(text)]
    for name in names(in: text) {
      for order in [name.words] + name.orders {
        let letters = LetterReader.letters(order.joined(separator: " "))
        if !letters.isEmpty, !writings.contains(letters) { writings.append(letters) }
      }
    }
    return writings
  }

  /// The letters of each writing of a name with the two letters that are typed for one with an umlaut.
  static func writingsOfUmlauts(of text: String) -> [[UInt8]] {
    let letters = [("ä", "ae"), ("ö", "oe"), ("ü", "ue")]
    let typed = letters.reduce(text.lowercased()) { $0.replacing($1.0, with: $1.1) }
    return typed == text.lowercased() ? [] : writings(of: typed)
  }

  /// What is outside of brackets, and what is in each.
  static func withoutBrackets(_ text: String) -> [String] {
    var outside = ""
    var inside: [String] = []
    var part = ""
    var isInside = false
    for character in text {
      switch character {
      case "(", "[":
        isInside = true
        part = ""
      case ")", "]":
        if isInside { inside.append(part) }
        isInside = false
      default:
        if isInside { part.append(character) } else { outside.append(character) }
      }
    }
    return ([outside] + inside).filter { !$0.isEmpty }
  }

  private struct Name {
    let words: [String]

    /// The orders besides this one: the last word first, the first word last, and without
    /// initials in the middle.
    var orders: [[String]] {
      guard 2...PersonName.mostWords ~= words.count else { return [] }
      let whole = [
        [words[words.count - 1]] + words.dropLast(), Array(words.dropFirst()) + [words[0]],
      ]
      let short = words.enumerated().filter { index, word in
        index == 0 || index == words.count - 1 || word.filter(\.isLetter).count > 1
      }.map(\.element)
      return short == words ? whole : whole + [short, [short[short.count - 1]] + short.dropLast()]
    }
  }

  private static func names(in text: String) -> [Name] {
    withoutBrackets(text).enumerated().flatMap { index, part -> [Name] in
      let names = part.split { "/;".contains($0) }.flatMap { half -> [[String]] in
        // `Example, Ann` has the family name first.
        let sides = half.split(separator: ",").map(words)
        let all = sides.count == 2 ? sides[1] + sides[0] : sides.flatMap { $0 }
        return all.split { links.contains($0.lowercased()) }.map { words in
          // What is in brackets begins with words such as `also known as`.
          Array(index == 0 ? words : words.drop { firstWords.contains($0.lowercased()) })
        }
      }
      return names.filter { $0.count > 1 || $0.joined().count > 9 }.map { Name(words: $0) }
    }
  }

  /// `E.` alone is the first letter of a name, `H.E.` a title.
  private static func isTitle(_ word: String) -> Bool {
    let letters = word.lowercased().filter { $0 != "." }
    return letters.count > 1 && titles.contains(letters) || word.uppercased() == "H.E."
  }

  private static func words(_ text: Substring) -> [String] {
    let words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
    let kept = words.drop(while: isTitle)
    return kept.isEmpty ? words : Array(kept)
  }
}
