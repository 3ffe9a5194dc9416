import Diagnostics

/// Where a run of `*` needs help to become emphasis.
///
/// CommonMark 0.30 decides by spaces: `**text.**More` is not bold, because the closing run comes
/// after punctuation and before a letter (6.2, flanking). In Khmer, Thai or Chinese no space ever
/// follows the punctuation, so there the run counts as if the punctuation were a letter. This is
/// the rule of the CJK-friendly amendment, for all scripts without spaces.
enum EmphasisEdge {
  /// The offset before which a mark makes the run open or close; nil where it does by itself.
  static func mark(around run: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let before = ScalarBytes.scalar(before: run.lowerBound, in: bytes),
      let after = ScalarBytes.scalar(at: run.upperBound, in: bytes),
      !isSpace(before), !isSpace(after), before != UInt32(UInt8(ascii: ">"))
    else { return nil }
    let (isAfterPunctuation, isBeforePunctuation) = (isPunctuation(before), isPunctuation(after))
    guard isAfterPunctuation != isBeforePunctuation,
      UnspacedScript.touchesMarkup(before) || UnspacedScript.touchesMarkup(after)
    else { return nil }
    return isBeforePunctuation ? run.upperBound : run.lowerBound
  }

  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isPunctuation(_ value: UInt32) -> Bool {
    if value < 0x80 { return UInt8(value).isPunctuation }
    switch Unicode.Scalar(value)?.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
