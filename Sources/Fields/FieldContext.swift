package import Diagnostics

/// Collects what reading one file brings to light: findings, and the references it makes.
package final class FieldContext {
  private var list = FindingList()
  package private(set) var references: [RecordedReference] = []
  /// The places that may name a source in words: `@id` and `[id, p. 3]`.
  package private(set) var mentions: [(id: String, text: String, range: SourceRange)] = []
  /// What stands below the keys: the prose under front matter.
  let below: (any Sendable)?
  /// The vocabularies whose words fields may hold, in the form of the module that reads them.
  package let vocabulary: (any AnyObject & Sendable)?
  /// The path of the file from the content folder; empty where it doesn't matter.
  let path: String
  /// What becomes of the text of a field that holds a brace.
  let reading: TextReading?
  /// Whether enough is wrong, so that what follows need not be told.
  package var isFull: Bool { list.isFull }

  /// Whether another program wrote what is read, so that its keys are not a writer's own words.
  package let isExport: Bool
  /// Whether it is a row of a spreadsheet, in whose cells semicolons part the values of a list.
  let isSheet: Bool

  /// Makes the text of a field from what was written.
  package typealias TextReading = (_ text: String, _ node: Node, _ context: FieldContext) -> String

  /// - Parameters:
  ///   - below: What is below the keys.
  ///   - isExport: Whether another program wrote what is read.
  ///   - isSheet: Whether it is a row of a spreadsheet.
  ///   - vocabulary: The vocabularies whose words fields may hold.
  ///   - path: The path of the file from the content folder.
  ///   - reading: What becomes of texts that hold a brace; they stay as they are without it.
  package init(
    below: (any Sendable)? = nil, isExport: Bool = false, isSheet: Bool = false,
    vocabulary: (any AnyObject & Sendable)? = nil, path: String = "", reading: TextReading? = nil
  ) {
    self.path = path
    self.below = below
    self.isExport = isExport
    self.isSheet = isSheet
    self.vocabulary = vocabulary
    self.reading = reading
  }

  package var findings: [Diagnostic] { list.all }

  /// Notes that more is left unread.
  package func leaveOutRest() { list.cut() }

  package func report(_ finding: @autoclosure () -> Diagnostic) {
    list.append(finding())
  }

  /// How many findings are kept, for ``replaceFindings(since:by:)``.
  var findingCount: Int { list.count }

  /// Says the cause in place of what was found when a value was read.
  func replaceFindings(since count: Int, by finding: Diagnostic) {
    list.removeLast(list.count - count)
    list.append(finding)
  }

  package func report(_ more: [Diagnostic]) {
    for finding in more { report(finding) }
  }

  /// Notes that `id` of `kind` is referred to at `range`; the loader checks that it exists.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - kind: The kind of the record that it names.
  ///   - locator: The place in a source, when a source is cited.
  ///   - isInText: Whether braces in a text name it.
  ///   - around: The text around it, where that may name a unit.
  ///   - period: The period of the number that is meant; nil for the newest.
  ///   - range: Where the identifier stands.
  package func refer(
    to id: String, ofKind kind: String, locator: String? = nil, isInText: Bool = false,
    around: String? = nil, period: String? = nil, at range: SourceRange
  ) {
    references.append(
      RecordedReference(
        kind: kind, id: id, locator: locator, isInText: isInText, around: around,
        period: period, range: range))
  }

  /// Notes words that may name a source and are shown as they are.
  package func mention(_ id: String, as text: String, at range: SourceRange) {
    guard mentions.count < 1_000 else { return }
    mentions.append((id, text, range))
  }

  /// One use of an identifier, to be checked when every file has been read.
  package struct RecordedReference: Sendable {
    package let kind: String
    package let id: String
    package let locator: String?
    package let isInText: Bool
    /// The text around it, where that may name a unit.
    package let around: String?
    /// The period of the number that is meant; nil for the newest.
    package let period: String?
    package let range: SourceRange
  }
}
