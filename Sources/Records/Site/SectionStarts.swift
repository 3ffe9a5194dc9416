import Diagnostics
package import Fields
import JSON

/// `starts` in `site.yml`: the loose pages whose text opens sections.
///
/// Such a page has no address of its own: it is on its section's page.
package struct SectionStarts: FieldObject {
  package static let schemaName = "Starts"
  package static let about = "The loose pages with which sections of the site begin."

  private let pages: [SiteSection: Reference<LoosePage>]
  private let sections: [String: SiteSection]

  package init(_ fields: Fields) {
    var pages: [SiteSection: Reference<LoosePage>] = [:]
    var sections: [String: SiteSection] = [:]
    for section in SiteSection.allCases where section.route != nil {
      let start: StartPage? = fields.optional(
        section.rawValue,
        "The loose page whose title, summary and text open \(section.route ?? "").")
      guard let reference = start?.reference else { continue }
      pages[section] = reference
      if let first = sections.updateValue(section, forKey: reference.id) {
        fields.report(
          FieldRules.listedTwice.finding(
            "the page '\(reference.id)' must open one section, not '\(first.rawValue)' and "
              + "'\(section.rawValue)'", at: reference.range))
      }
    }
    (self.pages, self.sections) = (pages, sections)
  }

  package subscript(section: SiteSection) -> Reference<LoosePage>? { pages[section] }

  /// The section that a loose page opens.
  package func section(of page: String) -> SiteSection? { sections[page] }
}

/// A loose page by its identifier, or as links name it: `law-start` or `page:law-start`.
private struct StartPage: FieldValue {
  let reference: Reference<LoosePage>

  static var unread: StartPage { StartPage(reference: .unread) }

  private init(reference: Reference<LoosePage>) { self.reference = reference }

  init?(_ node: Node, in context: FieldContext) {
    let prefix = RecordKind.page.linkPrefix + ":"
    let id =
      node.text.flatMap { text in
        text.hasPrefix(prefix)
          ? Node(.plain(String(text.dropFirst(prefix.count))), at: node.range) : nil
      } ?? node
    guard let reference = Reference<LoosePage>(id, in: context) else { return nil }
    self.init(reference: reference)
  }

  static func schema(in schema: SchemaBuilder) -> JSON {
    Reference<LoosePage>.schema(in: schema)
  }
}
