import ArgumentParser
import Values

extension ParsedValue {
  /// Reads the value of an option, or says what it must be and what was probably meant.
  static func argument(_ text: String) throws -> Self {
    switch parse(text) {
    case .success(let value): return value
    case .failure(let mistake):
      throw ValidationError(mistake.message + (mistake.question.map { "; \($0)" } ?? ""))
    }
  }
}
