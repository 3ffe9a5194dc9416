import Library
package import Records
package import Templates
import Values

/// `data/guidelines`: one row an item of a set, numbered as on its page.
extension Guideline: ExportedRecord {
  package struct NumberedItem {
    let set: Guideline
    let section: Guideline.Section
    let number: Int
    let item: Guideline.Item
  }

  package static let columns: [Column<NumberedItem>] = [
    Column("set", "Identifier of the set", of: ["id"]) { $0.set.id },
    Column("title", "Title of the set") { $0.set.title },
    Column("kind", "What the items are") { $0.set.type.rawValue },
    Column("section_letter", "The section's letter", of: ["sections"]) { $0.section.letter },
    Column("section", "The section", of: ["sections"]) { $0.section.title },
    Column("number", "The item's number, counted through all sections", of: ["sections"]) {
      $0.number
    },
    Column("text", "The item", of: ["sections"]) { $0.item.text },
    Column("addressees", "Who is asked to act", of: ["sections"]) { $0.item.addressees },
    Column("group", "The people it concerns", of: ["sections"]) { $0.item.group },
    Column("indicators", "What would show that it is done", of: ["sections"]) {
      $0.item.indicators
    },
    Column("note", "What a reader should know", of: ["sections"]) { $0.item.note },
    Column("sources", "Source identifiers with locators; see sources.csv", of: ["sections"]) {
      $0.item.sources
    },
    Column("set_note", "What a reader should know of the set", of: ["note"]) { $0.set.note },
    Column("set_sources", "The sources of the set", of: ["sources"]) { $0.set.header.sources },
    Column("countries", "The countries it is for (alpha-3)") { $0.set.countries },
    Column("regions", "The regions it is for") { $0.set.regions },
    Column("instrument", "Identifier of the instrument that it is the text of") {
      $0.set.instrument
    },
    Column("issued_by", "Identifiers of the bodies that issued it") { $0.set.issuedBy },
  ]

  package static let keysWithoutColumn = [
    "summary": "It is the lead of the set's page; each row has an item in full.",
    "stated-count": "It is compared with the rows when the site is checked.",
  ]

  package static let tableNames = ["guidelines"]

  package static func tables(in context: SiteContext) -> [DataTable] {
    let items = context.library.guidelines.flatMap { set in
      set.numberedItems.map { section, number, item in
        NumberedItem(set: set, section: section, number: number, item: item)
      }
    }
    return [
      DataTable(
        "guidelines", "Guidelines, recommendations, challenges, lessons and objectives",
        columns: columns, rows: items, in: context.library)
    ]
  }
}
