import Foundation
import Testing

/// What is withheld is found however it is written, and wherever.
struct GateFormTests {
  private let forms: GateForms

  init() throws { forms = try GateForms.all.get() }

  /// Where a writing can be: a file's name, and its text with the writing in it. Nil where the writing
  /// cannot be there.
  private static let places: [(name: String, path: String, text: @Sendable (String) -> String?)] = [
    ("a sentence", "a.html", { "<p>Seen at \(escaped($0)), they say.</p>" }),
    ("an attribute", "a.html", { "<p><img src=\"a.png\" alt=\"At \(escaped($0))\"></p>" }),
    ("a first attribute", "a.html", { "<p title=\"At \(escaped($0))\">there</p>" }),
    ("a cell", "a.html", { "<tr><td>at</td><td>\(escaped($0))</td><td>there</td></tr>" }),
    ("emphasis", "a.html", { "<p>At \(split(escaped($0), "<em>", "</em>") ?? escaped($0))</p>" }),
    ("a citation", "a.html", { split(escaped($0), citation, "").map { "<p>\($0)</p>" } }),
    ("a footnote", "a.html", { split(escaped($0), footnote, "").map { "<p>\($0)</p>" } }),
    ("a table of data", "a.csv", { "id,text\n1,\"\($0)\"\n" }),
    ("JSON", "a.json", { "{\"text\": \"Seen at \($0)\"}" }),
    (
      "the address of a link", "a.html",
      { text in
        text.addingPercentEncoding(withAllowedCharacters: linkCharacters).map {
          "<a href=\"https://a.example/?q=\($0)\">map</a>"
        }
      }
    ),
  ]

  private static let linkCharacters = CharacterSet.urlPathAllowed.union(.init(charactersIn: "[]"))

  private static let citation = """
    <sup><a href="#s1" id="r1-1" aria-label="Source 1, p. 3" title="p. 3">1</a></sup>
    """
  private static let footnote = """
    <sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="Note a">a</a></sup>
    """

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// The text with something at its first space, around the words that follow.
  private static func split(_ text: String, _ before: String, _ after: String) -> String? {
    guard let space = text.firstIndex(of: " ") else { return nil }
    return text[..<space] + before + text[space...] + after
  }

  @Test func eachWritingIsFoundInEachPlace() {
    var missed: [String] = []
    for row in forms.caught {
      for place in Self.places {
        guard let text = place.text(row.text) else { continue }
        let found = forms.leaks(in: place.path, text)
        if !found.contains(where: { $0.hasPrefix(row.secret) }) {
          missed.append("line \(row.line), in \(place.name): \(row.text)")
        }
      }
    }
    #expect(missed == [])
    #expect(forms.caught.count > 200)
  }

  @Test func soundTextsPass() {
    for row in forms.sound {
      for place in Self.places {
        guard let text = place.text(row.text) else { continue }
        #expect(forms.leaks(in: place.path, text) == [], "line \(row.line), in \(place.name)")
      }
    }
  }

  /// Where the gate learns to find one of them, the list is out of date.
  @Test func whatNoGateCanBeAskedToFindIsNotFound() {
    for row in forms.notAsked {
      #expect(forms.leaks(in: "a.html", "<p>\(row.text)</p>") == [], "line \(row.line)")
    }
    #expect(!forms.notAsked.isEmpty)
  }
}
