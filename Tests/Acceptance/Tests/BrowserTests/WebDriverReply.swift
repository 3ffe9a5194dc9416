/// The envelope of every WebDriver answer.
struct WebDriverReply<Value: Decodable>: Decodable {
  /// What was asked for, or a `WebDriverRefusal`.
  let value: Value
}
