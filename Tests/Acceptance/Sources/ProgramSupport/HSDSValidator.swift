package import Foundation
import ToolSupport

/// Checks the files of `data/hsds/` against the JSON Schemas of HSDS 3.0 with check-jsonschema.
package enum HSDSValidator {
  /// What is wrong with each file of the folder, a line each; none where all are sound.
  package static func problems(in folder: URL) throws -> [String] {
    let schemas = try TemporaryFolder()
    defer { schemas.remove() }
    try copySchemas(to: schemas.url)
    let names = ["organizations", "services", "locations", "taxonomies", "taxonomy_terms"]
    let objects = [
      "organization.json", "service.json", "location.json", "taxonomy.json", "taxonomy_term.json",
    ]
    try schemas.write(
      Dictionary(uniqueKeysWithValues: zip(names, objects.map { page(of: reference($0)) })))
    return try names.flatMap { name in
      let run = try RunTool.run(
        ToolPaths.downloaded("venv/bin/check-jsonschema"),
        [
          "--schemafile", schemas.url.appendingPathComponent(name).path,
          folder.appendingPathComponent("\(name).json").path,
        ])
      guard run.status != 0 else { return [String]() }
      let lines = (run.outputText + run.errorText).split(separator: "\n").map(String.init)
      guard !lines.isEmpty else {
        throw ToolError.failed("check-jsonschema", because: "it ended with \(run.status)")
      }
      return lines
    }
  }

  /// Copies the schemas so that they refuse keys that they don't name: no consumer reads these.
  private static func copySchemas(to folder: URL) throws {
    let source = ToolPaths.repository.appendingPathComponent(
      "Tests/Acceptance/Tests/ExportTests/Fixtures/hsds")
    for (path, bytes) in try FolderContents.read(source) where path.hasSuffix(".json") {
      guard
        var schema = try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
        var properties = schema["properties"] as? [String: Any]
      else { throw ToolError.failed("reading \(path)", because: "it must be a JSON Schema") }
      // The API has an organization with its services inside.
      if path == "organization.json" {
        properties["services"] = ["type": "array", "items": ["$ref": "service.json"]]
      }
      schema["properties"] = properties
      schema["additionalProperties"] = false
      try JSONSerialization.data(withJSONObject: schema)
        .write(to: folder.appendingPathComponent(path))
    }
    for (path, text) in parts {
      try Data(text.utf8).write(to: folder.appendingPathComponent(path))
    }
  }

  /// What HSDS 3.0 asks of the objects that describe others.
  private static let parts = [
    "attribute.json": """
    {"type": "object", "required": ["id", "link_id", "taxonomy_term_id", "link_entity"],
     "additionalProperties": false, "properties": {
      "id": {"type": "string", "format": "uuid"}, "link_id": {"type": "string", "format": "uuid"},
      "taxonomy_term_id": {"type": "string", "format": "uuid"}, "link_type": {"type": "string"},
      "link_entity": {"type": "string"}, "value": {"type": "string"}, "label": {"type": "string"},
      "taxonomy_term": {"$ref": "taxonomy_term.json"}}}
    """,
    "taxonomy_term.json": """
    {"type": "object", "required": ["id", "name", "description"], "additionalProperties": false,
     "properties": {
      "id": {"type": "string", "format": "uuid"}, "code": {"type": "string"},
      "name": {"type": "string"}, "description": {"type": "string"},
      "parent_id": {"type": "string"}, "taxonomy": {"type": "string"},
      "language": {"type": "string"}, "taxonomy_id": {"type": "string"},
      "term_uri": {"type": "string", "format": "uri"}}}
    """,
    "taxonomy.json": """
    {"type": "object", "required": ["id", "name", "description"], "additionalProperties": false,
     "properties": {
      "id": {"type": "string", "format": "uuid"}, "name": {"type": "string"},
      "description": {"type": "string"}, "uri": {"type": "string"}, "version": {"type": "string"}}}
    """,
    "required_document.json": """
    {"type": "object", "required": ["id"], "additionalProperties": false, "properties": {
      "id": {"type": "string", "format": "uuid"}, "service_id": {"type": "string", "format": "uuid"},
      "document": {"type": "string"}, "uri": {"type": "string"}}}
    """,
  ]

  private static func reference(_ file: String) -> String { "{\"$ref\": \"\(file)\"}" }

  /// A page of the HSDS API.
  private static func page(of items: String) -> String {
    """
    {"type": "object", "additionalProperties": false,
     "required": ["total_items", "total_pages", "page_number", "size", "first_page", "last_page",
      "empty", "contents"],
     "properties": {
      "total_items": {"type": "integer"}, "total_pages": {"type": "integer"},
      "page_number": {"type": "integer"}, "size": {"type": "integer"},
      "first_page": {"type": "boolean"}, "last_page": {"type": "boolean"},
      "empty": {"type": "boolean"}, "contents": {"type": "array", "items": \(items)}}}
    """
  }
}
