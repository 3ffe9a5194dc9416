import ArgumentParser
import JSON
import Loading
import Records
import Templates

/// `dossier schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print what a kind of record or file may hold: for editors, or for people.",
    discussion: """
      The schema is made from the same declarations that read the records, and lists the words of the
      site's vocabularies. That of 'strings' lists every interface word that 'strings/' can replace:
      its key, its words, the names in braces that pages fill, and the labels of the vocabularies.

      Examples:
        dossier schema figure --format markdown   # each key with its type and meaning, to read
        dossier schema figure > figure.schema.json
        dossier schema --all schemas
        dossier schema strings --format words     # key: "words", a line each, to copy and change
      In Visual Studio Code, with the YAML extension, settings.json:
        "yaml.schemas": {"schemas/figure.schema.json": "Content/figures/*.yml"}
      """)

  @Argument(help: "The kind: \(names.joined(separator: ", ")).")
  var kind: String?

  @Option(help: "Write every schema into this folder instead.")
  var all: String?

  @Option(help: "The folder whose vocabularies the schema lists. Without one: the built-in words.")
  var content = "Content"

  @Option(
    name: [.customLong("format"), .customLong("as")],
    help: "schema, markdown for a page to read, or words: lines of 'strings' to copy.")
  var form = SchemaForm.schema

  /// What the command has a schema of: records, files, views, and the interface words.
  private static let names = Schemas.names + [strings]
  private static let strings = "strings"

  func validate() throws {
    if let kind, !Self.names.contains(kind) {
      throw ValidationError("'\(kind)' must be one of \(Self.names.joined(separator: ", "))")
    }
    if form == .words, kind != Self.strings {
      throw ValidationError("'--format words' must be given with 'strings'")
    }
    if form == .markdown, kind == Self.strings {
      throw ValidationError("'strings' has no page; '--format words' lists its keys")
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
    if let kind, let bytes = written(kind, in: vocabulary) { Terminal.output.write(bytes) }
    guard let all else { return }
    do {
      try FileSystem.makeFolder(all)
      for name in Self.names {
        guard let bytes = written(name, in: vocabulary) else { continue }
        let path = "\(all)/\(name)\(form == .markdown ? ".md" : ".schema.json")"
        if FileSystem.kind(of: path) == .file { try FileSystem.remove(path) }
        try FileSystem.write(bytes, toNewFile: path)
      }
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }

  /// A schema in the form that was asked for; nil where it has none.
  private func written(_ name: String, in vocabulary: Vocabulary) -> [UInt8]? {
    guard let schema = Self.schema(named: name, in: vocabulary) else { return nil }
    guard form == .markdown else { return schema.bytes() + [UInt8(ascii: "\n")] }
    return name == Self.strings ? nil : Array(SchemaReference(name, of: schema).markdown.utf8)
  }

  private static func schema(named name: String, in vocabulary: Vocabulary) -> JSON? {
    name == strings
      ? WordLists.schema(in: vocabulary) : Schemas.schema(named: name, in: vocabulary)
  }
}

/// The forms of `dossier schema`.
enum SchemaForm: String, ExpressibleByArgument, CaseIterable {
  case schema
  case markdown
  case words
}
