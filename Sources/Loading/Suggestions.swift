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
  private var figures: [Question: [String]] = [:]
  /// The identifiers of all sources by their letters and digits, once they have been asked for.
  var sources: [String: [String]]?

  /// - Parameters:
  ///   - name: What was written.
  ///   - place: What else decides which names there are.
  ///   - near: Answers the names that may have been meant, the nearest first.
  mutating func suggestion(
    for name: String, at place: String, near: () -> [String]
  ) -> String? {
    let question = Question(name: name, place: place)
    if let known = made[question] { return known }
    guard made.count < Self.limit else { return nil }
    let suggestion = didYouMean(near())
    made[question] = .some(suggestion)
    return suggestion
  }

  /// The figures that a text in braces may mean, each text looked for once.
  mutating func figures(like name: String, at place: String, near: () -> [String]) -> [String] {
    let question = Question(name: name, place: place)
    if let known = figures[question] { return known }
    guard figures.count < Self.limit * 2 else { return [] }
    let names = near()
    figures[question] = names
    return names
  }

  /// The same for braces in a text, whose suggestion is worded otherwise.
  ///
  /// - Parameter figures: Returns the figures that may be meant, the likeliest first.
  mutating func suggestion(
    forText text: String, at place: String, figures: () -> [String]
  ) -> String? {
    let question = Question(name: text, place: "{} \(place)")
    if let known = made[question] { return known }
    let suggestion = Assembly.suggestion(likely: made.count < Self.limit ? figures() : [])
    if made.count < Self.limit { made[question] = .some(suggestion) }
    return suggestion
  }
}
