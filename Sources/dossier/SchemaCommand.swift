import ArgumentParser
import JSON
import Loading
import Records

/// `dossier schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of record, for completion in editors.",
    discussion: """
      The schema is made from the same declarations that read the records, and lists the words of the
      site's vocabularies.

      Examples:
        dossier schema figure > figure.schema.json
        dossier schema --all schemas
      In Visual Studio Code, with the YAML extension, settings.json:
        "yaml.schemas": {"schemas/figure.schema.json": "Content/figures/*.yml"}
      """)

  @Argument(help: "The kind: \(Schemas.names.joined(separator: ", ")).")
  var kind: String?

  @Option(help: "Write every schema into this folder instead.")
  var all: String?

  @Option(help: "The folder whose vocabularies the schema lists. Without one: the built-in words.")
  var content = "Content"

  func validate() throws {
    if let kind, !Schemas.names.contains(kind) {
      throw ValidationError(
        "'\(kind)' must be one of \(Schemas.names.joined(separator: ", "))")
    }
    if (kind == nil) == (all == nil) {
      throw ValidationError("give one kind of record, or --all with a folder")
    }
  }

  func run() throws {
    let hasContent = FileSystem.kind(of: content) == .folder
    let vocabulary =
      hasContent
      ? try ContentFolder.disk(content).vocabulary() : BuiltInVocabulary.vocabulary
    if let kind, let schema = Schemas.schema(named: kind, in: vocabulary) {
      Terminal.output.write(schema.bytes() + [UInt8(ascii: "\n")])
    }
    guard let all else { return }
    do {
      try FileSystem.makeFolder(all)
      for name in Schemas.names {
        guard let schema = Schemas.schema(named: name, in: vocabulary) else { continue }
        let path = "\(all)/\(name).schema.json"
        if FileSystem.kind(of: path) == .file { try FileSystem.remove(path) }
        try FileSystem.write(schema.bytes() + [UInt8(ascii: "\n")], toNewFile: path)
      }
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }
}
