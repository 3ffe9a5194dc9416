import ArgumentParser
import Diagnostics
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The command line: `dossier build`, `dossier check` and their siblings.
@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Publishes evidence: country factsheets, legal timelines and directories.",
    discussion: """
      Dossier compiles Markdown and YAML into a static site in which every figure has its source, \
      and refuses to publish what it cannot trace.

      Start a site:      dossier new site my-site
      Build it:          cd my-site, then dossier build
      Only check it:     dossier check
      Explain a finding: dossier explain dangling-reference

      Exit codes: 0 done; 1 findings at or above --fail-on; 2 wrong usage; 3 the content cannot \
      be loaded; 4 reading or writing failed, the output is untouched; 6 something withheld would \
      have been published, the output is untouched; 70 a bug in Dossier.
      """,
    version: "dossier \(Version.text)",
    subcommands: [
      Build.self, PDFCommand.self, CheckCommand.self, ServeCommand.self, DiffCommand.self,
      ReviewCommand.self,
      EditionCommand.self, PreflightCommand.self, ExportCommand.self, ImportCommand.self,
      FreshnessCommand.self, New.self, SourceCommand.self,
      SchemaCommand.self, Explain.self, MarkdownCommand.self, WithholdCommand.self,
    ])

  /// Runs the command that was asked for. Wrong usage exits with 2, as the design says.
  static func main() {
    // A reader that has gone away, such as `head`, is no reason to die by a signal.
    signal(SIGPIPE, SIG_IGN)
    Terminal.holdClosedStreams()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      status.end()
    } catch let failure as Terminal.Failure {
      failure.end()
    } catch {
      switch exitCode(for: error) {
      case .success: exit(withError: error)
      case .validationFailure:
        Terminal.error.write(fullMessage(for: error) + "\n")
        DiagnosticFormat(asked: Array(CommandLine.arguments.dropFirst()))?
          .writeRefusal(RunRules.wrongUsage, message(for: error))
        ExitStatus.usage.end()
      default:
        Terminal.error.write("dossier: \(error)\nThis is a bug in Dossier; please report it.\n")
        ExitStatus.bug.end()
      }
    }
  }
}

/// The version that `--version` prints.
enum Version {
  static let text = "0.1.0"
}
