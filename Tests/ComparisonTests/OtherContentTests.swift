import Comparison
import TestSupport
import Testing

/// Kinds of record without words of their own, and what is no record, are compared key by key.
@Suite struct OtherContentTests {
  @Test func leavesOutNoOtherPartOfTheContent() throws {
    let compared = try Compared(
      from: ["strings/en.yml": "layout.home: Start\n"],
      to: [
        "strings/en.yml": "layout.home: Home page\n", "assets/a.txt": "abc",
        "countries/kh/country.yml": """
        id: cambodia
        code: KHM
        name: Cambodia
        region: asean
        names:
          - {text: Kampuchea, kind: variant}
        subdivisions:
          - code: KH-12
            name: Phnom Penh City
          - code: KH-1
            name: Banteay Meanchey

        """,
        "pages/about.md":
          "---\nid: about\ntitle: About us\nsummary: What this site is.\n---\nSee.\n",
        "site.yml": SmallSite.settings.replacing("edition: 2026-11", with: "edition: 2026-12"),
        "regions/regions.yml": "- id: asean\n  name: ASEAN\n  members: [VNM, KHM]\n",
        "withheld.yml": "- {id: someone, text: Mary Sample}\n",
      ])
    let changes = compared.text.components(before: "\nPAGES\n")
    #expect(
      changes == """
        before (aaaaaaaaa, 2026-11-20) → after
          Countries: 1 changed
          Regions: 1 changed
          Loose pages: 1 changed
          Site settings: 1 changed
          Interface words: 1 changed
          Assets: 1 changed
          Withheld terms: 1 changed
          Pages: all 22 differ, and 25 files of data, feeds and assets

        COUNTRIES

          changed  Cambodia (cambodia)
              names: + Kampuchea – kind variant
              subdivisions › KH-12 › name: Phnom Penh → Phnom Penh City
              pages: countries/cambodia.html, countries/cambodia/dossier.html, countries/cambodia/law.html,
                countries/cambodia/organizations.html

        REGIONS

          changed  ASEAN (asean)
              members: in another order
              pages: regions/asean.html

        LOOSE PAGES

          changed  About us (about)
              title: About → About us
              text before the first heading: See the [factsheet](../countries/kh/factsheet.md#partners). →
                See.
              pages: about.html, 404.html, comparison.html, countries.html and 18 more

        SITE SETTINGS

          changed  site.yml
              edition: 2026-11 → 2026-12

        INTERFACE WORDS

          changed  strings
              layout.home: Start → Home page

        ASSETS

          changed  assets
              a.txt: + 3 bytes

        WITHHELD TERMS

          changed  withheld.yml
              terms: 1 added or changed, 0 removed or changed

        """, "\(changes)")
  }
}

extension String {
  /// What stands before a part of the text.
  fileprivate func components(before part: String) -> String {
    guard let range = firstRange(of: part) else { return self }
    return String(self[..<range.lowerBound])
  }
}
