import JSON
import Records
import Templates

/// A site with a hostile text in every text field of every kind of record, in its settings, its
/// interface words, its prose and its views.
struct HostileContent {
  private(set) var files: [String: String] = [:]
  /// The hostile texts by the fields that they stand in.
  private(set) var texts: [String: String] = [:]
  /// Fields that the sample could not fill.
  private(set) var unknown: [String] = []

  private let payload: (Int) -> String

  /// Values that must fit to each other or to the other records of the small site.
  private static let given: [String: JSON] = [
    "Site.map": "assets/map.geojson", "Site.language": "en", "Site.date": "2026-11-21",
    "Accent.light": "#123456", "Accent.dark": "#abcdef", "Site.region": "hostile",
    "Site.compiled-from": ["example-report", "hostile"], "Site.headline": "hostile",
    "SitePicture.file": "assets/dot.gif", "Site.favicon": "assets/dot.gif",
    "Site.touch-icon": "assets/dot.png",
    "Site.stylesheet": "assets/own.css", "SiteFont.file": "assets/own.otf",
    "MenuEntry.to": "law", "MenuLink.to": "sources", "SiteContact.email": "ask@example.org",
    "Region.members": ["KHM", "VNM"], "Country.region": "hostile", "Country.code": "VNM",
    "Brief.country": "hostile", "Brief.headline": "hostile", "Finding.figure": "hostile",
    "ChartView.figures": "hostile", "ChartView.kind": "bars",
    "Figure.geography": "VNM", "Figure.value": "1", "Figure.sources": "example-report, p. 3",
    // A figure has a value or a series, and the texts of the latter have a file of their own.
    "Figure.series": [], "Figure.by": ["age": ["0-17": "1"]], "FigureGoal.period": "2030",
    "Figure.baseline": ["value": "1", "period": "2010"],
    "Parts.of": "hostile-part", "Instrument.countries": "VNM",
    "Instrument.scope": "national", "Organization.countries": "VNM",
    "Service.kind": "legal-aid", "Service.status": "active", "Service.areas": "VN-HN",
    "Location.visibility": "public", "Location.area": "VN-HN", "Location.published": "2026-06",
    "Contact.published": "2026-06", "Location.coordinates": "11.5, 104.9",
    "Contact.channel": "post", "Service.at": [], "Service.published": "2026-06",
    "Verification.date": "2026-06-01",
    "OrganizationIdentifier.scheme": "KH-MOI", "Schedule.rule": "FREQ=WEEKLY;BYDAY=MO",
    "Schedule.opens": "09:00", "Schedule.closes": "17:00", "Schedule.valid-from": "2026-01-01",
    "Schedule.valid-to": "2026-12-31", "Term.country": "VNM", "Programme.countries": "VNM",
    "Plan.countries": "VNM",
    "Place.code": "VN-HOSTILE", "Place.within": "VN-HN",
  ]

  init(payload: @escaping (Int) -> String) {
    self.payload = payload
    let folders = [
      "region": "regions", "indicator": "indicators", "figure": "figures", "instrument": "legal",
      "organization": "organizations", "place": "places", "plan": "plans",
      "guideline": "guidelines",
      "programme": "programmes", "source": "sources", "term": "glossary",
    ]
    for (kind, folder) in folders.sorted(by: { $0.key < $1.key }) {
      add(kind, at: "\(folder)/hostile.yml") { $0 }
    }
    add("country", at: "countries/vn/country.yml") { $0 }
    add("site", at: "site.yml") { $0 }
    add("page", at: "pages/hostile.md", Self.withBody)
    add("brief", at: "countries/vn/factsheet.md", Self.withBody)
    let part: JSON = [
      "id": "hostile-part", "label": "Part", "value": "1",
      "unit": .string(texts["Figure.unit"]?.replacing("{", with: "\\{")),
      "geography": "VNM", "sources": "example-report, p. 3",
    ]
    files["figures/part.yml"] = String(decoding: JSON.array([part]).bytes(), as: UTF8.self)
    addSeries()
    addWords()
    files["assets/dot.gif"] = "GIF89a\u{1}\0\u{1}\0\0\0\0;"
    files["assets/own.css"] = "p { color: red }\n"
    files["assets/own.otf"] = "OTTO\0\0\0\0"
    // A timeline of two or three dates is no picture.
    files["legal/more.yml"] = (1...4).map { number in
      """
      - id: more-\(number)
        title: More
        kind: law
        scope: national
        countries: VNM
        events: [{type: adopted, date: 200\(number), sources: example-report}]
        sources: example-report

      """
    }.joined()
  }

