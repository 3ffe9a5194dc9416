package import Diagnostics
package import Fields
package import JSON

/// An entry of `menu` in `site.yml`: a link, or a label with links below it.
package struct MenuEntry: ShortenedObject {
  package static let schemaName = "MenuEntry"
  package static let about = "An entry of the menu: a link, or a label with links below it."

  /// Where the entry leads; nil for a label alone.
  package let target: Located<MenuTarget>?
  package let label: String?
  package let links: [MenuLink]

  package init(_ fields: Fields) {
    target = fields.optional("to", MenuLink.aboutTarget)
    label = fields.optional(
      "label", "What the entry is called. Default: the name of what it leads to.")
    links = fields.list(
      "entries", "The links below the entry; they have none below them.",
      atLeastOne: fields.has("entries"), isRequired: false)
    MenuLink.requireLabel(target, label, fields)
    if !fields.has("to"), !fields.has("entries") {
      fields.report(
        FieldRules.missingKey.finding(
          "an entry of the menu must have 'to' or 'entries'", at: fields.range))
    } else if !fields.has("to"), !fields.has("label") {
      fields.report(
        FieldRules.missingKey.finding(
          "an entry of the menu that leads nowhere itself must have a 'label'", at: fields.range))
    }
  }

  package init?(short node: Node, in context: FieldContext) {
    guard let link = MenuLink(short: node, in: context) else { return nil }
    self.init(target: link.target)
  }

  private init(target: Located<MenuTarget>) { (self.target, label, links) = (target, nil, []) }

  package static let expectation = "one name, or a group of 'to', 'label' and 'entries'"

  package static func shortSchema(in schema: SchemaBuilder) -> JSON {
    MenuTarget.schema(in: schema)
  }

  /// Where the entry and the links below it lead.
  package var targets: [Located<MenuTarget>] { [target].compactMap { $0 } + links.map(\.target) }
}
