import ArgumentParser
import Gate
import Loading
import Records
import Values

/// `dossier withhold`.
struct WithholdCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withhold",
    abstract: "Write a term that must not be published as an entry that does not name it.",
    discussion: """
      Reads the term from standard input, so that no history of commands keeps it, and prints an entry \
      for Content/withheld.yml with codes in its place (HMAC-SHA-256). An entry has six codes: one for \
      each order of the words of a name, the rest of random letters, so that their number says nothing. \
      Every build that has the key then searches all that it would publish for the term, in the forms \
      that the guide 'Safety' lists, and ends with exit code 6 where it finds it. A build without the key \
      says how many terms it could not search for; with 'withheld-key: required' in site.yml it fails.

      WARNING. The key keeps the list secret, and nothing else does. Anyone who has both can try \
      billions of names an hour until one fits. Keep the key out of the repository and away from people \
      who can read the list: in a file of your own, and in the secrets of CI. If others have seen the \
      key, assume that they know the terms. A term has at least eight letters or digits, and is whole: \
      'Mary Sample', not 'Mary'.

      Examples:
        dossier withhold --new-key ~/dossier-withheld-key
        export DOSSIER_WITHHELD_KEY=~/dossier-withheld-key
        dossier withhold person-1 >> Content/withheld.yml
      """)

  @Argument(
    help: "What messages call the term; it must not give it away.",
    transform: Identifier.argument)
  var id: Identifier?

  @Option(
    help: ArgumentHelp(
      "Make a key in a new file that only you can read, and no entry.", valueName: "file"))
  var newKey: String?

  @Option(
    help: "The folder with withheld.yml: where that is not there yet, what is printed has its head."
  )
  var content = "Content"

  func validate() throws {
    guard (id == nil) != (newKey == nil) else {
      throw ValidationError("give either the name of a term, or '--new-key' and a file")
    }
  }

  func run() throws {
    if let newKey { return try makeKey(newKey) }
    guard let id else { return }
    guard let key = try WithheldKeySetting.key() else {
      Terminal.error.write(
        """
        dossier: \(WithheldKey.variable) must hold the key of the list, or the path of its file
        help: make one with 'dossier withhold --new-key FILE', outside of the repository

        """)
      throw ExitStatus.usage
    }
    if Terminal.inputIsTerminal {
      Terminal.error.write("Type the term, then Return. It is not kept anywhere.\n")
    }
    let term = readLine() ?? ""
    if let mistake = WithheldKey.mistake(in: term) { throw ValidationError(mistake) }
    if !Terminal.inputIsTerminal, let more = readLine(), !more.isEmpty {
      throw ValidationError("give one term at a time, on one line")
    }
    guard let codes = key.codes(of: term) else {
      throw ValidationError("the term can't be written as an entry")
    }
    let list = content + "/withheld.yml"
    let isNew = ((try? FileSystem.read(list)) ?? []).isEmpty
    let lines = codes.map { "    - \($0.text)\n" }.joined()
    Terminal.output.write((isNew ? Self.head : "") + "- id: \(id.text)\n  hmac:\n\(lines)")
  }

  private static let head = """
    # What must be in no byte of the site. 'dossier withhold' writes the entries.
    #
    # WARNING: only the key keeps this list secret. Anyone who has both can find out whom it names. Never
    # put the key in this repository.

    """

  /// Writes 32 random bytes as hexadecimal digits.
  private func makeKey(_ file: String) throws {
    let path = WithheldKeySetting.expanded(file)
    try WithheldKeySetting.refuseRepository(around: path)
    var random = SystemRandomNumberGenerator()
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    do {
      try FileSystem.write(
        Array((String(hexadecimal: bytes) + "\n").utf8), toNewFile: path, isPrivate: true)
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
    Terminal.output.announce(
      """
      The key is in '\(file)'. Keep a copy where the team keeps its passwords: without it the list \
      guards nothing. Then:
        export \(WithheldKey.variable)=\(FileSystem.realPath(of: path))

      """, after: "the key is in '\(file)'")
  }
}
