import ArgumentParser
import Records
import Values

/// The option that tells a command where the site stands.
struct AddressOption: ParsableArguments {
  @Option(
    name: .customLong("base-url"),
    help: """
      Where the site is served, such as https://example.org/evidence/. Default: 'base-url' of \
      site.yml.
      """)
  var baseURL: String?

  func validate() throws {
    if let baseURL, case .failure = WebAddress.parse(baseURL) {
      throw ValidationError(
        "--base-url must be a web address such as https://example.org/evidence/, not '\(baseURL)'")
    }
  }
}
