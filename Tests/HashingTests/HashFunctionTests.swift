import Hashing
import Testing

struct HashFunctionTests {
  /// The examples of FIPS 180-4, and inputs longer than one block.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func calculatesSHA256(of text: String, is digest: String) {
    #expect(hexadecimal(HashFunction.sha256.digest(of: text.utf8)) == digest)
    let pieces = HashFunction.sha256Digest { take in
      var rest = Array(text.utf8)[...]
      while !rest.isEmpty {
        rest.prefix(1_000).withUnsafeBytes { take($0) }
        rest = rest.dropFirst(1_000)
      }
    }
    #expect(hexadecimal(pieces) == digest)
  }

  @Test func calculatesSHA1() {
    #expect(
      hexadecimal(HashFunction.sha1.digest(of: Array("abc".utf8)))
        == "a9993e364706816aba3e25717850c26c9cd0d89d")
  }

  @Test func readsBytesThatAreNotInOnePiece() {
    let scattered = [UInt8(ascii: "c"), UInt8(ascii: "b"), UInt8(ascii: "a")].lazy.reversed()
    #expect(
      HashFunction.sha256.digest(of: scattered) == HashFunction.sha256.digest(of: Array("abc".utf8))
    )
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
