/// Digits and signs above and below the line, for texts that can have no marks.
enum ScriptDigits {
  static func raised(_ text: String) -> String { moved(text, to: "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾") }
  static func lowered(_ text: String) -> String { moved(text, to: "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎") }

  /// The text with its digits moved; as it is where other signs are in it, such as the letters of 18th.
  private static func moved(_ text: String, to forms: String) -> String {
    let signs = Array("0123456789+-=()".unicodeScalars)
    let moved = Array(forms.unicodeScalars)
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let sign: Unicode.Scalar = scalar == "\u{2212}" || scalar == "\u{2013}" ? "-" : scalar
      guard let index = signs.firstIndex(of: sign) else { return text }
      result.append(moved[index])
    }
    return String(result)
  }
}
