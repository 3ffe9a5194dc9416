package import Diagnostics
package import HTML

/// A stretch of finished markup, or a hole that the page fills in.
package enum Segment: Sendable {
  /// The heading of a part of the page, by its id: one of the second level around which there is no
  /// quotation, list or callout. Its markup follows.
  case part(String)
  /// In the opening tag of a block: the line on which the block begins, where the parser marks lines.
  case origin(SourceRange)
  /// Markup that is the same on every page.
  case html(KeptHTML)
  /// `[@source-id, p. 9]`.
  case citation(CitationGroup)
  /// `{kh-trained-2022}`: a figure's value.
  case figure(FigureUse)
  /// A fenced block that asks for a view of the records.
  case view(ViewBlock)
  /// The opening tag of a link whose target is resolved later; its `</a>` follows as markup.
  case linkStart(LinkUse)
  /// A whole image, whose file is resolved later.
  case image(ImageUse)
  /// An interface word in the page's language. It may stand in an attribute, so it is escaped
  /// as `HTML.text` does, never given markup.
  case phrase(Phrase)
}
