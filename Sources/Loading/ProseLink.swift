import Diagnostics
import Markdown
import Records

/// A link in prose that can only be checked when every file has been read.
struct ProseLink: Sendable {
  let target: LinkTarget
  let range: SourceRange
}

extension Prose {
  /// Where its links and images lead.
  var targets: [ProseLink] {
    links.map { ProseLink(target: $0.target, range: $0.range) }
      + images.map { ProseLink(target: .file(path: $0.path, fragment: nil), range: $0.range) }
  }
}
