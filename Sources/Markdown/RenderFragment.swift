import Diagnostics
import HTML

/// Renders Markdown on its own, without a library: `dossier markdown`.
///
/// Holes are made readable: a citation is its text, a figure its id, a view its code. With
/// `allowHTML` plain CommonMark comes out as in the examples of the 0.30 specification. Text
/// beyond the limits comes back as it is, escaped.
///
/// - Parameter linkPrefixes: What comes before the colon of a link to a record.
package func renderFragment(
  _ markdown: String, allowHTML: Bool, linkPrefixes: [String] = []
) -> String {
  var options = RenderOptions()
  options.linkPrefixes = linkPrefixes
  options.allowHTML = allowHTML
  options.isFragment = true
  let bytes = Array(markdown.utf8)
  let (prose, _, isParsed) = MarkdownParser(viewNames: []).parse(
    JoinedSource(bytes, file: FileID(0), firstLine: 1), options)
  guard isParsed else { return KeptHTML { "<pre>\(markdown)</pre>\n" }.string }
  var out: [UInt8] = []
  for segment in prose.segments {
    switch segment {
    case .html(let html): html.withBytes { out += $0 }
    case .citation(let citation): appendText(citation.text, to: &out)
    case .figure(let figure): out.append(contentsOf: "<data>\(figure.id)</data>".utf8)
    case .phrase(let phrase): appendText(phrase.english, to: &out)
    // A fragment has no parts, lines and view names, and its links and images are markup.
    case .part, .origin, .view, .linkStart, .image: break
    }
  }
  return String(decoding: out, as: UTF8.self)
}
