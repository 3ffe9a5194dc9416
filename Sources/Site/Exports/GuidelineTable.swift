import Records
import Values

/// `data/guidelines`: one row an item of a set, numbered as on its page.
enum GuidelineTable {
  static func make(of library: Library) -> DataTable {
    DataTable(
      name: "guidelines", about: "Guidelines, recommendations, challenges, lessons and objectives",
      columns: [
        .init("set", "Identifier of the set"),
        .init("title", "Title of the set"),
        .init("kind", "What the items are"),
        .init("section_letter", "The section's letter"),
        .init("section", "The section"),
        .init("number", "The item's number, counted through all sections"),
        .init("text", "The item"),
        .init("addressees", "Who is asked to act"),
        .init("group", "The people it concerns"),
        .init("indicators", "What would show that it is done"),
        .init("note", "What a reader should know"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: library.guidelines.flatMap(rows))
  }

  private static func rows(_ set: Guideline) -> [[DataTable.Cell]] {
    set.numberedItems.map { section, number, item in
      [
        .text(set.id), .text(set.title), .text(set.type.rawValue), .text(section.letter),
        .text(section.title), .count(number), .text(item.text), .list(item.addressees),
        .text(item.group), .list(item.indicators), .text(item.note), .sources(item.sources),
      ]
    }
  }
}
