import Diagnostics
package import Fields
package import JSON
package import Values

/// Where an entry of the menu leads: a section, a record or an address on the web.
package enum MenuTarget: FieldValue {
  case section(SiteSection)
  case record(RecordKey)
  case web(WebAddress)

  package static var unread: MenuTarget { .section(.home) }

  package init?(_ node: Node, in context: FieldContext) {
    guard let text = node.text, !node.isMissing else {
      context.report(
        FieldRules.wrongType.finding(
          "this must be where the menu leads, such as 'law' or 'page:about', not \(node.kindInWords)",
          at: node.range))
      return nil
    }
    if let section = SiteSection(rawValue: text) {
      self = .section(section)
    } else if text.contains("//") || text.hasPrefix("www.") {
      guard let address = WebAddress(node, in: context) else { return nil }
      self = .web(address)
    } else if text.contains(":") {
      guard let name = RecordName(node, in: context) else { return nil }
      context.refer(to: name.key.id, ofKind: name.key.kind.rawValue, at: node.range)
      self = .record(name.key)
    } else {
      let sections = SiteSection.allCases.map(\.rawValue)
      context.report(
        FieldRules.unknownChoice.finding(
          "'\(text)' must be a section, a record such as page:about, or an address on the web",
          at: node.range, notes: ["sections: \(sections.joined(separator: ", "))"],
          suggestion: didYouMean(text, among: sections)
            ?? (Identifier(text) == nil ? nil : "write 'page:\(text)' for a loose page")))
      return nil
    }
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["anyOf": [SiteSection.schema(in: schema), ["type": "string", "pattern": "^[a-z]+:.+$"]]]
  }
}
