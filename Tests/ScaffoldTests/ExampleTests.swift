import Diagnostics
import Exports
import Foundation
import Loading
import Publishing
import Scaffold
import TestSupport
import Testing
import ToolSupport

/// The finished sites in `Examples/`, which are part of the program.
struct ExampleTests {
  private static let folder = ToolPaths.repository.appendingPathComponent("Examples")

  @Test func theProgramHasEveryFileOfTheFolderAndNoOther() throws {
    var embedded: [String: Data] = [:]
    for example in Scaffold.examples {
      for file in example.files {
        embedded["\(example.name)/Content/\(file.path)"] = Data(file.text.utf8)
      }
    }
    let written = try FolderContents.read(Self.folder)
    #expect(embedded.keys.sorted() == written.keys.sorted(), "run 'scripts/embed-examples'")
    for (path, bytes) in written {
      #expect(embedded[path] == bytes, "\(path)")
    }
  }

  @Test func thereIsAnExampleOnLabourMigration() {
    #expect(Scaffold.examples.map(\.name) == ["labour-migration"])
  }

  @Test(arguments: Scaffold.examples.map(\.name))
  func anExampleBuildsAndWarnsOfNothingButThatItIsAnExample(_ name: String) throws {
    let outcome = try Self.build(name)
    #expect(outcome.findings.filter { $0.rule != "scaffold-left" }.map(\.message) == [])
    let files = try #require(outcome.files)
    let again = try #require(try Self.build(name).files)
    #expect(files.map(\.path) == again.map(\.path))
    for (first, second) in zip(files, again) {
      #expect(first.bytes == second.bytes, "\(first.path)")
    }
  }

  @Test func checkListsWhatIsLeftOfTheExampleInACopy() throws {
    let report = Self.report(try Self.build("labour-migration"))
    for line in [
      "site.yml:4:8: 'title' must be your own; 'Work across the Strait' is from the example "
        + "'labour-migration' [scaffold-left]\n",
      "countries/selmora/country.yml:1:5: the summary of 'selmora' must be your own, not the one "
        + "of the example 'labour-migration' [scaffold-left]\n",
    ] { #expect(report.contains(line)) }
    #expect(
      report.contains("organizations/organizations.csv:2:1: the name and summary of 'sel-ministry'")
    )
    #expect(report.contains("pages/about.md:2:5: the summary and text of 'about' must be your own"))
    #expect(!report.contains("editions/"))
  }

  @Test func whatWasReplacedIsLeftAloneAndTheRestIsKnownUnderOtherNames() throws {
    let outcome = try Self.build("labour-migration") { path, text in
      switch path {
      case "site.yml":
        text.replacing("title: Work across the Strait", with: "title: Work abroad")
      case "legal/strait.yml":
        text.replacing("Agreement between Selmora and Kestria on Workers", with: "Our agreement")
          .replacing("strait-agreement", with: "our-agreement")
      case "regions/regions.yml":
        "- {id: strait, name: Our region, members: [BVT, HMD], summary: Two neighbours.}\n"
      default: text
      }
    }
    let report = Self.report(outcome)
    #expect(!report.contains("'title' must be your own"))
    #expect(!report.contains("regions/regions.yml"))
    #expect(
      report.contains(
        "the summary of 'our-agreement' must be your own, not the one of the example "
          + "'labour-migration' [scaffold-left]\n  help: replace it, or delete the record\n"))
  }

  @Test func anotherSiteKeepsItsOwnTexts() throws {
    let outcome = try SiteBuilder(folder: SmallSite().folder).run()
    #expect(outcome.findings.map(\.message) == [])
  }

  private static func report(_ outcome: SiteBuilder.Outcome) -> String {
    outcome.findings.map { finding in
      outcome.sources.placed(finding).lines { range in
        let path = outcome.sources.path(of: range.file).drop { $0 != "/" }.dropFirst()
        return "\(path):\(range.start.line):\(range.start.column): "
      }
    }.joined()
  }

  /// What the example is there to show.
  @Test func anOldEditionPrintsItsOwnNumbersAndTheNewOneToday() throws {
    let old = try Self.page("countries/selmora/edition-2024.html")
    let new = try Self.page("countries/selmora/dossier.html")
    #expect(old.contains("44,100") && !old.contains("48,200"))
    #expect(new.contains("48,200") && !new.contains("44,100"))
    #expect(!old.contains("Migrant Workers (Amendment) Act"))
    #expect(new.contains("Migrant Workers (Amendment) Act"))
  }

  @Test func itsOwnVocabularyIsShownOnLawsAndInTheFilter() throws {
    let law = try Self.page("law/strait-agreement.html")
    #expect(law.contains("Steps of the journey") && law.contains("Money home"))
    #expect(try Self.page("law.html").contains("All steps of the journey"))
  }

  private static func page(_ path: String) throws -> String {
    let files = try #require(try build("labour-migration").files)
    let file = try #require(files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }

  private static func build(
    _ name: String, changing change: (_ path: String, _ text: String) -> String = { $1 }
  ) throws -> SiteBuilder.Outcome {
    let example = try #require(Scaffold.examples.first { $0.name == name })
    var files: [String: [UInt8]] = [:]
    for file in example.files { files[file.path] = Array(change(file.path, file.text).utf8) }
    return try SiteBuilder(folder: .memory(files)).run()
  }
}
