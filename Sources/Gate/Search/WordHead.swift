/// A few letters at the beginning or the end of a word, as many as everything has that is searched for.
struct WordHead: Hashable {
  /// How many letters it has.
  static let length = 6

  private let letters: UInt64

  /// - Parameter place: Where in the stream it begins, at least ``length`` letters before the end.
  init(of stream: UnsafeRawBufferPointer, at place: Int) {
    let first = stream.loadUnaligned(fromByteOffset: place, as: UInt32.self)
    let rest = stream.loadUnaligned(fromByteOffset: place + 4, as: UInt16.self)
    letters = UInt64(UInt32(littleEndian: first)) << 16 | UInt64(UInt16(littleEndian: rest))
  }

  private init(letters: UInt64) { self.letters = letters }

  /// The letters before the end of a stream, of which there are fewer than ``length``.
  init(endOf stream: UnsafeRawBufferPointer, from place: Int) {
    let rest = stream[place...] + [UInt8](repeating: 0, count: Self.length)
    self = Array(rest).withUnsafeBytes { WordHead(of: $0, at: 0) }
  }

  /// The first of its letters only.
  func prefix(_ count: Int) -> WordHead {
    // The first four are the upper ones.
    let kept: UInt64 =
      switch count {
      case ...4: ((1 &<< UInt64(8 * count)) - 1) &<< 16
      case 5: 0xFFFF_FFFF_00FF
      default: 0xFFFF_FFFF_FFFF
      }
    return WordHead(letters: letters & kept)
  }

  /// The number of letters, which is less than ``length`` for the head of a shorter word.
  var count: Int { (0..<Self.length).first { prefix($0) == self } ?? Self.length }

  /// The number of different shapes.
  static let shapes = 1 << 10

  /// A number that depends on the first two letters only.
  var shape: Int { Int(truncatingIfNeeded: letters &>> 16 & 0x1F | letters &>> 19 & 0x3E0) }

  /// The shapes of this word and of any text that begins with it.
  var shapesOfContinuations: [Int] {
    count > 1 ? [shape] : (0..<32).map { shape | $0 << 5 }
  }

  /// A number that tells little of the letters, and that nearly all other heads differ in.
  var check: UInt16 { UInt16(truncatingIfNeeded: hash &>> 48) }

  /// Fibonacci hashing: a product with 2^64 divided by the golden ratio, of which the upper bits count.
  private var hash: UInt64 { letters &* 0x9E37_79B9_7F4A_7C15 }

  /// The heads that are searched for, as one bit for each ``WordHead/check``.
  struct Filter {
    private var bits = [UInt64](repeating: 0, count: 1 << 10)
    private(set) var isEmpty = true

    mutating func insert(_ head: WordHead) { insert(head.check) }

    /// Adds all heads with a check.
    mutating func insert(_ check: UInt16) {
      bits[Int(check) &>> 6] |= 1 &<< UInt64(check & 63)
      isEmpty = false
    }

    mutating func formUnion(_ other: Filter) {
      for index in bits.indices { bits[index] |= other.bits[index] }
      isEmpty = isEmpty && other.isEmpty
    }

    func mayHave(_ head: WordHead) -> Bool {
      bits.withUnsafeBufferPointer { Self.mayHave(head, in: $0) }
    }

    /// Has `body` ask often, of the bits where they are.
    func withBits<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result {
      bits.withUnsafeBufferPointer(body)
    }

    static func mayHave(_ head: WordHead, in bits: UnsafeBufferPointer<UInt64>) -> Bool {
      let check = head.check
      return bits[Int(check) &>> 6] & (1 &<< UInt64(check & 63)) != 0
    }
  }
}
