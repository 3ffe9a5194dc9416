import Diagnostics
import Exports
import Foundation
import Library
import Loading
import Publishing
import Records
import Testing
import ToolSupport

/// Content that is read file by file is the content that would be read at once.
struct ContentStateTests {
  /// A chance that is the same at every run (Steele and others, SplitMix64).
  private struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  @Test(arguments: 1...8)
  func afterAnyChangesItIsAsIfReadAtOnce(_ seed: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let root = folder.url.appendingPathComponent("Content")
    for (path, text) in ContentEdit.files { try Self.write(text, to: root, path) }
    for name in ["one", "two", "three"] {
      try Self.write(Self.page(name, "Words. [See](two.md#heading)"), to: root, "pages/\(name).md")
    }
    let content = ContentFolder.disk(root.path)
    var state = try ContentState(folder: content, includesDrafts: true, jobs: 1)
    var site = try Self.site(state.outcome(), after: nil)
    var chance = Chance(state: UInt64(seed))
    for step in 1...20 {
      let (what, changed) = try Self.change(root, &chance)
      try state.reread(changed)
      var fresh = try ContentState(folder: content, includesDrafts: true, jobs: 1)
      let expected = try Self.texts(of: Self.site(fresh.outcome(), after: nil))
      site = try Self.site(state.outcome(), after: site.snapshot)
      let found = Self.texts(of: site)
      let differing = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }
      #expect(differing == [], "step \(step): \(what)")
      guard differing.isEmpty else { return }
    }
  }

  /// Changes something, and answers what, and which paths a watcher would tell.
  private static func change(
    _ root: URL, _ chance: inout Chance
  ) throws -> (what: String, paths: Set<String>) {
    let files = FileManager.default
    let briefs = try files.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".md") }.sorted()
    guard let some = briefs.randomElement(using: &chance) else {
      try write(page("one", "Words."), to: root, "pages/one.md")
      return ("a page where there was none", ["pages/one.md"])
    }
    let url = root.appendingPathComponent(some)
    if Int.random(in: 0..<3, using: &chance) > 0,
      let edit = ContentEdit.all.randomElement(using: &chance)
    {
      return try make(edit, Int.random(in: 1..<900, using: &chance), root)
    }
    switch Int.random(in: 0..<14, using: &chance) {
    case 0, 1:
      try write(read(url) + "\nMore words, {no-such-figure}.\n", to: root, some)
      return ("a mistake in \(some)", [some])
    case 2:
      try write(read(url).replacing(", {no-such-figure}", with: ""), to: root, some)
      return ("mistakes mended in \(some)", [some])
    case 3:
      try write(read(url) + "\n## Heading\n\nBelow it.\n", to: root, some)
      return ("a heading in \(some)", [some])
    case 4:
      try write(read(url).replacing("## Heading\n", with: "## Other\n"), to: root, some)
      return ("another heading in \(some)", [some])
    case 5:
      let name = "new-\(Int.random(in: 0..<4, using: &chance))"
      try write(page(name, "[Back](one.md)"), to: root, "pages/\(name).md")
      return ("a page", ["pages/\(name).md"])
    case 6:
      try files.removeItem(at: url)
      return ("\(some) deleted", [some])
    case 7:
      let other = "pages/renamed-\(Int.random(in: 0..<4, using: &chance)).md"
      try? files.removeItem(at: root.appendingPathComponent(other))
      try files.createDirectory(
        at: root.appendingPathComponent("pages"), withIntermediateDirectories: true)
      try files.moveItem(at: url, to: root.appendingPathComponent(other))
      return ("\(some) renamed to \(other)", [some, other])
    case 8:
      let value = Int.random(in: 1..<900, using: &chance)
      return try figures(root) { $0.replacing(/value: [0-9]+/, with: "value: \(value)") }
    case 9:
      let alias = "aliases: old-\(Int.random(in: 0..<4, using: &chance)).html\nsummary: "
      try write(read(url).replacing("summary: ", with: alias), to: root, some)
      return ("an old address of \(some)", [some])
    case 10:
      // More mistakes than are told come first, so that of the figures behind them only names are read.
      return try figures(root) { String(repeating: flood, count: 110) + $0 }
    case 11:
      return try figures(root) { $0.replacing(flood, with: "") }
    case 12:
      let place = "p. \(Int.random(in: 1..<40, using: &chance))"
      try write(read(url) + "\nAs said [@example-report, \(place)].\n", to: root, some)
      return ("\(place) cited in \(some)", [some])
    default:
      try? files.removeItem(at: root.appendingPathComponent("pages"))
      try write(page("swapped", "Words."), to: root, "pages/swapped.md")
      return ("the folder of pages replaced", ["pages"])
    }
  }

  private static func make(
    _ edit: ContentEdit, _ number: Int, _ root: URL
  ) throws -> (what: String, paths: Set<String>) {
    let url = root.appendingPathComponent(edit.path)
    let old = FileManager.default.fileExists(atPath: url.path) ? try read(url) : ""
    let text = old.isEmpty ? ContentEdit.files[edit.path] ?? "" : old
    try write(edit.change(text, number), to: root, edit.path)
    return (edit.what, [edit.path])
  }

  /// Every edit is made once, each after the one before it.
  @Test func afterEachEditItIsAsIfReadAtOnce() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let root = folder.url.appendingPathComponent("Content")
    for (path, text) in ContentEdit.files { try Self.write(text, to: root, path) }
    let content = ContentFolder.disk(root.path)
    var state = try ContentState(folder: content, includesDrafts: true, jobs: 1)
    var site = try Self.site(state.outcome(), after: nil)
    for (number, edit) in ContentEdit.all.enumerated() {
      let (what, changed) = try Self.make(edit, number + 1, root)
      try state.reread(changed)
      site = try Self.site(state.outcome(), after: site.snapshot)
      var fresh = try ContentState(folder: content, includesDrafts: true, jobs: 1)
      let expected = try Self.texts(of: Self.site(fresh.outcome(), after: nil))
      let found = Self.texts(of: site)
      let differing = Set(expected.keys).union(found.keys).filter { expected[$0] != found[$0] }
      #expect(differing == [], "\(what)")
    }
  }

  private static let flood = "- 1\n"

  private static func figures(
    _ root: URL, _ change: (String) -> String
  ) throws -> (what: String, paths: Set<String>) {
    let path = "figures/count.yml"
    try write(change(read(root.appendingPathComponent(path))), to: root, path)
    return ("the figures", [path])
  }

  /// The site that comes of what was read, made from the one before where the preview does so.
  private static func site(
    _ outcome: Loader.Outcome, after previous: SiteSnapshot?
  ) throws -> (snapshot: SiteSnapshot, findings: [Diagnostic]) {
    let library = try #require(outcome.library)
    if outcome.keepsAddresses, let previous {
      let next = SiteSnapshot(of: library, sources: outcome.sources, after: previous)
      return (next, outcome.findings)
    }
    let site = SiteSnapshot(of: library, sources: outcome.sources, options: BuildOptions())
    return (site, outcome.findings)
  }

  /// What pages and findings a site has.
  private static func texts(
    of site: (snapshot: SiteSnapshot, findings: [Diagnostic])
  ) -> [String: String] {
    let (site, loading) = site
    // Files that came later are told later, so that the order is not the same.
    let findings = (loading + site.findings(lacking: .none, fingerprints: [:])).map {
      DiagnosticFormat.human.write([$0], sources: site.sources, rules: [])
    }
    var texts = ["findings": findings.sorted().joined()]
    for number in site.routes.indices {
      let page = site.page(number)
      texts[page.path] = String(decoding: page.bytes, as: UTF8.self)
    }
    for file in site.dataFiles(jobs: 1) {
      texts[file.path] = String(decoding: file.bytes, as: UTF8.self)
    }
    return texts
  }

  private static func page(_ id: String, _ body: String) -> String {
    "---\nid: \(id)\ntitle: Page \(id)\nsummary: On {example-count} in May\n---\n\(body)\n"
  }

  private static func read(_ url: URL) throws -> String {
    try String(contentsOf: url, encoding: .utf8)
  }

  private static func write(_ text: String, to root: URL, _ path: String) throws {
    let url = root.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}
