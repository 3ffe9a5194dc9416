import Diagnostics
import Records

/// A value that must not be published: where the content has it, and never what it is.
struct Secret {
  /// What messages call it: `the address of location 1 of 'safe-house'`.
  let name: String
  /// The identifier of its record: never the line of the value, which an excerpt would show.
  let range: SourceRange
  /// Whether it is what a body is called that is not listed.
  let isName: Bool

  init(name: String, range: SourceRange, isName: Bool) {
    (self.name, self.range, self.isName) = (name, range, isName)
  }

  /// - Parameter field: What messages call the field: `the address of location 1`.
  init(_ field: String, of organization: Organization, isName: Bool = false) {
    // The identifier of a body that is not listed says who it is.
    let owner =
      organization.isListed ? "'\(organization.id)'" : "an organization that is not listed"
    self.init(name: "\(field) of \(owner)", range: organization.header.range, isName: isName)
  }
}
