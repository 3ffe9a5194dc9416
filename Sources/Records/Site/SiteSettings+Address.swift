import Values

extension SiteSettings {
  /// Where the site is served, with a slash at its end, so that routes can be set behind it.
  ///
  /// - Parameter asked: What a person asked for, as `--base-url`; it goes before `base-url`.
  package func address(asked: String?) -> String? {
    (asked ?? baseURL?.text).map { $0.hasSuffix("/") ? $0 : $0 + "/" }
  }
}
