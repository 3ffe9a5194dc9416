/// A `_redirects` file, taken apart line by line (Netlify Docs, "Redirects and rewrites").
struct RedirectsFile {
  /// `/old.html /new.html 301`.
  struct Rule: Equatable {
    let from: String
    let to: String
    /// Nil where the line leaves it to the host.
    let status: Int?
    /// Whether it goes before a file that stands at its address: `301!`.
    let isForced: Bool
    /// Whether it has a query, a country, a language or a role: `id=:id`.
    let hasConditions: Bool

    /// Whether it stands for many addresses: `/old/*`, `/old/:name`.
    var isPattern: Bool { from.contains("*") || from.contains("/:") }
  }

  /// The lines that are neither empty nor comments; nil stands for a rule that cannot be read.
  let lines: [(number: Int, text: String, rule: Rule?)]

  init(_ bytes: [UInt8]) {
    let texts = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    lines = texts.enumerated().compactMap { index, text in
      let words = text.split { $0 == " " || $0 == "\t" || $0 == "\r" }.map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { return nil }
      return (index + 1, String(text), Self.rule(words))
    }
  }

  private static func rule(_ words: [String]) -> Rule? {
    let isCondition = { (word: String) in
      word.contains("=") && !word.hasPrefix("/") && !word.contains("://")
    }
    let plain = words.filter { !isCondition($0) }
    guard plain.count == 2 || plain.count == 3 else { return nil }
    let code = plain.count == 3 ? plain[2] : ""
    let isForced = code.hasSuffix("!")
    let status = Int(isForced ? code.dropLast() : code[...])
    if plain.count == 3, status == nil { return nil }
    return Rule(
      from: plain[0], to: plain[1], status: status, isForced: isForced,
      hasConditions: plain.count < words.count)
  }
}
