import ArgumentParser
import Gate
import Records
import Values

/// `dossier withhold`.
struct WithholdCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withhold",
    abstract: "Write a term that must not be published as an entry that does not name it.",
    discussion: """
      Reads the term from standard input, so that it stands in no history of commands, and prints \
      an entry for Content/withheld.yml with hashes in its place. Every build then searches all \
      that it would publish for the term, however it is written, and ends with exit code 6 where \
      it finds it.

      A hash keeps the list from naming anyone to those who read it. Somebody who already suspects \
      a name can still try it, so keep the list as private as you can.

      Example:
        dossier withhold person-1 >> Content/withheld.yml
      """)

  @Argument(help: "What messages call the term; it must not give it away.")
  var id: Identifier

  func run() throws {
    if Terminal.inputIsTerminal {
      Terminal.error.write("Type the term, then Return. It is not kept anywhere.\n")
    }
    let term = readLine() ?? ""
    guard let hash = TermHash.of(term) else {
      throw ValidationError("the term must have at least six letters or digits")
    }
    Terminal.output.write(
      """
      - id: \(id.text)
        sha256: \(hash.sha256)
        length: \(hash.length)
        check: "\(String(hash.check, radix: 16))"

      """)
  }
}

extension Identifier: ExpressibleByArgument {
  init?(argument: String) {
    guard case .success(let identifier) = Identifier.parse(argument) else { return nil }
    self = identifier
  }
}
