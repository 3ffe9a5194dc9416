/// Forms, each with what is answered where it is found.
struct FormIndex {
  private(set) var patterns = PatternIndex()
  private(set) var near = NearIndex()
  private(set) var numbers = NumberIndex()

  mutating func add(_ form: SecretForms.Form, secret: Int) {
    switch form {
    case .words(let letters): patterns.add(letters, secret: secret)
    case .ending(let digits): numbers.add(digits, secret: secret)
    case .mail(let letters, let sign): patterns.add(letters, sign: sign, secret: secret)
    case .near(let form): near.add(form, secret: secret)
    }
  }

  func search(_ positions: PositionIndex, _ codes: CodedTermIndex?) -> SecretSearch {
    SecretSearch(
      patterns: patterns, near: near, numbers: numbers, positions: positions, codes: codes)
  }
}
