#if os(Linux)
  import Foundation
  import ProgramSupport
  import Testing
  import ToolSupport

  /// What is hostile is refused, or becomes a page, in bounded memory: the program runs where it can
  /// have no more, and would be killed by its own failed allocation.
  struct MemoryTests {
    /// Kilobytes of address space, of which the program takes 60,000 for a small site.
    private static let limit = 600_000

    private static func page(_ body: String) -> String {
      "---\nid: hostile\ntitle: Hostile\nsummary: A page.\n---\n" + body
    }

    private static func lists(_ depth: Int) -> String {
      let names = Array("abcdefghij").prefix(depth)
      return zip(names.dropFirst(), names).map { name, other in
        "\(name): &\(name) [\(Array(repeating: "*\(other)", count: 9).joined(separator: ", "))]\n"
      }.joined()
    }

    private static let cases: [(name: String, path: String, text: String)] = [
      ("an alias bomb", "figures/hostile.yml", "a: &a [1, 1, 1]\n" + lists(10)),
      ("half a million levels", "figures/hostile.yml", String(repeating: "[", count: 500_000)),
      (
        "a scalar of 8 MB", "figures/hostile.yml",
        "- id: " + String(repeating: "a", count: 8_000_000)
      ),
      ("a million records", "figures/hostile.yml", String(repeating: "- {}\n", count: 1_000_000)),
      (
        "a million columns", "figures/hostile.csv",
        "id" + String(repeating: ",", count: 1_000_000) + "\na\n"
      ),
      (
        "half a million rows", "figures/hostile.csv",
        "id,label\n" + String(repeating: "a,b\n", count: 500_000)
      ),
      ("a line of 10 MB", "pages/hostile.md", page(String(repeating: "a", count: 10_000_000))),
      (
        "a hundred thousand quotations", "pages/hostile.md",
        page(String(repeating: "> ", count: 100_000) + "a\n")
      ),
      (
        "a hundred thousand citations", "pages/hostile.md",
        page(
          String(
            repeating: String(repeating: "[@example-report, p. 1] ", count: 2_000) + "\n\n",
            count: 50))
      ),
    ]

    @Test(arguments: cases.map(\.name))
    func endsInBoundedMemory(name: String) throws {
      let file = try #require(Self.cases.first { $0.name == name })
      let site = try SmallSiteFolder(adding: [file.path: file.text])
      defer { site.remove() }
      let run = try RunTool.run(
        ToolPaths.program("bash"),
        [
          "-c", "ulimit -v \(Self.limit); exec \"$@\"", "bash", DossierExecutable.find().path,
          "build", "--content", site.content, "--output", site.output,
        ])
      // 0 is a page, 1 a finding; anything else an accident.
      #expect([0, 1].contains(run.status), "\(run.status): \(run.errorText.suffix(400))")
      #expect(run.status == 0 || run.errorText.contains("Content/\(file.path):"))
    }
  }
#endif
