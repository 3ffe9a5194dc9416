import Diagnostics
import Gate
import Library
import Loading
import Publishing
import Records

/// Content without errors, for commands that make something else of it than a site.
///
/// What is made of content with errors lacks records without a word, so such a command makes nothing.
struct SoundContent {
  let library: Library
  /// The files, of which no line is quoted that holds something withheld.
  let sources: SourceTable
  private let gate: Gate?

  /// Loads the content, or writes what is wrong with it to standard error.
  ///
  /// - Parameter refusal: What then was not done, such as `No list was made`.
  /// - Throws: ``ExitStatus`` when the content cannot be read, or has errors.
  init(_ folder: ContentFolder, includesDrafts: Bool = false, orSay refusal: String) throws {
    let loaded = try reading {
      try Loader(folder: folder, includesDrafts: includesDrafts).load()
    }
    let errors = loaded.findings.filter { $0.severity == .error }
    let key = try WithheldKeySetting.key()
    gate = loaded.readable.map { Gate($0, on: $0.settings.date, key: key) }
    sources = gate.map { loaded.sources.hiding($0.holdsBack) } ?? loaded.sources
    guard let library = loaded.library, errors.isEmpty else {
      Terminal.error.write(errors, sources: sources)
      Terminal.error.write("\n\(refusal): \(summary(of: errors)).\n")
      throw loaded.library == nil ? ExitStatus.unloadable : ExitStatus.findings
    }
    self.library = library
  }

  /// Refuses a list that others may be sent, where something withheld is in it.
  ///
  /// - Parameter name: A file name that says what kind of text it is: `list.txt`.
  /// - Throws: ``ExitStatus`` where there is.
  func search(_ bytes: [UInt8], as name: String) throws {
    let leaks = gate?.leaks(inFile: name, bytes) ?? []
    guard !leaks.isEmpty else { return }
    Terminal.error.write(leaks, sources: sources)
    Terminal.error.write("\nNothing was written: something that is withheld would be in it.\n")
    throw ExitStatus.confidential
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
