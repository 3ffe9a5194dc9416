import Diagnostics

/// What may have been meant by names that lead nowhere.
///
/// Looking for what is near goes through all names there are. So each name is looked for once, and
/// where hundreds are missing, because a folder was renamed, the first ones are enough.
struct Suggestions {
  private struct Question: Hashable {
    let name: String
    let place: String
  }

  private var made: [Question: String?] = [:]
  private static let limit = 100

  /// - Parameters:
  ///   - name: What was written.
  ///   - place: What else decides which names there are.
  ///   - names: All that could have been meant.
  mutating func suggestion(
    for name: String, at place: String, among names: () -> [String]
  ) -> String? {
    let question = Question(name: name, place: place)
    if let known = made[question] { return known }
    guard made.count < Self.limit else { return nil }
    let suggestion = didYouMean(name, among: names())
    made[question] = .some(suggestion)
    return suggestion
  }

  /// The same for braces in a text, whose suggestion is worded otherwise.
  mutating func suggestion(forText use: RecordUse, among figures: () -> [String]) -> String? {
    let question = Question(name: use.id, place: "{}")
    if let known = made[question] { return known }
    let suggestion = Assembly.suggestion(
      forText: use.id, among: made.count < Self.limit ? figures() : [])
    if made.count < Self.limit { made[question] = .some(suggestion) }
    return suggestion
  }
}
