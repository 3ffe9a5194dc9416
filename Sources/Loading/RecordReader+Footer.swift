import Diagnostics
import Fields
import Markdown

extension RecordReader {
  /// The footer in the settings, which is Markdown.
  func footer(in settings: Node?, _ bytes: [UInt8], into loaded: inout LoadedFile) -> Prose? {
    guard let node = settings?["footer"], let footer = SiteFooter(node, in: bytes) else {
      return nil
    }
    let (prose, findings) = markdown.parse(footer.source, needsCaptions: false)
    loaded.findings += findings
    loaded.findings += footer.findings(in: prose)
    return prose
  }
}
