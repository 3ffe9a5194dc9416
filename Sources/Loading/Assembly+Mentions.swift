import Diagnostics
import Fields
import Markdown
import Records

extension Assembly {
  /// Reports sources that a text names as only a citation would, and that are shown as they are.
  mutating func checkMentions(of entry: LoadedFile.Entry) {
    for mention in entry.body?.mentions ?? [] where isSource(mention) {
      let inside = mention.text.dropFirst().dropLast()
      report(
        MarkdownRules.bareCitation.finding(
          "a citation must begin with '@': '\(mention.text)'", at: mention.range,
          suggestion: "write '[@\(inside)]', or '\\[' for the bracket"), of: entry)
    }
    for mention in entry.fieldMentions where isSource(mention) {
      report(
        FieldRules.markupInText.finding(
          "a text of a record must cite no source; readers would see '\(mention.text)' as it is",
          at: mention.range, suggestion: "delete it, and name the source under 'sources'"),
        of: entry)
    }
  }

  private func isSource(_ mention: SourceMention) -> Bool {
    entries[RecordKey(.source, mention.id)] != nil
  }
}
