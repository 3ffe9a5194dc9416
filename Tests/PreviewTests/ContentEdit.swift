import Foundation
import ToolSupport

/// One edit of a file of the content, with a number that makes it another each time.
struct ContentEdit: Sendable {
  let path: String
  let what: String
  let change: @Sendable (String, Int) -> String

  /// Gives a value of the file's first key of that name.
  private static func value(_ path: String, _ key: String, _ text: String) -> ContentEdit {
    ContentEdit(path: path, what: "\(key) of \(path)") { old, number in
      let lines = old.split(separator: "\n", omittingEmptySubsequences: false)
      guard let index = lines.firstIndex(where: { isKey(key, in: $0) }) else { return old }
      var changed = lines.map(String.init)
      let start = lines[index].prefix { $0 == " " || $0 == "-" }
      changed[index] = "\(start)\(key): \(text.replacing("#", with: String(number)))"
      return changed.joined(separator: "\n")
    }
  }

  private static func isKey(_ key: String, in line: Substring) -> Bool {
    line.drop { $0 == " " || $0 == "-" }.hasPrefix("\(key): ")
  }

  private static func added(_ path: String, _ text: String) -> ContentEdit {
    ContentEdit(path: path, what: "more in \(path)") { old, number in
      old + text.replacing("#", with: String(number))
    }
  }

  private static func restored(_ path: String) -> ContentEdit {
    ContentEdit(path: path, what: "\(path) as it was") { old, _ in files[path] ?? old }
  }

  /// The small site with records of the kinds that it lacks, a sheet, words and lists.
  static let files = SmallSiteFiles.all.merging(
    [
      "plans/plan.yml": """
      - id: work-plan
        title: Plan for work
        countries: KHM
        owners: example-group
        instrument: example-law
        strategies:
          - title: Training
            outcomes:
              - title: Officials are trained.
                sources: example-report, p. 7
        sources: example-report, p. 7

      """,
      "guidelines/set.yml": """
      - id: first-set
        title: First set
        kind: lessons
        sections:
          - title: Lessons
            items:
              - {text: Begin early., sources: "example-report, p. 8"}
        sources: example-report, p. 8

      """,
      "programmes/programme.yml": """
      - id: first-programme
        title: First programme
        countries: KHM
        funders: example-group
        figures: example-count
        sources: example-report, p. 9

      """,
      "figures/sheet.csv":
        "id,label,value,unit,geography,sources\nrow-one,people asked,12,people,VNM,example-report\n",
      "strings/en.yml": "layout.sources: Documents used\n",
      "withheld.yml": "- text: Quiet Street 77\n",
      "redirects.yml": "- {from: gone.html, gone: true}\n",
    ]) { $1 }

  static let all: [ContentEdit] = [
    value("regions/regions.yml", "name", "Region #"),
    value("regions/regions.yml", "members", "KHM"),
    value("regions/regions.yml", "members", "[KHM, VNM]"),
    value("countries/kh/country.yml", "name", "Cambodia #"),
    value("countries/vn/country.yml", "region", "asean"),
    added("countries/vn/country.yml", "summary: Number #.\n"), restored("countries/vn/country.yml"),
    value("countries/kh/factsheet.md", "title", "Cambodia, part #"),
    value("countries/kh/factsheet.md", "edition", "\"20#\""),
    value("figures/count.yml", "label", "officials taught # times"),
    value("figures/count.yml", "period", "2019"),
    value("figures/count.yml", "sources", "no-report"),
    restored("figures/count.yml"), value("figures/count.yml", "draft", "true"),
    value("legal/example.yml", "title", "Example Law #"),
    value("legal/example.yml", "date", "2010"),
    added("legal/example.yml", "  summary: On {example-count} and # more.\n"),
    restored("legal/example.yml"),
    value("organizations/example.yml", "name", "Example Group #"),
    added(
      "organizations/example.yml",
      "  locations:\n    - {kind: office, visibility: public, address: \"Street #, Town\"}\n"),
    added("organizations/example.yml", "  listed: false\n  unlisted-reason: Safety.\n"),
    restored("organizations/example.yml"),
    value("plans/plan.yml", "title", "Plan for work #"),
    value("plans/plan.yml", "instrument", "no-law"), restored("plans/plan.yml"),
    value("guidelines/set.yml", "title", "Set #"),
    added("guidelines/set.yml", "  note: On {row-one}.\n"), restored("guidelines/set.yml"),
    value("programmes/programme.yml", "title", "Programme #"),
    value("programmes/programme.yml", "figures", "row-one"),
    value("sources/example.yml", "title", "Example report #"),
    value("sources/example.yml", "issued", "2021"),
    value("glossary/terms.yml", "gloss", "A regulation of kind #."),
    value("glossary/terms.yml", "term", "Prakas #"),
    value("pages/about.md", "title", "About #"), restored("pages/about.md"),
    ContentEdit(path: "figures/sheet.csv", what: "a cell") { old, number in
      old.replacing(/,[0-9]+,people/, with: ",\(number),people")
    },
    added("figures/sheet.csv", "row-#,people met,#,people,VNM,example-report\n"),
    restored("figures/sheet.csv"),
    value("site.yml", "title", "Evidence #"), value("site.yml", "date", "2026-12-02"),
    value("site.yml", "headline", "row-one"), value("site.yml", "edition", "2026-12"),
    restored("site.yml"),
    value("strings/en.yml", "layout.sources", "Documents, # of them"),
    added("strings/en.yml", "layout.no-such-word: Word #\n"), restored("strings/en.yml"),
    value("withheld.yml", "text", "Quiet Street 1#"), added("withheld.yml", "- text: Prakas\n"),
    restored("withheld.yml"), added("redirects.yml", "- {from: old-#.html, to: about.html}\n"),
    restored("redirects.yml"),
  ]
}
