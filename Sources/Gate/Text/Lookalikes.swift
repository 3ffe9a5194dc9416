/// Letters of other scripts, and variants of Latin ones, that look like letters of ASCII.
///
/// After the confusables of Unicode (UTS 39), as far as a reader would take them for the letter.
enum Lookalikes {
  /// The letters that a scalar looks like; nil where it looks like none. Most look like one.
  static func letters(of scalar: Unicode.Scalar) -> String? { table[scalar] }

  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (letters, lookalikes) in rows {
      for scalar in lookalikes.unicodeScalars where scalar != " " { table[scalar] = letters }
    }
    return table
  }()

  /// Capital and small letters of one script may look like different letters of ASCII: `Ν` and `ν`.
  private static let rows: [(letters: String, lookalikes: String)] = [
    ("a", "ᗩ А а Α α ɑ ᴀ Ꭺ ꓮ Ⲁ ⲁ ɐ"),
    ("b", "ᗷ В в Ь ь Β β ʙ Ᏼ Ꮟ ꓐ Ⲃ ⲃ ƅ Ƅ"),
    ("c", "ᑕ С с Ϲ ϲ ᴄ Ꮯ ꓚ Ⲥ ⲥ ͻ ↄ"),
    ("d", "ᗪ Ԁ ԁ Ꭰ Ꮷ ꓓ ᴅ Ð ð ᴆ Ժ ժ"),
    ("e", "ᗴ Е е Є є Ε ε ɛ Ɛ ᴇ Ꭼ ꓰ Ⲉ ⲉ ҽ Ҽ ə Ə ǝ Ǝ ℮ ⴹ"),
    ("f", "ᖴ Ғ ғ Ϝ ϝ ꓝ ꜰ ք Ք"),
    ("g", "ɡ ց Ց ɢ Ꮐ ꓖ Ԍ ԍ ᶃ"),
    ("h", "ᕼ Н н Һ һ Η ʜ Ꮋ Ꮒ ꓧ Ⲏ ⲏ Հ հ ћ Ћ"),
    ("i", "І і Ι ι ı ɪ ɩ Ɩ Ꭵ ꓲ Ⲓ ⲓ"),
    ("j", "ᒍ Ј ј ϳ Ϳ ᴊ Ꭻ ꓙ ȷ յ"),
    ("k", "ᛕ К к Κ κ ᴋ Ꮶ ꓗ Ⲕ ⲕ ĸ"),
    ("l", "ᒪ Ӏ ӏ ʟ Ꮮ ꓡ ǀ Լ լ Ⳑ ⳑ"),
    ("m", "ᗰ М м Μ ᴍ Ꮇ ꓟ Ⲙ ⲙ"),
    ("n", "ᑎ Ν η п П ɴ ꓠ Ⲛ ⲛ ո Ո ŋ"),
    ("o", "О о Ο ο σ ς ᴏ ꓳ Օ օ Ⲟ ⲟ ჿ ഠ"),
    ("p", "ᑭ Р р Ρ ρ ᴘ Ꮲ ꓑ Ⲣ ⲣ ƿ"),
    ("q", "Ԛ ԛ գ Գ զ Զ"),
    ("r", "ᖇ ʀ г Г ᴦ Ꮢ ꓣ ꭇ ꮁ ɾ"),
    ("s", "ᔕ Ѕ ѕ ꜱ Ꮪ Ꮥ ꓢ Տ ƽ ʂ"),
    ("t", "Т т Τ τ ᴛ Ꭲ ꓔ Ⲧ ⲧ"),
    ("u", "ᑌ υ ս Ս ʋ ᴜ ꓴ μ µ ꭎ"),
    ("v", "ᐯ ν Ѵ ѵ ᴠ Ꮩ ꓦ ⴸ"),
    ("w", "ᗯ Ԝ ԝ ѡ Ѡ ω ᴡ Ꮃ Ꮤ ꓪ ա ɯ"),
    ("x", "᙭ Х х Χ χ ꓫ Ⲭ ⲭ"),
    ("y", "У у Υ γ Ү ү ʏ Ꭹ Ꮍ ꓬ Ⲩ ⲩ ყ"),
    ("z", "Ζ ζ ᴢ Ꮓ ꓜ Ⲍ ⲍ"),
    ("ae", "Æ æ ᴁ"), ("oe", "Œ œ ɶ"), ("ss", "ß"), ("th", "Þ þ"),
  ]
}