  private mutating func add(_ kind: String, at path: String, _ file: (String) -> String) {
    let offset = texts.count
    let payload = payload
    var sample = SchemaSample(of: kind, given: Self.given) { payload(offset + $0) }
    let record = sample.record(
      adding: [.init("reviewed", "2026-11-20")].filter { _ in kind != "site" })
    files[path] = file(String(decoding: Self.withoutTouchIcon(record).bytes(), as: UTF8.self))
    texts.merge(sample.texts) { $1 }
    unknown += sample.unknown
  }

  /// Files are texts here, and a touch icon is PNG.
  private static func withoutTouchIcon(_ record: JSON) -> JSON {
    guard case .object(let members) = record else { return record }
    return .object(members.filter { $0.key != "touch-icon" })
  }

  private static func withBody(_ frontMatter: String) -> String {
    "---\n\(frontMatter)\n---\n\n" + body
  }

  /// Prose in which everything that it can hold holds what a browser would run.
  private static let body = #"""
    ## \<script>alert(0)\</script> "a" 'b' {#hostile}

    Words \<script>alert(0)\</script> and `<script>alert(0)</script>` [@example-report, p. "a" \<b].

    [a "b" \<script>](https://example.org/?a="><script>alert(0)</script> "\"><script>alert(0)</script>")
    ![\"><script>alert(0)\</script>](/assets/map.svg "\"><script>alert(0)</script>")

    > [!NOTE] \<script>alert(0)\</script>
    > &lt;script&gt;alert(0)&lt;/script&gt;

    Table: \<script>alert(0)\</script>

    | \<script>alert(0)\</script> | "b" |
    | --- | --- |
    | `<script>alert(0)</script>` | \<b onclick=alert(0)> |

    ```html"onclick="alert(0)
    <script>alert(0)</script>
    ```

    Words.[^1]

    [^1]: \<script>alert(0)\</script>

    """#

  /// A series with a hostile note at a number, and one at a part.
  private mutating func addSeries() {
    func text(_ field: String) -> JSON {
      let text = payload(texts.count)
      texts[field] = text
      return .string(text.replacing("{", with: "\\{"))
    }
    let series: JSON = [
      "id": "hostile-series", "label": "Series", "unit": "people", "geography": "VNM",
      "sources": "example-report, p. 3",
      "series": [
        ["period": "2010", "value": "1", "note": text("Observation.note")],
        [
          "period": "2011", "value": "2",
          "by": ["age": ["0-17": "2", "note": text("Breakdown.note")]],
        ],
      ],
    ]
    files["figures/series.yml"] = String(decoding: JSON.array([series]).bytes(), as: UTF8.self)
  }

  /// Every word of the interface is one that content may change.
  private mutating func addWords() {
    var lines: [JSON.Member] = []
    for key in WordLists.keys.sorted() {
      // Braces that pages cannot fill are an error of their own.
      let text = payload(texts.count).replacing("{", with: "(").replacing("}", with: ")")
      texts["words." + key] = text
      lines.append(JSON.Member(key, .string(text)))
    }
    files["strings/en.yml"] = String(decoding: JSON.object(lines).bytes(), as: UTF8.self)
  }
}
