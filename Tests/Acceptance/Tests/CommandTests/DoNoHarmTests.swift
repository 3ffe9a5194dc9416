import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What must not be in any byte of the built site.
struct DoNoHarmTests {
  /// SHA-256 of names in lower case: survivors, accused or quoted persons of the documents, and
  /// places of centres finer than their province. Hashes, so that the names are not here either.
  private static let forbidden: Set<String> = [
    "a52181e3f1068d777489bcbea908c98908660cc47398c57b56cee7d4e12900e4",
    "56490eaaf3a0c18146dfe144ebfc9475d35b294d3a197a879da472d8bfa27e60",
    "25984ead986274612a1a40c6f1ffdc529dd3431a79def081f5b136b144bf63e3",
    "634bdec0ce2a9e06e487577f38e998f308cb4fbd04a32edc914c6eb84594e5d8",
    "3d4f122df44f4a33d381b66777c27577e10e9598f89a2dac028eaea058bf09ef",
    "9fd29c43f8155777afabd31e31a0404c7761047e98fde9035634dd149ab7079f",
    "48827558cea01cd1d03db63e20bcb3f7b81658db2bfea5b51eabf6138f69271d",
    "9ff5c538d2918e8a08839afcd03253a0792e8b379683f11f8e50fc220634a727",
    "2346b76aaffbefa2cdf9501414d346a7530439fcd9592e07e5cd11ae5c4a12ab",
  ]

  private static let search = "Tests/Acceptance/Tests/CommandTests/Fixtures/count-hashed.py"

  @Test func noNameOfASurvivorOrAnAccusedPersonIsInTheSite() throws {
    let files = try FolderContents.read(BuiltSite.own.folder)
    #expect(files.count > 200)
    var phrases: Set<String> = []
    for (path, bytes) in files {
      phrases.formUnion(Self.phrases(in: path))
      phrases.formUnion(Self.phrases(in: String(decoding: bytes, as: UTF8.self)))
    }
    let search = try RunTool.run(
      ToolPaths.program("python3"),
      [ToolPaths.repository.appendingPathComponent(Self.search).path] + Self.forbidden.sorted(),
      input: Data(phrases.joined(separator: "\n").utf8))
    // The names themselves are not printed: a test's log is public too.
    #expect(search.outputText == "0 of \(phrases.count)\n", "\(search.errorText)")
  }

  @Test func theSearchFindsANameHoweverItIsWritten() {
    #expect(Self.phrases(in: "<b>Ann</b>-Lee Example").contains("ann lee example"))
    #expect(Self.phrases(in: "A<i>nn</i> Lee").contains("ann lee"))
    #expect(Self.phrases(in: "<a title=\"Ann Lee\">").contains("ann lee"))
    #expect(Self.phrases(in: "ANN%20LEE").contains("ann lee"))
  }

  @Test func noPageAsksAnythingOfAnotherHost() throws {
    for (path, bytes) in try FolderContents.read(BuiltSite.own.folder) where path.hasSuffix(".html")
    {
      let page = String(decoding: bytes, as: UTF8.self)
      for forbidden in ["<iframe", "<style", " style=", "src=\"http", "@import"] {
        #expect(!page.contains(forbidden), "\(path) holds \(forbidden)")
      }
      #expect(!page.contains("<link rel=\"stylesheet\" href=\"http"), "\(path)")
    }
  }

  @Test func noPageHoldsAScriptOrLoadsOneButTheSitesOwn() throws {
    let files = try FolderContents.read(BuiltSite.own.folder)
    let scripts = files.keys.filter { $0.hasPrefix("assets/") && $0.hasSuffix(".js") }
    #expect(!scripts.isEmpty)
    for (path, bytes) in files where path.hasSuffix(".html") {
      let page = String(decoding: bytes, as: UTF8.self)
      let climb = String(repeating: "../", count: path.split(separator: "/").count - 1)
      let own = scripts.map { "<script src=\"\(climb)\($0)\" defer></script>" }
      let data = "<script type=\"application/ld+json\">"
      for tag in page.matches(of: #/(?i)<script[^>]*>(?:</script>)?/#).map({ String($0.output) }) {
        #expect(tag == data || own.contains(tag), "\(path) holds \(tag)")
      }
      let handlers = page.matches(of: #/(?i)<[^>]* on[a-z]+=/#).map { String($0.output) }
      #expect(handlers == [], "\(path)")
      #expect(!page.contains("javascript:"), "\(path)")
    }
  }

  /// Every run of one to three words in lower case: once with the tags left out, so that markup
  /// cannot split a name, and once with what stands inside them, for attributes.
  private static func phrases(in text: String) -> Set<String> {
    let text = text.replacing("%20", with: " ")
    return phrases(in: text, skippingTags: true).union(phrases(in: text, skippingTags: false))
  }

  private static func phrases(in text: String, skippingTags: Bool) -> Set<String> {
    var words: [String] = []
    var word: [UInt8] = []
    var isTag = false
    for byte in text.utf8 {
      if byte == UInt8(ascii: "<") { isTag = skippingTags }
      let lower = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte ? byte | 0x20 : byte
      if !isTag, UInt8(ascii: "a")...UInt8(ascii: "z") ~= lower || lower >= 0x80 {
        word.append(lower)
      } else if !isTag, !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
      if byte == UInt8(ascii: ">") { isTag = false }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    var phrases: Set<String> = []
    for index in words.indices {
      for length in 1...3 where index + length <= words.count {
        phrases.insert(words[index..<index + length].joined(separator: " "))
      }
    }
    return phrases
  }
}
