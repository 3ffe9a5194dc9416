import Foundation
import Testing

/// One example of the CommonMark 0.30 specification.
struct CommonMarkExample: Decodable, Sendable, CustomTestStringConvertible {
  /// Its number, from 1 to 652.
  let example: Int
  /// The chapter that it stands in.
  let section: String
  /// What is written.
  let markdown: String
  /// What must come out, byte for byte.
  let html: String

  /// What the test run shows.
  var testDescription: String { "\(section), example \(example)" }

  /// All examples, as `scripts/install-test-tools` fetched them; none when they are not there.
  static let all: [CommonMarkExample] = {
    let file = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent()
      .appendingPathComponent(".tools/commonmark.json")
    guard let data = try? Data(contentsOf: file) else { return [] }
    return (try? JSONDecoder().decode([CommonMarkExample].self, from: data)) ?? []
  }()
}
