import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What no reader should ever see in a page.
struct RenderedTextTests {
  @Test func noPageShowsMarkupAsText() throws {
    for (path, bytes) in try FolderContents.read(BuiltSite.own.folder) where path.hasSuffix(".html")
    {
      // Forms hold sentences with holes for their script to fill; no reader sees these.
      let page = String(decoding: bytes, as: UTF8.self)
        .replacing(#/ data-[a-z-]+="[^"]*"/#, with: "")
      // What Swift prints of a value, and markup that was escaped because it had become text.
      for residue in [
        "HTML(", "Optional(", "&lt;a ", "&lt;span", "&lt;sup&gt;&lt;a", "&amp;amp;", "{n}",
      ] {
        #expect(!page.contains(residue), "\(path) shows '\(residue)'")
      }
    }
  }
}
