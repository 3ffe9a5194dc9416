/// Why WebDriver did not do what was asked.
struct WebDriverRefusal: Decodable {
  /// WebDriver's own word, such as `no such element`; only refusals have one.
  let error: String
  /// The reason in words.
  let message: String
}
