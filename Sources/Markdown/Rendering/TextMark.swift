/// What a character of text that may be markup turns out to be.
enum TextMark {
  /// Text after all, which goes on at an offset.
  case text(next: Int)
  /// The two tildes at the beginning or the end of struck text.
  case deletion(isOpening: Bool)
  /// A web or e-mail address.
  case address(BareAddress)
}
