/// What the inspection of one file brought to light.
package struct InspectedFile: Sendable {
  /// The bytes for the site: those of the file, without the metadata that a picture can lose.
  package internal(set) var published: [UInt8]
  /// Everything that the file says, once what it compresses or encodes is undone.
  package internal(set) var texts: [Text] = []
  /// Why the file, or a part of it, can't be searched.
  package internal(set) var obstacles: Reasons = Reasons()
  /// Why a browser or a reader's program would run it, or would load something from another host.
  package internal(set) var dangers: Reasons = Reasons()
  /// What it says of the people who worked on it: `the author`, `comments`.
  package internal(set) var traces: Reasons = Reasons()
  /// Whether it says where a picture or a film was taken, in a place from which it can't be removed.
  package internal(set) var hasPosition = false

  init(_ bytes: [UInt8]) { published = bytes }

  /// A stretch of text, in UTF-8.
  package struct Text: Sendable {
    package let bytes: [UInt8]
    /// Whether tags in it part it.
    package let isMarkup: Bool
    /// Whether its words may touch letters that belong to none, as they do between the numbers of a
    /// binary file.
    package let touchesLetters: Bool
  }

  /// Different reasons, in the order in which they were found.
  package struct Reasons: Sendable {
    package private(set) var all: [String] = []
    /// How many reasons are kept: a hostile archive has a million.
    private static let most = 5

    package var isEmpty: Bool { all.isEmpty }

    mutating func add(_ reason: String) {
      if all.count < Self.most, !all.contains(reason) { all.append(reason) }
    }
  }
}
