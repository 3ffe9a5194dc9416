import Diagnostics
package import Fields
package import JSON
import Values

/// A place in a source: `source-id` or `source-id, locator`, as in Markdown's `[@source-id, p. 9]`.
///
/// An identifier that holds a blank or a comma is written in braces: `{Smith, 2014}, p. 9`.
package struct Citation: FieldValue {
  package let source: Reference<Source>
  /// Where in the source: a page, a section, a slide, a line of its text.
  package let locator: String?

  package init(source: Reference<Source>, locator: String?) {
    self.source = source
    self.locator = locator
  }

  package static var unread: Citation { Citation(source: .unread, locator: nil) }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text, !node.isMissing else {
      context.report(
        FieldRules.wrongType.finding(
          "a source must be written as 'source-id, locator', not \(node.kindInWords)",
          at: node.range, suggestion: "for example 'annual-report-2022, p. 9'"))
      return nil
    }
    if let (name, locator) = Self.unbraced(text) {
      // Which source is meant is found when all have been read.
      context.refer(
        to: name, ofKind: RecordKind.source.rawValue, locator: locator, at: node.range)
      self.init(source: Reference(id: name, range: node.range), locator: locator)
      return
    }
    guard let (id, locator) = SourceKey.split(text) else {
      context.report(
        ValueRules.badIdentifier.finding(
          "\(inQuotes(text)) must be the identifier of a source, a comma and the place in it",
          at: node.range,
          suggestion: Self.advice(on: text)))
      return nil
    }
    let idNode = Node(.quoted(id), at: node.range)
    guard let key = SourceKey(idNode, in: context) else { return nil }
    context.refer(
      to: key.text, ofKind: RecordKind.source.rawValue, locator: locator, at: node.range)
    self.init(
      source: Reference(id: key.text, range: node.range), locator: locator)
  }

  /// A name with blanks that should be in braces, as in `Annual Report, p. 9`, and the place in it.
  private static func unbraced(_ text: String) -> (name: String, locator: String?)? {
    // Nearly every source has an identifier without blanks.
    guard text.utf8.prefix(while: { $0 != UInt8(ascii: ",") }).contains(UInt8(ascii: " ")) else {
      return nil
    }
    let name = text.prefix { $0 != "," }
    let trimmed = String(name.reversed().drop { $0 == " " }.reversed())
    guard trimmed.contains(" "), trimmed.first != "{", !isLocator(trimmed),
      trimmed.utf8.count <= 100, case .success = SourceKey.parse(trimmed)
    else { return nil }
    let rest = text[name.endIndex...].dropFirst().drop { $0 == " " }
    return (trimmed, rest.isEmpty ? nil : String(rest))
  }

  private static func isLocator(_ text: String) -> Bool {
    let word = text.prefix { $0 != " " && $0 != "," }
    return ["p.", "pp.", "page", "pages", "line", "lines", "slide", "para."].contains(word)
  }

  private static func advice(on text: String) -> String {
    if text.hasPrefix("{") { return "close the braces around the identifier, then write ', p. 9'" }
    // In a list without quotes, the place is an item of its own.
    if isLocator(text) {
      return "write a source and the place in it as one text in quotes: \"source-id, \(text)\""
    }
    return "put an identifier with blanks in braces: '{…}, p. 9'"
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    [
      "type": "string",
      "description": "A source with a locator: 'source-id, p. 9' or 'source-id, line 112'.",
    ]
  }
}
