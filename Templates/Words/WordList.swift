/// Interface words of one area: a case a phrase, its raw value the built-in English.
///
/// `Content/strings/<language>.yml` overrides a phrase by its key: the list's name and the case,
/// in kebab-case, such as `layout.skip-to-content`. Holes are written `{name}`.
package protocol WordList: RawRepresentable, CaseIterable, Sendable where RawValue == String {
  /// The first part of the keys, such as `layout`.
  static var area: String { get }
}

extension WordList {
  /// The key by which content overrides the phrase.
  package var key: String { Self.area + "." + kebabCase(String(describing: self)) }
}

/// `skipToContent` as `skip-to-content`.
private func kebabCase(_ name: String) -> String {
  var result = ""
  for character in name {
    if character.isUppercase { result += "-" }
    result += character.lowercased()
  }
  return result
}
