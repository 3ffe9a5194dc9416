import ArgumentParser
import Diagnostics
import Exports
import Library
import Loading
import Records

/// `dossier export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the source records of a kind into one file that can be loaded again.",
    discussion: """
      THIS IS THE SOURCE FOR EDITORS, NOT DATA FOR THE PUBLIC. It holds everything that the records \
      hold: drafts, organizations that are not listed, addresses, coordinates and contacts that the \
      site withholds. Send nobody the file whom you would not give the content folder. What may be \
      passed on is in data/ of the finished site.

      Nothing is lost on the way back but the comments of YAML files. A record that the form cannot \
      hold, such as one with prose, is named and left out, and the exit code is then 1. The content \
      must load without errors.

      A sheet has a row for each record and a column for each key: 'name', 'services.1.kind', \
      'contacts.2.verified.date'. Lists of texts stand in one cell, parted by semicolons. To keep \
      records as a sheet, put it into their folder instead of the YAML files. JSON is YAML too: save \
      it as a .yml file.

      Examples:
        dossier export organizations --output directory.csv
        dossier export figures --format yaml > figures.yml
        dossier export observations --output Content/figures/all.csv

      'observations' is a sheet in long form with a row for each number of an indicator, as figures/ \
      reads it. Put it there in the place of the files that the numbers are from.
      """)

  @Argument(help: "The kind: \(Self.names); or observations.")
  var kind: String

  @Option(help: "The form: \(SourceExport.Form.allCases.map(\.rawValue).joined(separator: ", ")).")
  var format = SourceExport.Form.csv

  @Option(help: "A new file to write into. Default: standard output.")
  var output: String?

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  private static let names = SourceExport.kinds.map(\.traits.plural).joined(separator: ", ")

  private var recordKind: RecordKind? {
    SourceExport.kinds.first { $0.traits.plural == kind || $0.rawValue == kind }
  }

  func validate() throws {
    if kind == SourceExport.observations {
      guard format == .csv else {
        throw ValidationError("'observations' is a sheet: leave '--format' out")
      }
      return
    }
    guard recordKind == nil else { return }
    let names = SourceExport.kinds.map(\.traits.plural) + [SourceExport.observations]
    let hint = didYouMean(kind, among: names).map { "; \($0)" } ?? ""
    throw ValidationError("'\(kind)' must be one of \(names.joined(separator: ", "))\(hint)")
  }

  func run() throws {
    if let output { try ReportFile.refuse(output, inside: content) }
    // Checked and exported is the same reading.
    let folder = try reading { try ContentFolder.disk(content).held() }
    let loaded = try SoundContent(folder, includesDrafts: true, orSay: "Nothing was exported")
    let export = try reading {
      try recordKind.map {
        try SourceExport($0, as: format, from: folder, loaded: loaded.library)
      } ?? SourceExport(observationsFrom: folder, loaded: loaded.library)
    }
    Terminal.error.write(export.leftOut, sources: loaded.sources)
    try write(export.bytes)
    let one = recordKind?.rawValue ?? "row of observations"
    let many = recordKind?.traits.plural ?? "rows of observations"
    var lines = ["\(export.count) \(export.count == 1 ? one : many)"]
    if !export.leftOut.isEmpty { lines[0] += "; \(export.leftOut.count) LEFT OUT, see above" }
    if let notice = export.notice { lines.append(notice) }
    Terminal.error.write(lines.map { "dossier: \($0)\n" }.joined())
    if !export.leftOut.isEmpty { throw ExitStatus.findings }
  }

  private func write(_ bytes: [UInt8]) throws {
    guard let output else { return Terminal.output.write(bytes) }
    // A sheet that people have worked on since must not be lost to a second export.
    guard FileSystem.kind(of: output) == nil else {
      Terminal.error.write("dossier: '\(output)' exists; name another file, or remove it first\n")
      throw ExitStatus.inputOutput
    }
    do {
      try FileSystem.write(bytes, toNewFile: output)
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }
}

extension SourceExport.Form: ExpressibleByArgument {}
