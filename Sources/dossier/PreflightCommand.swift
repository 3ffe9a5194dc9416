import ArgumentParser
import Diagnostics
import Loading
import Publishing

/// `dossier preflight`.
struct PreflightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preflight",
    abstract: "Check a finished site against the limits and conventions of its host.",
    discussion: """
      Looks at the folder that 'dossier build' wrote: how many files there are and how large, their \
      names, '_headers', '_redirects', the home page and the 404 page, whether every file is \
      still as it was built, and whether none is the text of a source. Nothing is sent anywhere and nothing is changed.

      Examples:
        dossier preflight --host github-pages
        dossier preflight --host gitlab-pages --output public
        dossier preflight --host cloudflare-pages --format github --fail-on warning
      """)

  @Option(help: "Where the site goes: \(WebHost.allCases.map(\.rawValue).joined(separator: ", ")).")
  var host: WebHost

  @Option(help: "The folder with the finished site.")
  var output = "Output"

  @Option(
    help: "The folder with the records, where it keeps texts of sources: none may be in the site.")
  var content = "Content"

  @Option(
    name: .customLong("fail-on"), help: "The least severity that fails: note, warning or error.")
  var failOn = Severity.error

  @Option(help: "How findings are written: human, json, sarif or github.")
  var format = DiagnosticFormat.human

  @Flag(name: .shortAndLong, help: "Print findings only.")
  var quiet = false

  func run() throws {
    let folder: BuiltFolder
    do {
      folder = try BuiltFolder(output)
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      format.writeRefusal(RunRules.unreadableInput, "\(error)")
      throw ExitStatus.unloadable
    }
    let findings = Preflight(
      folder, for: host, sourceTexts: EvidenceFile.hashes(in: content)
    ).findings()
    let stream = format == .human ? Terminal.error : Terminal.output
    if format != .human || !findings.isEmpty {
      stream.write(
        format.write(
          findings, sources: folder.sources, rules: AllRules.reported, colour: stream.wantsColour,
          version: Version.text))
    }
    if !quiet {
      let size = Preflight.size(folder.files.reduce(0) { $0 + $1.size })
      let result = findings.isEmpty ? "no findings" : summary(of: findings)
      (format == .human ? Terminal.output : Terminal.error).write(
        "\(counted(folder.files.count, "file")), \(size), for \(host.name); \(result)\n"
      )
    }
    if findings.contains(where: { $0.severity >= failOn }) { throw ExitStatus.findings }
  }
}

extension WebHost: ExpressibleByArgument {}
