import Diagnostics
import Loading
import Records
import Site

/// Content without errors, for commands that make something else of it than a site.
///
/// What is made of content with errors lacks records without a word, so such a command makes nothing.
struct SoundContent {
  let library: Library
  let sources: SourceTable

  /// Loads the content, or writes what is wrong with it to standard error.
  ///
  /// - Parameter refusal: What then was not done, such as `No list was made`.
  /// - Throws: ``ExitStatus`` when the content cannot be read, or has errors.
  init(_ folder: ContentFolder, includesDrafts: Bool = false, orSay refusal: String) throws {
    let loaded = try reading {
      try Loader(folder: folder, includesDrafts: includesDrafts).load()
    }
    let errors = loaded.findings.filter { $0.severity == .error }
    guard let library = loaded.library, errors.isEmpty else {
      Terminal.error.write(errors, sources: loaded.sources)
      Terminal.error.write("\n\(refusal): \(summary(of: errors)).\n")
      throw loaded.library == nil ? ExitStatus.unloadable : ExitStatus.findings
    }
    self.library = library
    sources = loaded.sources
  }
}

/// What reading the content brings. Where the disk refuses, it says so and ends the command.
func reading<Value>(_ read: () throws -> Value) throws -> Value {
  do {
    return try read()
  } catch {
    Terminal.error.write("dossier: \(error)\n")
    throw ExitStatus.unloadable
  }
}

extension Terminal {
  /// Writes findings for people. Nothing where there are none.
  func write(_ findings: [Diagnostic], sources: SourceTable) {
    guard !findings.isEmpty else { return }
    write(
      DiagnosticFormat.human.write(
        findings, sources: sources, rules: AllRules.all, colour: wantsColour))
  }
}
