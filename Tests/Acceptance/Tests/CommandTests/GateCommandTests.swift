import Foundation
import ProgramSupport
import Testing
import ToolSupport

/// The gate as the program has it: exit code 6, the old site whole, and no secret in the log.
struct GateCommandTests {
  private static let shelter = """
    - id: safe-house
      name: Safe House
      kind: ngo
      countries: NOR
      summary: SUMMARY
      services:
        - {kind: shelter, sources: example-report}
      locations:
        - visibility: withheld
          reason: Saying where would endanger the people in it.
          address: 12 Hidden Lane
          sources: example-report
      sources: example-report

    """

  @Test(arguments: ["human", "json", "sarif", "github"])
  func aLeakEndsTheBuildWithSixAndLeavesTheOldSite(_ format: String) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/organizations/shelter.yml",
      Self.shelter.replacing("SUMMARY", with: "Call the hotline."))
    try site.build()
    let before = try site.output()
    #expect(before.keys.contains("organizations/safe-house.html"))

    try site.write(
      "Content/organizations/shelter.yml",
      Self.shelter.replacing("SUMMARY", with: "Come to 12, Hidden *Lane*."))
    let run = try DossierExecutable.run([
      "build", "--content", site.path("Content"), "--output", site.path("Output"), "--format",
      format,
    ])
    #expect(run.status == 6)
    #expect(try site.output() == before)
    let log = run.outputText + run.errorText
    #expect(log.contains("the address of location 1 of 'safe-house' would be published in"))
    #expect(!log.lowercased().contains("lane"), "\(log)")
    #expect(log.contains("No site was made: something that is withheld would have been published."))
  }

  /// Every command that writes findings or lists is as discreet as the build.
  @Test(
    arguments: [
      ["freshness", "--all"], ["export", "figures"],
      ["edition", "close", "norway-factsheet", "--as-they-are-now"], ["check"],
      ["review", "status", "--all"],
    ])
  func noCommandQuotesWhatAnotherRecordWithholds(_ command: [String]) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/organizations/shelter.yml",
      Self.shelter.replacing("SUMMARY", with: "Call the hotline."))
    try site.write(
      "Content/figures/more.yml",
      "- id: more\n  label: people\n  value: 12 Hidden Lane\n  unit: people\n  geography: NOR\n"
        + "  sources: example-report\n")
    let run = try DossierExecutable.run(command + ["--content", site.path("Content")])
    #expect(run.status != 0)
    let said = (run.outputText + run.errorText).lowercased()
    #expect(!said.contains("lane") && !said.contains("hidden"), "\(said)")
  }

  @Test(arguments: ["text", "csv", "ics"])
  func theListOfAgingContactsIsSearchedBeforeItIsWritten(_ format: String) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/organizations/shelter.yml",
      Self.shelter.replacing("SUMMARY", with: "Call the hotline."))
    try site.write(
      "Content/organizations/office.yml",
      """
      - id: open-office
        name: Open Office
        kind: ngo
        countries: NOR
        contacts:
          - {channel: phone, value: "+855 23 123 456", label: desk at 12 Hidden Lane, published: 2026, sources: example-report}
        sources: example-report

      """)
    let run = try DossierExecutable.run([
      "freshness", "--all", "--format", format, "--content", site.path("Content"),
    ])
    #expect(run.status == 6)
    #expect(run.outputText.isEmpty)
    #expect(!run.errorText.lowercased().contains("lane"), "\(run.errorText)")
    #expect(
      run.errorText.hasSuffix("\nNothing was written: something that is withheld would be in it.\n")
    )
  }

  /// A line that a finding stands on may hold more than the finding is about.
  @Test(
    arguments: [
      (
        "organizations/sheet.csv",
        """
        id,name,kind,countries,locations.1.visibility,locations.1.reason,locations.1.address,locations.1.sources,sources
        safe-house,Safe House,ngo,COUNTRY,withheld,Safety.,12 Hidden Lane,example-report,example-report

        """
      ),
      (
        "organizations/flow.yml",
        """
        - {id: safe-house, name: Safe House, kind: ngo, countries: COUNTRY, sources: example-report, \
        locations: [{visibility: withheld, reason: Safety., address: 12 Hidden Lane, sources: example-report}]}

        """
      ),
      ("withheld.yml", "- {id: survivor, text: Hidden Lane, hmac: COUNTRY}\n"),
    ], ["NOR", "Kampuchea"])
  func noFindingQuotesASecret(_ file: (path: String, text: String), _ country: String) throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write("Content/\(file.path)", file.text.replacing("COUNTRY", with: country))
    try site.write(
      "Content/pages/more.md",
      "---\nid: more\ntitle: More\nsummary: More words\n---\nAt 12 Hidden Lane.\n")
    let run = try site.run()
    let isLeak = country == "NOR" || file.path == "withheld.yml"
    #expect(run.status == (isLeak ? 6 : 1), "\(run.errorText)")
    let log = run.outputText + run.errorText
    #expect(!log.contains("Lane"), "\(log)")
  }

  /// The number of a protected body stands in the line of a finding about something else.
  @Test func aWarningBesideAWithheldNumberDoesNotQuoteIt() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/organizations/line.yml",
      """
      - id: safe-line
        name: Safe Line
        kind: ngo
        contacts:
          - {channel: phone, value: "012 345 678", visibility: withheld, sources: example-report}
        sources: example-report

      """)
    let run = try site.run()
    let log = run.outputText + run.errorText
    #expect(log.contains("the phone of 'safe-line' must have 'published' or 'verified'"))
    #expect(!log.contains("345"), "\(log)")
  }

  @Test func noOptionTurnsTheGateOff() throws {
    let site = try ExampleSite()
    defer { site.remove() }
    try site.write(
      "Content/organizations/shelter.yml",
      Self.shelter.replacing("SUMMARY", with: "Come to 12 Hidden Lane."))
    let all = ["--drafts", "--quiet", "--fail-on", "error", "--jobs", "1", "--timings"]
    let run = try DossierExecutable.run(
      ["build", "--content", site.path("Content"), "--output", site.path("Output")] + all)
    #expect(run.status == 6)
    let help = try DossierExecutable.run(["build", "--help"])
    for word in ["gate", "withheld", "confidential", "force", "allow"] {
      #expect(!help.outputText.contains("--\(word)") && !help.outputText.contains("--no-\(word)"))
    }
  }
}
