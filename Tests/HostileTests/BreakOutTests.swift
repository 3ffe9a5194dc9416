import Diagnostics
import Exports
import Foundation
import Loading
import Publishing
import Spreadsheet
import TestSupport
import Testing
import ToolSupport

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Content that tries to break out of where it is shown: markup, quotes, ends of elements, formulas
/// and line ends, in every text field of every kind of record and in every word of the interface.
struct BreakOutTests {
  private enum Attempt: String, CaseIterable {
    case markup, formula, lines, quotes

    func payload(_ number: Int) -> String {
      switch self {
      case .markup:
        "K\(number)\"'><script>alert(1)</script></title></script>]]>--><img src=x onerror=alert(1)>"
      case .formula: "=1+1|' /C calc'!A0 K\(number)"
      case .lines: "K\(number)\r\nEND:VEVENT\r\nX-EVIL:1\n\nBEGIN:VEVENT\n, : ; \\ {n} {country}"
      case .quotes:
        "\" onclick=\"alert(1)\" x='K\(number)' `a` &quot;&#34; \\\" ${x} {{x}} <%= x %>"
      }
    }
  }

  private struct Built {
    let attempt: Attempt
    let content: HostileContent
    let files: [OutputFile]

    init(_ attempt: Attempt) throws {
      self.attempt = attempt
      content = HostileContent { attempt.payload($0) }
      var options = BuildOptions()
      options.baseURL = "https://example.org/"
      options.jobs = 2
      let site = SmallSite(adding: content.files.mapValues { $0 })
      let outcome = try SiteBuilder(folder: site.folder, options: options).run()
      let report = DiagnosticFormat.human.write(
        outcome.findings, sources: outcome.sources, rules: [])
      files = try #require(outcome.files, "\(report.prefix(4_000))")
    }

    func files(_ endings: String...) -> [OutputFile] {
      files.filter { file in endings.contains { file.path.hasSuffix($0) } }
    }
  }

  @Test(arguments: Attempt.allCases.map(\.rawValue))
  func noFileOfTheSiteIsBrokenOutOf(_ name: String) throws {
    let site = try Built(#require(Attempt(rawValue: name)))
    #expect(site.content.unknown == [], "give these fields a value in HostileContent")
    expectPages(of: site)
    try expectData(of: site)
    try expectFeeds(of: site)
    expectCalendars(of: site)
    expectSheets(of: site)
    expectEveryTextOnAPage(of: site)
  }

  private func expectPages(of site: Built) {
    #expect(site.files(".html").count > 20)
    for file in site.files(".html", ".svg") {
      let scan = MarkupScan(file.bytes)
      #expect(scan.faults == [], "\(file.path)")
      #expect(scan.elements > 0)
      for text in scan.data {
        #expect(
          throws: Never.self, "\(file.path)"
        ) {
          try JSONSerialization.jsonObject(with: Data(text.utf8))
        }
      }
    }
  }

  private func expectData(of site: Built) throws {
    for file in site.files(".json", ".geojson") {
      #expect(throws: Never.self, "\(file.path)") {
        try JSONSerialization.jsonObject(with: Data(file.bytes), options: .fragmentsAllowed)
      }
    }
  }

  private func expectFeeds(of site: Built) throws {
    let feeds = site.files(".xml")
    #expect(feeds.map(\.path).contains("feed.xml"))
    for file in feeds {
      let parser = XMLParser(data: Data(file.bytes))
      #expect(parser.parse(), "\(file.path): \(String(describing: parser.parserError))")
      #expect(MarkupScan(file.bytes).faults == [], "\(file.path)")
    }
  }

  /// RFC 5545: lines end in CR and LF and are at most 75 bytes long, and each that is no continuation
  /// is a property that we write.
  private func expectCalendars(of site: Built) {
    let calendars = site.files(".ics")
    #expect(!calendars.isEmpty)
    let names: Set<String> = [
      "BEGIN", "END", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "NAME", "UID",
      "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "URL", "TRANSP", "CATEGORIES",
      "REFRESH-INTERVAL", "X-PUBLISHED-TTL",
    ]
    for file in calendars {
      var open: [String] = []
      for line in String(decoding: file.bytes, as: UTF8.self).unicodeLines {
        #expect(line.utf8.count <= 75 && !line.unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
        if line.isEmpty || line.hasPrefix(" ") { continue }
        let name = String(line.prefix { $0 != ":" && $0 != ";" })
        #expect(names.contains(name), "\(file.path): \(line)")
        let value = String(line.dropFirst(name.count + 1))
        if name == "BEGIN" { open.append(value) }
        if name == "END" { #expect(open.popLast() == value, "\(file.path)") }
      }
      #expect(open.isEmpty)
    }
  }

  /// No cell is a formula, and each text is read back as it was.
  private func expectSheets(of site: Built) {
    let sheets = site.files(".csv")
    #expect(sheets.count > 10)
    var texts: Set<String> = []
    for file in sheets {
      let (sheet, findings) = SheetReader.read(file.bytes, file: FileID(0))
      #expect(findings == [], "\(file.path)")
      for cell in sheet?.rows.flatMap(\.cells) ?? [] {
        let isNumber = Double(cell.text) != nil
        let first = cell.text.unicodeScalars.first
        #expect(
          isNumber || first.map { !"=+-@\t\r".unicodeScalars.contains($0) } ?? true, "\(cell)")
        texts.insert(CellText.read(cell.text))
      }
    }
    let label = site.content.texts["Figure.label"]?.replacing("\r\n", with: "\n") ?? ""
    #expect(texts.contains { $0.unicodeScalars.elementsEqual(label.unicodeScalars) }, "\(label)")
  }

  /// What no page shows, or none of this site, because something else is said in its place.
  private static let shownNowhere: Set<String> = [
    "Country.eras.name", "Country.eras.note", "Country.summary", "Figure.calculated",
    "GuidelineSet.sections.items.label",
    "Organization.everyday-name", "Organization.instead", "Organization.locations.reason",
    "Organization.locations.verified.how", "Organization.owner", "Organization.unlisted-reason",
    "Programme.components.title", "Region.eras.name", "Region.eras.note", "Site.freshness.instead",
    "Site.freshness.owner", "Site.review.reviewers.role", "Source.text-sha256",
  ]

  private func expectEveryTextOnAPage(of site: Built) {
    var numbers: Set<Int> = []
    for file in site.files { numbers.formUnion(Self.marks(in: file.bytes)) }
    let missing = site.content.texts.filter { field, text in
      !field.hasPrefix("words.") && !Self.shownNowhere.contains(field)
        && Self.marks(in: Array(text.utf8)).isDisjoint(with: numbers)
    }.keys.sorted()
    #expect(missing == [], "these texts are in no file of the site")
  }

  /// The numbers behind every `K`.
  private static func marks(in bytes: [UInt8]) -> Set<Int> {
    var numbers: Set<Int> = []
    for index in bytes.indices where bytes[index] == UInt8(ascii: "K") {
      let digits = bytes[(index + 1)...].prefix { (0x30...0x39).contains($0) }
      if let number = Int(String(decoding: digits, as: UTF8.self)) { numbers.insert(number) }
    }
    return numbers
  }
}

extension String {
  /// The lines between CR and LF, which Swift takes for one character.
  fileprivate var unicodeLines: [String] {
    var lines: [String] = [""]
    var before: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\n", before == "\r" {
        lines[lines.count - 1].unicodeScalars.removeLast()
        lines.append("")
      } else {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      before = scalar
    }
    return lines
  }
}
