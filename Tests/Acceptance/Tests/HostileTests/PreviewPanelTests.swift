import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// Content that tries to run a script through the preview's messages about it.
struct PreviewPanelTests {
  /// The preview shows findings over the page. They must be text there.
  @Test func nothingInAMessageRunsInThePanelOfThePreview() throws {
    let payload = "'\\\"><script>alert(1)</script><img src=x onerror=alert(1)>"
    let site = try SmallSiteFolder(adding: [
      "figures/hostile.yml": "- {id: \"\(payload)\", \"\(payload)\": a, value: \"\(payload)\"}\n",
      "pages/hostile.md": """
      ---
      id: hostile
      title: T
      summary: S.
      ---
      <script>alert(1)</script> [a](x:\"><script>alert(1)</script>) [@\"><script>]

      """,
    ])
    defer { site.remove() }
    let preview = try PreviewProcess(content: URL(fileURLWithPath: site.content), in: site.folder)
    for path in ["", "_dossier/findings", "x%22%3E%3Cscript%3Ealert(1)%3C/script%3E.html"] {
      let reply = try RunTool.run(
        ToolPaths.program("curl"),
        ["-s", "--max-time", "30", preview.address.absoluteString + path])
      #expect(reply.output.count > 100)
      let scan = MarkupScan(Array(reply.output))
      #expect(scan.faults == [], "\(path): \(reply.outputText.prefix(3_000))")
    }
  }
}
