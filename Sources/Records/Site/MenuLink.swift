package import Diagnostics
package import Fields
package import JSON
import Values

/// A link of the menu below one of its entries: where it leads, and what it is called.
package struct MenuLink: ShortenedObject {
  package static let schemaName = "MenuLink"
  package static let about = "A link of the menu: where it leads, and what it is called."

  package let target: Located<MenuTarget>
  /// What it is called, where that is not the section's or the record's own name.
  package let label: String?

  package init(_ fields: Fields) {
    target = fields.required("to", Self.aboutTarget)
    label = fields.optional(
      "label", "What the link is called. Default: the name of what it leads to.")
    Self.requireLabel(target, label, fields)
  }

  package init?(short node: Node, in context: FieldContext) {
    guard let target = Located<MenuTarget>(node, in: context) else { return nil }
    if case .web(let address) = target.value {
      context.report(Self.missingLabel(address.text, at: node.range))
    }
    self.init(target: target)
  }

  private init(target: Located<MenuTarget>) { (self.target, label) = (target, nil) }

  package static let expectation = "one name, or a group of 'to' and 'label'"

  package static func shortSchema(in schema: SchemaBuilder) -> JSON {
    MenuTarget.schema(in: schema)
  }

  static let aboutTarget =
    "Where it leads: a section such as law, a record such as page:about, or an address on the web."

  /// An address on the web has no name that the site knows.
  static func requireLabel(_ target: Located<MenuTarget>?, _ label: String?, _ fields: Fields) {
    guard let target, case .web(let address) = target.value, label == nil, !address.text.isEmpty,
      !fields.has("label")
    else { return }
    fields.report(missingLabel(address.text, at: target.range))
  }

  private static func missingLabel(_ address: String, at range: SourceRange) -> Diagnostic {
    FieldRules.missingKey.finding(
      "an address on the web must have a 'label' in the menu", at: range,
      suggestion: "{to: \"\(address)\", label: WORDS}")
  }
}
