import Diagnostics
package import Fields
package import Values

/// How readers reach the people behind the site.
package struct SiteContact: ShortenedObject {
  package static let schemaName = "SiteContact"
  package static let about = "How readers reach the people behind the site."

  package let email: EmailAddress?
  package let web: WebAddress?
  /// An address for letters.
  package let post: String?

  package init(_ fields: Fields) {
    let email: Located<String>? = fields.optional("email", "An e-mail address.")
    self.email = email.flatMap { EmailAddress($0.value) }
    web = fields.optional("web", "An address on the web, such as that of a form.")
    post = fields.optional("post", "An address for letters.")
    if let email, self.email == nil {
      fields.report(Self.badAddress(email.value, at: email.range))
    }
    if !["email", "web", "post"].contains(where: fields.has) {
      fields.report(
        FieldRules.missingKey.finding(
          "a contact must have an 'email', a 'web' or a 'post' address", at: fields.range))
    }
  }

  package init?(short node: Node, in context: FieldContext) {
    let text = node.text ?? ""
    if let email = EmailAddress(text) {
      self.init(email: email)
    } else if text.hasPrefix("http") || text.hasPrefix("www.") {
      guard let web = WebAddress(node, in: context) else { return nil }
      self.init(web: web)
    } else {
      context.report(Self.badAddress(text, at: node.range))
      return nil
    }
  }

  package init(email: EmailAddress? = nil, web: WebAddress? = nil, post: String? = nil) {
    (self.email, self.web, self.post) = (email, web, post)
  }

  package var isEmpty: Bool { email == nil && web == nil && post == nil }

  package static let expectation = "one address, or a group of 'email', 'web' and 'post'"

  private static func badAddress(_ text: String, at range: SourceRange) -> Diagnostic {
    FieldRules.wrongType.finding(
      "'\(text)' must be one e-mail address or one address on the web", at: range,
      suggestion: "an address for letters goes under 'post': {post: ..., email: ...}")
  }
}
