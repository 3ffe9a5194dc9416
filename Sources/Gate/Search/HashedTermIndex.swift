import Crypto
package import Records

/// Terms that the content holds as hashes only, so that a list of names names nobody.
///
/// At each beginning of a word a running hash of the term's length is compared; only where it fits
/// is the real one (SHA-256) computed.
struct HashedTermIndex {
  private var terms: [Int: [(check: UInt32, sha256: String, secret: Int)]] = [:]

  var isEmpty: Bool { terms.isEmpty }

  mutating func add(_ hash: WithheldTerm.Hash, secret: Int) {
    terms[hash.length, default: []].append((hash.check, hash.sha256, secret))
  }

  /// Adds to `found` the secret of each term that stands in the stream as whole words.
  func search(_ stream: LetterStream, found: inout Set<Int>) {
    guard !isEmpty else { return }
    let running = RunningHash(stream.bytes)
    stream.starts.withUnsafeBufferPointer { starts in
      for (length, candidates) in terms where length > 0 && length <= stream.bytes.count {
        let power = RunningHash.power(of: length)
        for start in stream.words {
          guard start + length < starts.count else { break }
          guard starts[start + length] == 1 else { continue }
          let check = running.check(from: start, length: length, power: power)
          for candidate in candidates where candidate.check == check {
            let bytes = stream.bytes[start..<start + length]
            if TermHash.sha256(of: bytes) == candidate.sha256 { found.insert(candidate.secret) }
          }
        }
      }
    }
  }
}

/// Polynomial hashes of all stretches of some bytes, each in constant time.
private struct RunningHash {
  private var prefixes: [UInt64]

  init(_ bytes: [UInt8]) {
    prefixes = [UInt64](unsafeUninitializedCapacity: bytes.count + 1) { prefixes, count in
      bytes.withUnsafeBufferPointer { bytes in
        var hash: UInt64 = 0
        prefixes[0] = hash
        for index in 0..<bytes.count {
          hash = hash &* TermHash.base &+ UInt64(bytes[index]) &+ 1
          prefixes[index + 1] = hash
        }
      }
      count = bytes.count + 1
    }
  }

  static func power(of length: Int) -> UInt64 {
    (0..<length).reduce(1) { power, _ in power &* TermHash.base }
  }

  func check(from start: Int, length: Int, power: UInt64) -> UInt32 {
    UInt32((prefixes[start + length] &- prefixes[start] &* power) >> 32)
  }
}

/// How a term is hashed, once it is reduced to its letters and digits.
package enum TermHash {
  fileprivate static let base: UInt64 = 0x0000_0100_0000_01B3

  /// The entry of `withheld.yml` for a term. Nil where it has too few letters to be guarded.
  package static func of(_ term: String) -> WithheldTerm.Hash? {
    let bytes = LetterStream(PlainText(Array(term.utf8), isMarkup: false).text).bytes
    guard bytes.count >= PatternIndex.shortest else { return nil }
    let check = RunningHash(bytes).check(
      from: 0, length: bytes.count, power: RunningHash.power(of: bytes.count))
    return WithheldTerm.Hash(sha256: sha256(of: bytes[...]), length: bytes.count, check: check)
  }

  static func sha256(of bytes: ArraySlice<UInt8>) -> String {
    SHA256.hash(data: bytes).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
