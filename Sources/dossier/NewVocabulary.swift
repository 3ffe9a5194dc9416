import ArgumentParser
import Diagnostics
import Loading
import Records
import Scaffold

/// `dossier new vocabulary SCHEME`.
struct NewVocabulary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary",
    abstract: "Write the words of a vocabulary that are in force, to edit.",
    discussion: """
      The file replaces the built-in words: delete those that your site doesn't need. Without the \
      line 'replaces: true' the words of the file are added to the built-in ones.

      Vocabularies: \(BuiltInVocabulary.tables.map(\.scheme).joined(separator: ", ")). Any other \
      name starts a vocabulary of topics, whose name becomes a key of instruments.
      """)

  @Argument(
    help:
      "The vocabulary: \(Vocabularies.all.map { $0.scheme }.joined(separator: ", ")), or topics of your own."
  )
  var scheme: String

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  func run() throws {
    let lock = try lockContent(content, for: "dossier new vocabulary \(scheme)")
    defer { withExtendedLifetime(lock) {} }
    do {
      let vocabulary = try ContentFolder.disk(content).vocabulary()
      let text = try VocabularyText(of: scheme, in: vocabulary)
      let files = [Scaffold.File(path: text.path, text: text.text)]
      if FileSystem.kind(of: content + "/" + text.path) != nil {
        Terminal.error.write(
          "dossier: '\(content)/\(text.path)' is there already; edit it, or remove it first\n")
        throw ExitStatus.usage
      }
      try Scaffolding.write(files, below: content)
      Scaffolding.report(
        files, below: content,
        next: "Change the words, delete and add some. Then run 'dossier check'.")
    } catch let refusal as VocabularyText.Refusal {
      Terminal.error.write("dossier: \(refusal.description)\n")
      throw ExitStatus.usage
    } catch let error as FileSystemError {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }
}
