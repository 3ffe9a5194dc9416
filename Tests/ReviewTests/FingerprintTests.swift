import Loading
import Records
import Review
import TestSupport
import Testing

/// An approval is of what a record says: whatever says the same has the same hash.
@Suite struct FingerprintTests {
  private static let count: String = """
    - id: example-count
      label: officials trained
      value: 594
      unit: people
      geography: KHM
      period: 2022
      sources: example-report, p. 3

    """

  private static let about: String =
    "---\nid: about\ntitle: About\nsummary: What this site is.\n---\nWords.\n"

  private func fingerprint(
    _ key: RecordKey, _ files: [String: String?]
  ) throws -> String? {
    try SmallSite(adding: files).load(fingerprinting: [key.kind]).fingerprints[key]?.text
  }

  private func figure(_ text: String, in path: String = "figures/count.yml") throws -> String? {
    var files: [String: String?] = ["figures/count.yml": nil]
    files[path] = text
    return try fingerprint(RecordKey(.figure, "example-count"), files)
  }

  private func page(_ text: String) throws -> String? {
    try fingerprint(RecordKey(.page, "about"), ["pages/about.md": text])
  }

  /// The hash is documented, so that other programs can check it.
  @Test func isTheSHA256OfOneLineOfJSON() throws {
    // printf '%s' '{"kind":"page","fields":{"id":"about","summary":"What this site is.","title":"About"},"prose":"Words."}' | sha256sum
    #expect(
      try page(Self.about) == "399d3c32bc55f79c779a62cf7630dbc8e9b31b7e28a537d536889bbcff5364a0")
  }

  @Test(arguments: [
    "# A comment\n" + count, count.replacing("value: 594", with: "value: \"594\" # counted"),
    count.replacing("geography: KHM", with: "geography: [KHM]"),
    count.replacing("period: 2022", with: "note: ~\n  claims: []\n  period: 2022"),
    count.replacing("  label: officials trained\n", with: "")
      .replacing("unit:", with: "label: officials trained\n  unit:"),
    count.replacing("- id", with: "- draft: true\n  id"), count.replacing("\n", with: "\r\n"),
  ])
  func staysWhereTheRecordSaysTheSame(_ text: String) throws {
    #expect(try figure(text) == figure(Self.count))
  }

  @Test func staysInAnotherFileOrASheet() throws {
    let hash = try figure(Self.count)
    #expect(hash != nil)
    #expect(try figure(Self.count, in: "figures/other.yml") == hash)
    let sheet =
      "id,label,value,unit,geography,period,sources\n"
      + "example-count,officials trained,594,people,KHM,2022,\"example-report, p. 3\"\n"
    #expect(try figure(sheet, in: "figures/sheet.csv") == hash)
  }

  @Test(arguments: [
    count.replacing("594", with: "595"), count.replacing("594", with: "594.0"),
    count.replacing("p. 3", with: "p. 4"), count.replacing("KHM", with: "[KHM, VNM]"),
    count.replacing("period", with: "as-of"), count + "  note: More.\n",
    count.replacing("officials trained", with: "officials  trained"),
  ])
  func changesWithEverythingThatTheRecordSays(_ text: String) throws {
    #expect(try figure(text) != figure(Self.count))
  }

  @Test func tellsOrderAndNestingApart() throws {
    let base = Self.count.replacing("KHM", with: "[KHM, VNM]")
    #expect(try figure(base) != figure(base.replacing("[KHM, VNM]", with: "[VNM, KHM]")))
    #expect(try figure(base) != figure(base.replacing("[KHM, VNM]", with: "\"KHM, VNM\"")))
  }

  @Test func coversTheProseButNotTheBlankLinesAroundIt() throws {
    let hash = try page(Self.about)
    #expect(try page(Self.about.replacing("Words.", with: "\n\nWords.\n\n")) == hash)
    #expect(try page(Self.about.replacing("\n", with: "\r\n")) == hash)
    for prose in ["Words", "Words. ", "Words.\n\nMore.", "words.", "<!-- x -->Words."] {
      #expect(try page(Self.about.replacing("Words.", with: prose)) != hash, "\(prose)")
    }
  }

  private static let paragraphs = """
    The first sentence of a paragraph is here. The second one follows it.

    - An item with words that go on and on.
      - One below it.

    > A quotation of some length.

    """

  @Test func staysWhereAParagraphIsWrappedAgain() throws {
    let hash = try page(Self.about.replacing("Words.", with: Self.paragraphs))
    for (old, new) in [
      ("here. The", "here.\nThe"), ("paragraph is", "paragraph \n  is"),
      ("words that", "words\n  that"), ("words that", "words\nthat"),
      ("One below", "One\n    below"),
      ("of some", "\n> of some"), ("of some", "of\nsome"),
    ] {
      let prose = Self.paragraphs.replacing(old, with: new).replacing(" \n>", with: "\n>")
      #expect(try page(Self.about.replacing("Words.", with: prose)) == hash, "\(prose)")
    }
    let note = Self.count + "  note: One sentence. And another.\n"
    for folded in [
      "  note: >\n    One sentence.\n    And another.\n",
      "  note: One\n    sentence. And another.\n",
      "  note: >-\n    One sentence. And\n    another.\n",
      "  note: |\n    One\n    sentence. And another.\n",
      "  note: \"One sentence.\n    And another.\"\n",
    ] {
      #expect(try figure(Self.count + folded) == figure(note), "\(folded)")
    }
  }

  /// The hash as it was made before line breaks stopped counting, of the text as it was then.
  @Test func anApprovalOfTheFormerKindGoesOnUntilTheTextIsChanged() throws {
    // printf '%s' '{"kind":"page","fields":{"id":"about","summary":"What this site is.","title":"About"},"prose":"Many words\non two lines."}' | sha256sum
    let former = "24b51cc5e035d0420b79b8df1ad6cd341347f20f30908a35a13cee2420c6d8b5"
    let key = RecordKey(.page, "about")
    func fingerprint(_ prose: String) throws -> Fingerprint {
      let text = Self.about.replacing("Words.", with: prose)
      return try #require(
        try SmallSite(adding: ["pages/about.md": text]).load(fingerprinting: [.page])
          .fingerprints[key])
    }
    let asItWas = try fingerprint("Many words\non two lines.")
    #expect(asItWas.covers(former))
    #expect(asItWas.covers(asItWas.text) && asItWas.text != former)
    let wrapped = try fingerprint("Many\nwords on two lines.")
    #expect(wrapped.covers(asItWas.text) && !wrapped.covers(former))
    #expect(try !fingerprint("Many words on\nthree lines.").covers(asItWas.text))
  }

  @Test func tellsKindsApart() throws {
    let files: [String: String?] = [
      "plans/a.yml": "- id: same\n  title: Same\n",
      "programmes/a.yml": "- id: same\n  title: Same\n",
    ]
    #expect(
      try fingerprint(RecordKey(.plan, "same"), files)
        != fingerprint(RecordKey(.programme, "same"), files))
  }
}
