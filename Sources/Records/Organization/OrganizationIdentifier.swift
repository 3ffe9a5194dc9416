package import Diagnostics
package import Fields
package import Values

/// The identifier of an organization in a register (after HSDS 3 `organization_identifier`).
package struct OrganizationIdentifier: FieldObject {
  package static let schemaName = "OrganizationIdentifier"
  package static let about = "The identifier of an organization in a register."

  package let scheme: IdentifierScheme?
  package let type: String?
  package let value: String
  package let schemeRange: SourceRange
  package let valueRange: SourceRange

  /// What people call the register: its type, else the scheme's code.
  package var label: String? { type ?? scheme?.text }

  package init(_ fields: Fields) {
    scheme = fields.optional("scheme", "The register's code at org-id.guide, such as GB-CHC.")
    type = fields.optional("type", "What people call the register or the number.")
    value = fields.required("value", "The identifier, without the scheme before it.")
    schemeRange = fields.range(of: "scheme")
    valueRange = fields.range(of: "value")
  }
}
