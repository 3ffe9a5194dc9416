/// Japanese syllables as they sort: by sound, in whichever of the two scripts, width and size they
/// are written. After JIS X 4061.
struct Kana {
  /// The syllable in large hiragana without a mark.
  let base: UInt32
  /// The marks that voice it: U+3099, U+309A.
  let marks: [UInt32]
  /// Whether it is katakana, or small.
  let isVariant: Bool

  /// Nil for what is no syllable.
  ///
  /// - Parameter previous: The syllable before it, whose vowel `ー` makes longer.
  init?(_ scalar: UInt32, after previous: UInt32?) {
    guard scalar >= 0x3041 else { return nil }
    let wide = Self.wide(scalar)
    if wide == 0x30FC {
      guard let vowel = previous.flatMap({ Self.vowels[$0] }) else { return nil }
      (base, marks, isVariant) = (vowel, [], true)
      return
    }
    let isKatakana = (0x30A1...0x30F6).contains(wide)
    let hiragana = isKatakana ? wide - 0x60 : wide
    guard (0x3041...0x3096).contains(hiragana) else { return nil }
    let large = Self.large(hiragana)
    (base, marks) = Self.voiceless(large)
    isVariant = isKatakana || large != hiragana
  }

  /// A mark that voices the syllable before it, or nil.
  static func mark(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x3099, 0x309B, 0xFF9E: 0x3099
    case 0x309A, 0x309C, 0xFF9F: 0x309A
    default: nil
    }
  }

  private static func wide(_ scalar: UInt32) -> UInt32 {
    (0xFF66...0xFF9D).contains(scalar) ? narrow[Int(scalar - 0xFF66)] : scalar
  }

  private static func large(_ hiragana: UInt32) -> UInt32 {
    switch hiragana {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E:
      hiragana + 1
    case 0x3095: 0x304B
    case 0x3096: 0x3051
    default: hiragana
    }
  }

  /// A voiced syllable follows its voiceless one in Unicode.
  private static func voiceless(_ hiragana: UInt32) -> (base: UInt32, marks: [UInt32]) {
    switch hiragana {
    case 0x3094: (0x3046, [0x3099])
    case 0x304B...0x3062:
      hiragana % 2 == 1 ? (hiragana, []) : (hiragana - 1, [0x3099])
    case 0x3064...0x3069:
      hiragana % 2 == 0 ? (hiragana, []) : (hiragana - 1, [0x3099])
    case 0x306F...0x307D:
      switch hiragana % 3 {
      case 0: (hiragana, [])
      case 1: (hiragana - 1, [0x3099])
      default: (hiragana - 2, [0x309A])
      }
    default: (hiragana, [])
    }
  }

  private static let narrow = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"
    .unicodeScalars.map(\.value)

  /// Each syllable with its vowel.
  private static let vowels: [UInt32: UInt32] = {
    let rows = ["あかさたなはまやらわ", "いきしちにひみりゐ", "うくすつぬふむゆる", "えけせてねへめれゑ", "おこそとのほもよろを"]
    var vowels: [UInt32: UInt32] = [:]
    for row in rows {
      let syllables = row.unicodeScalars.map(\.value)
      for syllable in syllables { vowels[syllable] = syllables[0] }
    }
    return vowels
  }()
}
