import SiteSupport
import TestSupport
import Testing

/// How a part in an instrument begins, ends and begins again, on pages and in data alike.
struct PartOverTimeTests {
  private static let source = ", sources: example-report}"

  private func site(
    _ events: String, status: String = "", kind: String = "convention",
    scope: String = "regional", parties: String = "[KHM, VNM]", regions: String? = nil
  ) throws -> BuiltSmallSite {
    let list = events.split(separator: ";").map {
      "    - {\($0.trimming(while: { $0 == " " }))\(Self.source)\n"
    }.joined()
    let statuses = status.isEmpty ? "" : "  status: [{\(status)\(Self.source)]\n"
    var files: [String: String?] = [
      "legal/text.yml": """
      - id: text
        title: The Text
        kind: \(kind)
        scope: \(scope)
        parties: \(parties)
        events:
      \(list)\(statuses)  sources: example-report

      """
    ]
    if let regions { files["regions/regions.yml"] = regions }
    return try BuiltSmallSite(adding: files)
  }

  /// The state and date of a country in the data, such as `acceded 2010`.
  private func state(of code: String, in site: BuiltSmallSite) throws -> String {
    let csv = try #require(site["data/participation.csv"])
    let row = try #require(
      csv.split(separator: "\r\n").first { $0.hasPrefix("text,") && $0.contains(",\(code),") })
    let fields = row.split(separator: ",", omittingEmptySubsequences: false)
    return "\(fields[4]) \(fields[5])"
  }

  private func words(_ page: Substring) -> String {
    String(page).replacing(/<sup>.*?<\/sup>/, with: "").replacing(/<[^>]*>/, with: "")
      .split(separator: " ").joined(separator: " ")
  }

  /// The cells of the row in the table of participation, the instrument's own first.
  private func cells(in site: BuiltSmallSite) throws -> [String] {
    let page = try #require(site["participation.html"])
    let row = try #require(page.split(separator: "<tr id=\"p-text\">").dropFirst().first)
    return try #require(row.split(separator: "</tr>").first).split(separator: "<td").map {
      words($0).replacing(/^[^>]*>/, with: "")
    }
  }

  /// The status of the text in the list of the law page.
  private func listed(in site: BuiltSmallSite) throws -> String {
    let law = try #require(site["law.html"])
    let item = try #require(law.split(separator: ">The Text</a>").dropFirst().first)
    let status = try #require(item.split(separator: "class=\"status\">").dropFirst().first)
    return words(try #require(status.split(separator: "</li>").first))
  }

  // MARK: Leaving and joining again

  @Test(arguments: [
    (
      "type: ratified, date: 1991, party: KHM; type: withdrawn, date: 2003, party: KHM; "
        + "type: acceded, date: 2012, party: KHM",
      "Acceded 2012 Withdrawn 2003 Ratified 1991", "acceded 2012"
    ),
    (
      "type: in-force, date: 1998, party: KHM; type: suspended, date: 2001, party: KHM; "
        + "type: in-force, date: 2004, party: KHM",
      "In force 2004 Suspended 2001 In force 1998", "in-force 2004"
    ),
    (
      "type: ratified, date: 1991, party: KHM; type: withdrawn, date: 2003, party: KHM; "
        + "type: acceded, date: 2012, party: KHM; type: in-force, date: 2013, party: KHM",
      "In force 2013 Acceded 2012 Withdrawn 2003 Ratified 1991", "in-force 2013"
    ),
    (
      "type: ratified, date: 1991, party: KHM; type: withdrawn, date: 2003, party: KHM",
      "Withdrawn 2003 Ratified 1991", "withdrawn 2003"
    ),
  ])
  func theStateOfTodayComesFirst(events: String, cell: String, state: String) throws {
    let site = try site(events)
    #expect(try cells(in: site)[1] == cell)
    #expect(try self.state(of: "KHM", in: site) == state)
    let page = try #require(site["countries/cambodia/law.html"])
    let table = try #require(page.split(separator: "id=\"page-participation\"").last)
    #expect(words(table).contains(cell))
  }

  @Test func onlyTheStateOfTodayIsBold() throws {
    let site = try site(
      "type: in-force, date: 1998, party: KHM; type: suspended, date: 2001, party: KHM; "
        + "type: in-force, date: 2004, party: KHM")
    let page = try #require(site["participation.html"])
    #expect(page.contains("<b>In force</b> <time datetime=\"2004\">"))
    #expect(page.contains("<span>In force</span> <time datetime=\"1998\">"))
  }

  @Test func aBilateralTextIsReadInTheSameOrder() throws {
    let site = try site(
      "type: suspended, date: 2001; type: in-force, date: 2004", kind: "agreement",
      scope: "bilateral")
    let page = words(Substring(try #require(site["participation.html"])))
    #expect(page.contains("In force 2004 Suspended 2001"))
  }

  @Test func aRefusalThatIsTheNewestComesFirst() throws {
    let site = try site(
      "type: acceded, date: 2002, party: KHM", status: "is: not-party, party: KHM, as-of: 2011",
      parties: "VNM")
    #expect(try cells(in: site)[1] == "Not a party as of 2011 Acceded 2002")
  }

  // MARK: The end of the text

  @Test(arguments: [
    ("type: expired, date: 2014", "", "No longer in force 2014", "ended 2014"),
    ("type: repealed, date: 2014-03", "", "No longer in force March 2014", "ended 2014-03"),
    ("type: suspended, date: 2014", "", "Suspended 2014", "suspended 2014"),
    (
      "type: adopted, date: 1997", "is: superseded, as-of: 2015", "Superseded as of 2015",
      "superseded "
    ),
  ])
  func whatEndsTheTextEndsItForEachParty(
    event: String, status: String, words: String, state: String
  ) throws {
    let site = try site("type: in-force, date: 2001, party: KHM; \(event)", status: status)
    let cell = try cells(in: site)[1]
    #expect(cell == "\(words) (the instrument itself) In force 2001")
    #expect(try self.state(of: "KHM", in: site) == state)
    #expect(try #require(site["data/participation.csv"]).contains(", of the instrument (example-r"))
    #expect(!cell.contains("disagree"))
  }

  @Test func whoLeftBeforeTheEndHasWithdrawn() throws {
    let site = try site(
      "type: in-force, date: 2001, party: KHM; type: withdrawn, date: 2008, party: KHM; "
        + "type: expired, date: 2014")
    #expect(try state(of: "KHM", in: site) == "withdrawn 2008")
    #expect(try state(of: "VNM", in: site) == "ended 2014")
  }

  @Test func aSuspensionThatWasLiftedEndsNothing() throws {
    let site = try site(
      "type: in-force, date: 2001, party: KHM; type: suspended, date: 2005; "
        + "type: in-force, date: 2009")
    #expect(try state(of: "KHM", in: site) == "in-force 2001")
  }

  @Test(arguments: ["declaration", "convention", "agreement"])
  func aTextThatWasWithdrawnAsAWholeIsNotInForce(kind: String) throws {
    let site = try site(
      "type: adopted, date: 2000; type: took-effect, date: 2001; type: withdrawn, date: 2010",
      kind: kind)
    #expect(try listed(in: site) == "Status: Withdrawn as of 2010")
    #expect(try !#require(site["law/text.html"]).contains("schema.org/InForce"))
    // Of a convention, the party whose step it was is missing.
    let state = kind == "convention" ? "party " : "withdrawn 2010"
    #expect(try self.state(of: "KHM", in: site) == state)
  }

  @Test func aTextThatAllPartiesLeftIsNotCalledInForce() throws {
    let begun = "type: in-force, date: 2001; type: ratified, date: 2000, party: [KHM, VNM]"
    let one = try site("\(begun); type: withdrawn, date: 2009, party: KHM")
    #expect(try listed(in: one) == "Status: In force as of 2001")
    let all = try site(
      "\(begun); type: withdrawn, date: 2009, party: KHM; type: withdrawn, date: 2011, party: VNM")
    #expect(try !listed(in: all).contains("In force"))
    #expect(try listed(in: all) == "Status: Withdrawn (Cambodia as of 2009, Vietnam as of 2011)")
    let again = try site(
      "\(begun); type: withdrawn, date: 2009, party: [KHM, VNM]; type: acceded, date: 2015, "
        + "party: VNM")
    #expect(try listed(in: again) == "Status: In force as of 2001")
  }

  // MARK: Former members

  private static let union = """
    - id: asean
      name: The Union
      members: [VNM]
      memberships:
        - {country: KHM, since: 1973, until: 2020-01-31, sources: "example-report, p. 7"}

    """

  @Test func aFormerMemberTakesPartNoLongerThroughItsGroup() throws {
    let site = try site(
      "type: in-force, date: 1990, party: asean, through: members", parties: "asean",
      regions: Self.union)
    let page = words(Substring(try #require(site["participation.html"])))
    #expect(
      page.contains("Membership ended 31 January 2020 through the Union In force 1990 through"))
    #expect(try state(of: "KHM", in: site) == "membership-ended 2020-01-31")
    #expect(try state(of: "VNM", in: site) == "in-force 1990")
  }

  @Test func whatAFormerMemberDidItselfHolds() throws {
    let site = try site(
      "type: in-force, date: 1990, party: asean, through: members; "
        + "type: ratified, date: 1988, party: KHM", parties: "[asean, KHM]", regions: Self.union)
    #expect(try state(of: "KHM", in: site) == "ratified 1988")
  }

  // MARK: After the edition

  @Test func whatIsAnnouncedHasNotHappened() throws {
    let site = try site(
      "type: ratified, date: 2020, party: [KHM, VNM]; type: in-force, date: 2027-06-01, party: KHM; "
        + "type: withdrawn, date: 2028, party: VNM; type: took-effect, date: 2029-02")
    #expect(try cells(in: site)[1] == "Ratified 2020 To come into force 1 June 2027")
    #expect(try cells(in: site)[2] == "Ratified 2020 Withdrawal to take effect 2028")
    #expect(try state(of: "KHM", in: site) == "ratified 2020")
    #expect(try state(of: "VNM", in: site) == "ratified 2020")
    #expect(
      try #require(site["data/participation.csv"]).contains("announced in-force 2027-06-01, of"))
    #expect(try #require(site["law.html"]).contains("To take effect"))
    let page = words(Substring(try #require(site["law/text.html"])))
    #expect(page.contains("To come into force") && !page.contains("Came into force"))
  }

  @Test(arguments: [
    ("repealed", "To be repealed"), ("suspended", "To be suspended"), ("expired", "To expire"),
    ("in-force", "To come into force"), ("published", "Dated after this edition: published"),
  ])
  func noEventIsSaidToHaveHappenedAfterTheEdition(type: String, words: String) throws {
    let site = try site("type: \(type), date: 2031-05")
    #expect(try #require(site["law/text.html"]).contains("<span>\(words)</span>"))
    #expect(try #require(site["law.html"]).contains("<span class=\"note\">\(words)</span>"))
    #expect(try listed(in: site) == "Status: Not stated")
    #expect(try state(of: "KHM", in: site) == "party ")
  }

  // MARK: Signatures

  @Test func whoOnlySignedAConventionIsNotCalledAPartyWithoutAWord() throws {
    let events = "type: signed, date: 2004, party: KHM; type: ratified, date: 2006, party: VNM"
    let page = words(Substring(try #require(try site(events)["law/text.html"])))
    #expect(page.contains("Cambodia (signed 2004, no later step stated), Vietnam"))
    #expect(!page.contains("Vietnam (ratified"))
    let memo = try site(events, kind: "memorandum-of-understanding")
    #expect(try !#require(memo["law/text.html"]).contains("no later step stated"))
  }
}

extension Substring {
  fileprivate func trimming(while isTrimmed: (Character) -> Bool) -> Substring {
    drop(while: isTrimmed)
  }
}
