import Diagnostics
import Exports
import Foundation
import Loading
import Publishing
import Scaffold
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
  func anExampleBuildsWithoutAFinding(_ name: String) throws {
    let outcome = try Self.build(name)
    #expect(outcome.findings.map(\.message) == [])
    let files = try #require(outcome.files)
    let again = try #require(try Self.build(name).files)
    #expect(files.map(\.path) == again.map(\.path))
    for (first, second) in zip(files, again) {
      #expect(first.bytes == second.bytes, "\(first.path)")
    }
  }

  /// What the example is there to show.
  @Test func anOldEditionPrintsItsOwnNumbersAndTheNewOneToday() throws {
    let old = try Self.page("countries/selmora/edition-2024.html")
    let new = try Self.page("countries/selmora.html")
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

  private static func build(_ name: String) throws -> SiteBuilder.Outcome {
    let example = try #require(Scaffold.examples.first { $0.name == name })
    var files: [String: [UInt8]] = [:]
    for file in example.files { files[file.path] = Array(file.text.utf8) }
    return try SiteBuilder(folder: .memory(files)).run()
  }
}
