package import Foundation
import ToolSupport

/// Checks the files of `data/hsds/` against the JSON Schemas of HSDS 3.0 with check-jsonschema.
package enum HSDSValidator {
  /// What is wrong with each file of the folder, a line each; none where all are sound.
  package static func problems(in folder: URL) throws -> [String] {
    let schemas = try TemporaryFolder()
    defer { schemas.remove() }
    try copySchemas(to: schemas.url)
    try schemas.write([
      "organizations": list(
        of: """
          {"allOf": [{"$ref": "organization.json"}, {"properties": {
            "services": \(list(of: reference("service.json"))),
            "services_of_unknown_status": \(list(of: reference("service-without-status.json")))}}]}
          """),
      "services": list(of: reference("service.json")),
      "locations": list(of: reference("location.json")),
    ])
    return try ["organizations", "services", "locations"].flatMap { name in
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

  private static func copySchemas(to folder: URL) throws {
    let source = ToolPaths.repository.appendingPathComponent(
      "Tests/Acceptance/Tests/ExportTests/Fixtures/hsds")
    for (path, bytes) in try FolderContents.read(source) where path.hasSuffix(".json") {
      try bytes.write(to: folder.appendingPathComponent(path))
    }
    // What Dossier knows too little of for `service.json`: all of it but the status.
    let file = source.appendingPathComponent("service.json")
    guard
      var schema = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        as? [String: Any], var properties = schema["properties"] as? [String: Any],
      let required = schema["required"] as? [String]
    else { throw ToolError.failed("reading service.json", because: "it must be a JSON Schema") }
    properties["status"] = false
    schema["properties"] = properties
    schema["required"] = required.filter { $0 != "status" }
    try JSONSerialization.data(withJSONObject: schema)
      .write(to: folder.appendingPathComponent("service-without-status.json"))
  }

  private static func reference(_ file: String) -> String { "{\"$ref\": \"\(file)\"}" }

  private static func list(of items: String) -> String {
    "{\"type\": \"array\", \"items\": \(items)}"
  }
}
