import Diagnostics
package import Fields
package import JSON

/// A date in a bibliography: an EDTF scalar, or CSL-JSON's `{date-parts: [[2018, 6, 28]]}`.
package struct CSLDate: FieldValue {
  package let date: PartialDate

  package static var unread: CSLDate { CSLDate(date: .unread) }

  private init(date: PartialDate) {
    self.date = date
  }

  package init?(_ node: Node, in context: FieldContext) {
    guard case .map = node.content else {
      guard let date = PartialDate(node, in: context) else { return nil }
      self.init(date: date)
      return
    }
    guard let parts = node["date-parts"], case .list(let ends) = parts.content, !ends.isEmpty
    else {
      context.report(
        FieldRules.wrongType.finding(
          "a CSL date must have 'date-parts' with at least a year", at: node.range,
          suggestion: "write the date as EDTF instead, such as 2018-06-28"))
      return nil
    }
    let text = ends.map(Self.edtf).joined(separator: "/")
    guard let date = PartialDate(Node(.quoted(text), at: parts.range), in: context) else {
      return nil
    }
    self.init(date: date)
  }

  private static func edtf(_ parts: Node) -> String {
    guard case .list(let numbers) = parts.content else { return "" }
    return numbers.map { number in
      let digits = number.text ?? ""
      return digits.utf8.count == 1 ? "0\(digits)" : digits
    }.joined(separator: "-")
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    let edtf = PartialDate.schema(in: schema)
    return ["anyOf": [edtf, ["type": "object", "required": ["date-parts"]]]]
  }
}
