import ArgumentParser
import JSON
import Loading
import Records
import Templates

/// `dossier schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of a kind of record or file, for completion in editors.",
    discussion: """
      The schema is made from the same declarations that read the records, and lists the words of the
      site's vocabularies. That of 'strings' lists every interface word that 'strings/' can replace:
      its key, its words, the names in braces that pages fill, and the labels of the vocabularies.

      Examples:
        dossier schema figure > figure.schema.json
        dossier schema --all schemas
        dossier schema strings --as words      # key: "words", a line each, to copy and change
      In Visual Studio Code, with the YAML extension, settings.json:
        "yaml.schemas": {"schemas/figure.schema.json": "Content/figures/*.yml"}
      """)

  @Argument(help: "The kind: \(names.joined(separator: ", ")).")
  var kind: String?

  @Option(help: "Write every schema into this folder instead.")
  var all: String?

  @Option(help: "The folder whose vocabularies the schema lists. Without one: the built-in words.")
  var content = "Content"

  @Option(name: .customLong("as"), help: "For 'strings': schema, or words for lines to copy.")
  var form = SchemaForm.schema

  /// What the command has a schema of: records, files, views, and the interface words.
  private static let names = Schemas.names + [strings]
  private static let strings = "strings"

  func validate() throws {
    if let kind, !Self.names.contains(kind) {
      throw ValidationError("'\(kind)' must be one of \(Self.names.joined(separator: ", "))")
    }
    if form == .words, kind != Self.strings {
      throw ValidationError("'--as words' must be given with 'strings'")
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
    if form == .words {
      Terminal.output.write(WordLists.lines(in: vocabulary))
      return
    }
    if let kind, let schema = Self.schema(named: kind, in: vocabulary) {
      Terminal.output.write(schema.bytes() + [UInt8(ascii: "\n")])
    }
    guard let all else { return }
    do {
      try FileSystem.makeFolder(all)
      for name in Self.names {
        guard let schema = Self.schema(named: name, in: vocabulary) else { continue }
        let path = "\(all)/\(name).schema.json"
        if FileSystem.kind(of: path) == .file { try FileSystem.remove(path) }
        try FileSystem.write(schema.bytes() + [UInt8(ascii: "\n")], toNewFile: path)
      }
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }

  private static func schema(named name: String, in vocabulary: Vocabulary) -> JSON? {
    name == strings
      ? WordLists.schema(in: vocabulary) : Schemas.schema(named: name, in: vocabulary)
  }
}

/// How `dossier schema strings` lists the interface words.
enum SchemaForm: String, ExpressibleByArgument, CaseIterable {
  case schema
  case words
}
