import ArgumentParser
import Markdown
import Records

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `dossier markdown`.
struct MarkdownCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "markdown",
    abstract: "Turn Markdown from standard input into an HTML fragment.",
    discussion: """
      Examples:
        dossier markdown < notes.md
        echo '*Hello*' | dossier markdown
      """)

  @Flag(help: "Keep raw HTML, as the CommonMark conformance examples need.")
  var allowHtml = false

  func run() throws {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 {
        Terminal.error.write("dossier: cannot read standard input\n")
        throw ExitStatus.inputOutput
      }
      if count == 0 { break }
      bytes += buffer[..<count]
    }
    Terminal.output.write(
      renderFragment(
        String(decoding: bytes, as: UTF8.self), allowHTML: allowHtml,
        linkPrefixes: RecordKind.linkPrefixes))
  }
}
