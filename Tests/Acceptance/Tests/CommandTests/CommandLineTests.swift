import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// What a person sees who types `dossier` and one of its commands.
struct CommandLineTests {
  @Test(arguments: [
    ["--help"], ["build", "--help"], ["check", "--help"], ["new", "--help"], ["schema", "--help"],
    ["pdf", "--help"], ["explain", "--help"], ["markdown", "--help"], ["freshness", "--help"],
    ["export", "--help"],
  ])
  func everyHelpTextShowsAnExample(_ arguments: [String]) throws {
    let run = try DossierExecutable.run(arguments)
    #expect(run.status == 0)
    #expect(run.outputText.contains("  dossier ") || run.outputText.contains("| dossier "))
  }

  @Test(arguments: [
    ["biuld"], ["build", "--colour"], ["build", "--jobs", "0"], ["build", "--clock", "yesterday"],
    ["build", "--base-url", "example"], ["build", "--format", "xml"], ["edition", "close"],
    ["explain", "no-such-rule"],
    ["schema", "person"], ["schema"], ["new", "figure", "Not_Kebab"],
  ])
  func wrongUsageExitsWithTwoAndSaysWhatIsRight(_ arguments: [String]) throws {
    // `new` reads the site's settings first.
    let run = try DossierExecutable.run(arguments, in: ToolPaths.repository)
    #expect(run.status == 2)
    #expect(!run.errorText.isEmpty)
    #expect(run.outputText.isEmpty)
  }

  @Test func theVersionIsOneLine() throws {
    let run = try DossierExecutable.run(["--version"])
    #expect(run.status == 0)
    #expect(run.outputText.hasPrefix("dossier "))
    #expect(run.outputText.split(separator: "\n").count == 1)
  }

  @Test func everyRuleThatIsListedIsExplained() throws {
    let list = try DossierExecutable.run(["explain"]).outputText
    let ids = list.split(separator: "\n").map { String($0.prefix { $0 != " " }) }
    #expect(ids.count > 40)
    #expect(ids == ids.sorted())
    for id in ids {
      let page = try DossierExecutable.run(["explain", id])
      #expect(page.status == 0)
      #expect(page.outputText.hasPrefix("\(id) ("))
      #expect(page.outputText.contains("\nWhy: "))
      #expect(page.outputText.contains("\nHow to fix it: "))
    }
  }

  @Test func aMisspeltRuleIsAnsweredWithTheNearest() throws {
    let run = try DossierExecutable.run(["explain", "dangling-refrence"])
    #expect(run.errorText.contains("did you mean 'dangling-reference'?"))
  }

  @Test(arguments: ["site", "figure", "instrument", "organization", "timeline"])
  func aSchemaIsJSONWithAMeaningForEachKey(_ kind: String) throws {
    let run = try DossierExecutable.run(["schema", kind])
    let value = try JSONSerialization.jsonObject(with: run.output)
    let schema = try #require(value as? [String: Any])
    let definitions = try #require(schema["$defs"] as? [String: [String: Any]])
    for (name, definition) in definitions {
      let properties = definition["properties"] as? [String: [String: Any]] ?? [:]
      for (key, property) in properties {
        #expect(property["description"] is String, "\(name).\(key)")
      }
    }
  }

  @Test func theInterfaceWordsHaveASchemaAndAListToCopy() throws {
    let run = try DossierExecutable.run(["schema", "strings"])
    let schema = try #require(try JSONSerialization.jsonObject(with: run.output) as? [String: Any])
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    #expect(properties["layout.home"]?["default"] as? String == "Home")
    #expect(properties["service-kind.legal-aid"]?["default"] as? String == "Legal aid")
    let list = try DossierExecutable.run(["schema", "strings", "--as", "words"])
    #expect(list.outputText.contains("\nlayout.home: \"Home\"\n"))
    let wrong = try DossierExecutable.run(["schema", "figure", "--as", "words"])
    #expect(
      wrong.status == 2 && wrong.errorText.contains("'--format words' must be given with 'strings'")
    )
  }

  @Test func markdownFromStandardInputBecomesAFragment() throws {
    let run = try DossierExecutable.run(["markdown"], input: Data("*Hello*\n".utf8))
    #expect(run.outputText == "<p><em>Hello</em></p>\n")
  }

  @Test func aContentFolderThatIsNotThereExitsWithThree() throws {
    let run = try DossierExecutable.run(["check", "--content", "/no/such/folder"])
    #expect(run.status == 3)
    #expect(
      run.errorText == """
        dossier: cannot read the folder '/no/such/folder': No such file or directory; \
        check the spelling of the path

        """)
  }
}
