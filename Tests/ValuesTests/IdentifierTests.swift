import TestSupport
import Testing
import Values

@Suite struct IdentifierTests {
  private static let rule = "must be lower-case letters and digits, joined by single hyphens"

  @Test(arguments: [
    "a", "1", "kh-trained-2022", "khm-tip-law-2008", String(repeating: "a", count: 80),
  ])
  func readsIdentifiers(text: String) {
    #expect(Identifier(text)?.text == text)
  }

  @Test(arguments: [
    Wrong("Example_Figure", rule, at: "E", meant: "example-figure"),
    Wrong("two words", rule, at: " ", meant: "two-words"),
    Wrong("a--b", rule, at: "-", meant: "a-b"), Wrong("-a", rule, at: "-", meant: "a"),
    Wrong("a-", rule, meant: "a"), Wrong("", rule),
    Wrong("women's-affairs", rule, at: "'", meant: "womens-affairs"), Wrong("ខ្មែរ", rule, at: "ខ"),
    Wrong("a/../b", rule, at: "/", meant: "a-b"),
    Wrong("café", rule, at: "é", meant: "caf"), Wrong("a.b", rule, at: ".", meant: "a-b"),
  ])
  func refusesOtherText(wrong: Wrong) {
    wrong.expect(of: Identifier.self)
  }

  @Test func refusesMoreThanEightyCharacters() {
    let text = String(repeating: "a", count: 81)
    let mistake = mistake(text, as: Identifier.self)
    #expect(
      mistake?.message == "'\(String(repeating: "a", count: 60))…' must have at most 80 characters")
    #expect(mistake?.place == 80..<81)
  }

  @Test func normalisesToWhatItAccepts() {
    var random = SeededRandom(seed: 10)
    let pieces = ["A", "b", "9", "-", "_", " ", "é", "'", "/", "long-enough-to-be-cut"]
    for _ in 0..<5_000 {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      if let identifier = Identifier(normalising: text) {
        #expect(Identifier(identifier.text) == identifier)
      }
    }
  }
}
