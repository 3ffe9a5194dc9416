extension String {
  /// The bytes as hexadecimal digits in lower case, two a byte: how hashes are written everywhere.
  package init(hexadecimal bytes: some Sequence<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 0xF)]] }
    self = String(decoding: text, as: UTF8.self)
  }
}
