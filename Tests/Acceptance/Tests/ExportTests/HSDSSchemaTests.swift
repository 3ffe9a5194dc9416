import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The directory's data files against the JSON Schemas of HSDS 3.0.
struct HSDSSchemaTests {
  @Test(arguments: [nil, "2040-01-01"])
  func everyKindOfRecordIsValid(onDate date: String?) throws {
    let site = try SmallSiteFolder(adding: SmallDirectoryFiles.all)
    defer { site.remove() }
    try site.build(date.map { ["--clock", $0] } ?? [])
    #expect(try HSDSValidator.problems(in: site.hsds) == [])
  }

  @Test(arguments: [
    ("services", "\"status\": \"active\"", "\"status\": \"unknown\"", "'unknown' is not one of"),
    ("services", "\"name\": \"Legal aid\",", "", "'name' is a required property"),
    ("services", "\"minimum_age\": 15", "\"minimum_age\": \"15\"", "is not of type 'number'"),
    ("locations", "\"city\": \"\",", "", "'city' is a required property"),
    ("locations", "\"physical\"", "\"house\"", "'house' is not one of"),
    ("organizations", "\"number\": \"1300\",", "", "'number' is a required property"),
    ("organizations", "\"email\": \"new@example.org\"", "\"email\": \"new\"", "is not a 'email'"),
    (
      "organizations", "\"status\": \"temporarily closed\"", "\"status\": \"shut\"",
      "'shut' is not one of"
    ),
    ("organizations", "\"name\": \"Counselling\",", "", "'name' is a required property"),
    (
      "services", "\"name\": \"Counselling\",",
      "\"name\": \"Counselling\", \"sources\": [],", "('sources' was unexpected)"
    ),
    ("services", "\"contents\": [", "\"items\": [", "'contents' is a required property"),
  ])
  func theSchemasRefuseADocumentThatIsWrong(
    file: String, from: String, to: String, message: String
  ) throws {
    let found = try problems { folder in
      let text = try String(
        contentsOf: folder.appendingPathComponent("\(file).json"), encoding: .utf8)
      try #require(text.contains(from))
      return ["\(file).json": text.replacing(from, with: to)]
    }
    #expect(found.contains { $0.contains(message) }, "\(found)")
  }

  @Test func anIdentifierMustBeAUUID() throws {
    let found = try problems { folder in
      let text = try String(
        contentsOf: folder.appendingPathComponent("services.json"), encoding: .utf8)
      let id = try #require(text.firstMatch(of: #/"id": "([^"]+)"/#)).1
      return ["services.json": text.replacing(id, with: "legal")]
    }
    #expect(found.contains { $0.contains("'legal' is not a 'uuid'") }, "\(found)")
  }

  /// What the schemas say of the small directory once some of its files are changed.
  private func problems(_ changes: (URL) throws -> [String: String]) throws -> [String] {
    let site = try SmallSiteFolder(adding: SmallDirectoryFiles.all)
    defer { site.remove() }
    try site.build()
    for (path, text) in try changes(site.hsds) {
      try Data(text.utf8).write(to: site.hsds.appendingPathComponent(path))
    }
    return try HSDSValidator.problems(in: site.hsds)
  }
}
