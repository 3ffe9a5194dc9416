import Diagnostics
import Markdown
import Records

/// A link in prose that can only be checked when every file has been read.
struct ProseLink: Sendable {
  let target: LinkTarget
  let range: SourceRange
}
