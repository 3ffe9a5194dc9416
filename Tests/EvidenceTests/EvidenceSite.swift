import TestSupport

/// The small site with a source whose text is kept, and one figure and one law that rest on it.
struct EvidenceSite {
  var text = """
    1. Wells

    In March 2016 the survey counted 1,829 wells in 12 provinces (35% dry). Half of them were dug by hand.

    The Ministry of Water issued the Wells Act in 2008. A decree on pumps was drafted and not adopted.

    2. Roads

    Board for Rural Roads: "No road was built in the rains, although villages had asked for one."

    2019 Highlights

    - Trained 594 officials on the upkeep of wells.

    """
  var figure = "value: 1829"
  var time = "period: 2016-03"
  var cited = "gauge, section 1, line 3"
  var label = "wells that the survey counted"
  var events = "{type: issued, date: 2008, sources: \"gauge, line 5\"}"
  var status = "{is: issued, sources: \"gauge, line 5\"}"
  var provision = "The Ministry of Water answers for wells."
  var note: String?
  var body = ""
  var files: [String: String?] = [:]

  var site: SmallSite {
    var changes: [String: String?] = [
      "sources/texts/gauge.txt": text,
      "sources/gauge.yml": "- {id: gauge, title: The gauge, type: report, issued: 2019}\n",
      "figures/wells.yml": """
      - id: wells
        label: \(label)
        \(figure)
        unit: wells
        geography: KHM
        \(time)
        sources: "\(cited)"
      \(note.map { "  note: '\($0)'" } ?? "")

      """,
      "legal/wells.yml": """
      - id: wells-act
        title: Wells Act
        kind: law
        scope: national
        countries: KHM
        events: [\(events)]
        status: [\(status)]
        provisions: [{text: \(provision), sources: "gauge, line 5"}]
        sources: gauge, line 5

      """,
    ]
    if !body.isEmpty {
      changes["pages/wells.md"] = "---\nid: wells\ntitle: Wells\n---\n\n\(body)\n"
    }
    for (path, text) in files { changes[path] = text }
    return SmallSite(adding: changes)
  }

  /// The findings about what is on file, as text.
  func report() throws -> String { try site.report() }
}
