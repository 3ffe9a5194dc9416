import Foundation
import ToolSupport

/// A workflow of a code host that stands ready in `deploy/`.
struct WorkflowFile: Sendable, CustomStringConvertible {
  let name: String
  /// How check-jsonschema knows the form, and what it must do to the file first.
  private let schema: [String]

  static let all = [
    WorkflowFile(name: "github-actions.yml", schema: ["vendor.github-workflows"]),
    WorkflowFile(
      name: "gitlab-ci.yml", schema: ["vendor.gitlab-ci", "--data-transform", "gitlab-ci"]),
  ]

  var description: String { name }

  private var url: URL { ToolPaths.repository.appendingPathComponent("deploy/\(name)") }

  func text() throws -> String { String(decoding: try Data(contentsOf: url), as: UTF8.self) }

  /// What is wrong with a file of this form, as its host's schema has it; nothing where it is sound.
  func problems(in file: URL? = nil) throws -> String {
    let run = try RunTool.run(
      ToolPaths.downloaded("venv/bin/check-jsonschema"),
      ["--builtin-schema"] + schema + [(file ?? url).path])
    return run.status == 0 ? "" : run.outputText + run.errorText
  }

  /// Every script that the workflow runs.
  func scripts() throws -> [String] {
    let program = """
      import json, sys
      from ruamel.yaml import YAML
      print(json.dumps(YAML(typ="safe").load(open(sys.argv[1], encoding="utf-8"))))
      """
    let run = try RunTool.run(
      ToolPaths.downloaded("venv/bin/python"), ["-c", program, url.path])
    guard run.status == 0 else { throw ToolError.failed("reading \(name)", because: run.errorText) }
    return Self.scripts(in: try JSONSerialization.jsonObject(with: run.output))
  }

  private static func scripts(in value: Any) -> [String] {
    if let list = value as? [Any] { return list.flatMap { scripts(in: $0) } }
    guard let object = value as? [String: Any] else { return [] }
    return object.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
      guard ["run", "script", "before_script"].contains(key) else { return scripts(in: value) }
      if let text = value as? String { return [text] }
      return [((value as? [String]) ?? []).joined(separator: "\n")]
    }
  }
}
