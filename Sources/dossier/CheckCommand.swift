import ArgumentParser
import Diagnostics
import Library
import Publishing
import Records

/// `dossier check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Do everything that build does, without writing.",
    discussion: """
      Examples:
        dossier check
        dossier check --format sarif > findings.sarif
        dossier check --fail-on warning --quiet
      """)

  @OptionGroup var options: ContentOptions

  func run() throws {
    let outcome = try options.run()
    guard !options.quiet, let library = outcome.library else { return }
    let records = counted(library.recordCount, "record")
    let verb = library.recordCount == 1 ? "makes" : "make"
    let pages = counted(outcome.pageCount, "page")
    let message = "\(records) \(verb) \(pages); \(Summary.text(outcome))\n"
    (options.format == .human ? Terminal.output : Terminal.error).write(message)
  }
}
