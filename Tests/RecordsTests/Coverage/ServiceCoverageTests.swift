import Library
import Loading
import Records
import TestSupport
import Testing
import Values

/// What the matrix of services says is on record, missing and unknown, and what it may not tell.
@Suite struct ServiceCoverageTests {
  @Test func countsEachOrganizationOnceInACellWithItsNewestCheck() throws {
    let coverage = try coverage([
      organization(
        "one", services: ["legal-aid, populations: [men, women]", "legal-aid, populations: men"],
        checked: "2024-03-01"),
      organization("two", services: ["legal-aid, populations: men"], checked: "2025-02-01"),
      organization("three", services: ["legal-aid, populations: women"]),
    ])
    #expect(coverage.text("legal-aid", for: "men") == "2 checked 2025-02-01")
    #expect(coverage.text("legal-aid", for: "women") == "2 checked 2024-03-01")
    #expect(coverage.text("legal-aid") == "3 checked 2025-02-01")
    #expect(coverage.text("legal-aid", for: "boys") == "unknown")
    #expect(coverage.text("shelter") == "unknown")
  }

  @Test(arguments: [
    ("active", "1 never"), ("unknown", "1 never"), ("inactive", "unknown"), ("defunct", "unknown"),
    ("temporarily-closed", "unknown"),
  ])
  func countsNoServiceThatHasEndedOrIsClosed(status: String, cell: String) throws {
    let coverage = try coverage([
      organization("one", services: ["counselling, populations: women, status: \(status)"])
    ])
    #expect(coverage.text("counselling", for: "women") == cell)
    #expect(coverage.isEmpty == (cell == "unknown"))
  }

  @Test(arguments: [
    ("children", "girls boys children"), ("children, sexes: female", "girls children"),
    ("[women, children], sexes: [female, male]", "women girls boys children"), ("girls", "girls"),
    ("victims, sexes: male", "victims"),
  ])
  func countsChildrenAsGirlsAndBoysAndReadsNothingElseIntoAService(
    populations: String, reached: String
  ) throws {
    let coverage = try coverage([
      organization("one", services: ["shelter, populations: \(populations)"])
    ])
    let found = Population.builtIn.filter {
      !coverage.cell(ServiceKind(builtIn: "shelter"), for: $0).isSilent
    }
    #expect(found.map(\.id).joined(separator: " ") == reached)
  }

  @Test func aGapIsOneOnlyForThePeopleAndProvincesThatItsSourceNames() throws {
    let gaps = """
      service-gaps:
        - {service: shelter, text: None., populations: men, state: gap, sources: example-report}
        - {service: transit, text: None., areas: KH-12, state: gap, sources: example-report}
        - {service: outreach, text: None., state: gap, sources: example-report}
        - {service: child-care, text: None., populations: officials, state: not-applicable,
           sources: example-report}
      """
    let coverage = try coverage([organization("one", services: ["transit"])], gaps: gaps)
    #expect(coverage.text("shelter", for: "men") == "gap 1")
    #expect(coverage.text("shelter", for: "boys") == "unknown")
    #expect(coverage.text("shelter", in: "KH-12") == "unknown")
    #expect(coverage.text("transit", in: "KH-12") == "gap 2")
    #expect(coverage.text("transit", in: "KH-1") == "unknown")
    #expect(coverage.text("transit", for: "men") == "unknown")
    #expect(coverage.text("outreach", for: "men") == "gap 3")
    #expect(coverage.text("outreach", in: "KH-1") == "gap 3")
    #expect(coverage.text("child-care", for: "officials") == "not applicable 4")
    #expect(coverage.areas.map(\.text) == ["KH-12"])
  }

  @Test func aGapForPartOfACellStandsBesideItAndDoesNotTakeItsPlace() throws {
    let gaps = """
      service-gaps:
        - {service: shelter, text: None., populations: men, areas: KH-1, state: gap,
           sources: example-report}
        - {service: outreach, text: None., populations: [women, children], state: gap,
           sources: example-report}
        - {service: transit, text: None., populations: girls, areas: KH-12, state: gap,
           sources: example-report}
        - {service: training, text: None., populations: police, areas: KH-1,
           state: not-applicable, sources: example-report}
      """
    let coverage = try coverage(
      [organization("one", services: ["shelter, populations: men, areas: [KH-1, KH-12]"])],
      gaps: gaps)
    #expect(coverage.text("shelter", for: "men") == "1 never, in part 1 (KH-1)")
    #expect(coverage.text("shelter", in: "KH-1") == "1 never, in part 1 (men)")
    #expect(coverage.text("shelter", in: "KH-12") == "1 never")
    #expect(coverage.text("shelter", for: "women") == "unknown")
    #expect(coverage.text("shelter") == "1 never")

    #expect(coverage.text("outreach", for: "children") == "gap 2")
    #expect(coverage.text("outreach", for: "girls") == "unknown, in part 2 (women children)")
    #expect(coverage.text("outreach", for: "boys") == "unknown, in part 2 (women children)")
    #expect(coverage.text("outreach", for: "victims") == "unknown")

    #expect(coverage.text("transit", for: "girls") == "unknown, in part 3 (KH-12)")
    #expect(coverage.text("transit", for: "children") == "unknown, in part 3 (girls KH-12)")
    #expect(coverage.text("transit", in: "KH-12") == "unknown, in part 3 (girls)")
    #expect(coverage.text("training", for: "police") == "unknown")
    #expect(coverage.areas.map(\.text) == ["KH-1", "KH-12"])
  }

  @Test(arguments: [
    ("", "1 checked 2025-02-01"), ("listed: false\n  unlisted-reason: Discreet.", "1 never"),
  ])
  func onlyChecksOfContactsThatReadersMaySeeCount(keys: String, cell: String) throws {
    let contacts = """
      contacts:
          - {channel: web, value: example.org, verified: {date: 2025-02-01, how: seen},
             sources: example-report}
          - {channel: phone, value: 023 111 222, verified: {date: 2026-01-01, how: called},
             visibility: withheld, sources: example-report}
          - {channel: phone, value: 023 111 333, verified: {date: 2026-02-01, how: called},
             sources: example-report}
        \(keys)
      """
    let coverage = try coverage([
      organization("one", services: ["shelter"], keys: contacts)
    ])
    #expect(coverage.text("shelter") == cell)
  }

  @Test func whatIsOnRecordIsNotHiddenByAGapAndTheGapStaysBesideIt() throws {
    let gaps = """
      service-gaps: {service: shelter, text: None., state: gap, sources: example-report}
      """
    let coverage = try coverage(
      [organization("one", services: ["shelter, populations: men"])], gaps: gaps)
    #expect(coverage.text("shelter", for: "men") == "1 never despite 1")
    #expect(coverage.text("shelter", for: "women") == "gap 1")
  }

  /// The rule: a province counts only those that the directory shows in it.
  @Test(arguments: [
    ("locations: {visibility: withheld, reason: Safety., area: KH-12, sources: example-report}"),
    ("listed: false\n  unlisted-reason: Its work is discreet."),
  ])
  func countsNobodyInAProvinceWhoseProvinceMayNotBeKnown(hiding: String) throws {
    let hidden = organization(
      "hidden", services: ["shelter, populations: women, areas: KH-12"], keys: hiding)
    let alone = try coverage([hidden])
    #expect(alone.text("shelter", for: "women") == "1 never")
    #expect(alone.text("shelter", in: "KH-12") == "unknown")
    #expect(alone.cellWithoutArea(ServiceKind(builtIn: "shelter")).text == "1 never")
    #expect(alone.areas == [])

    // Not beside one that is shown either: the difference to the names listed would tell.
    let both = try coverage([
      hidden, organization("open", services: ["shelter, populations: women, areas: KH-12"]),
    ])
    #expect(both.text("shelter") == "2 never")
    #expect(both.text("shelter", in: "KH-12") == "1 never")
    #expect(both.cellWithoutArea(ServiceKind(builtIn: "shelter")).text == "1 never")
  }

  @Test func aCountryThatOnlyUnlistedOrganizationsServeHasNothingToShow() throws {
    let coverage = try coverage([
      organization(
        "hidden", services: ["shelter"], keys: "listed: false\n  unlisted-reason: Discreet.")
    ])
    #expect(coverage.isEmpty)
  }

  @Test func aServiceInAnotherCountrysProvincesIsNotGivenInThisOne() throws {
    let files = [
      "organizations/more.yml": organization(
        "one", countries: "[KHM, VNM]", services: ["shelter, areas: KH-12", "outreach"])
    ]
    let library = try #require(try SmallSite(adding: files).load().library)
    let vietnam = try #require(library.countries["vietnam"])
    let there = library.serviceCoverage(of: [vietnam.code])
    #expect(there.text("shelter") == "unknown" && there.text("outreach") == "1 never")
    let all = library.serviceCoverage(of: [])
    #expect(all.text("shelter", in: "KH-12") == "1 never" && all.text("outreach") == "1 never")
  }

  private func organization(
    _ id: String, countries: String = "KHM", services: [String], checked: String? = nil,
    keys: String? = nil
  ) -> String {
    let check = checked.map {
      """
        contacts:
          - {channel: web, value: example.org, verified: {date: \($0), how: seen},
             sources: example-report}

      """
    }
    let list = services.map { "    - {kind: \($0), sources: example-report}\n" }.joined()
    return """
      - id: \(id)
        name: \(id)
        kind: ngo
        countries: \(countries)
        services:
      \(list)\(check ?? "")\(keys.map { "  \($0)\n" } ?? "")  sources: example-report

      """
  }

  private func coverage(_ organizations: [String], gaps: String = "") throws -> ServiceCoverage {
    let country = try #require(SmallSite.soundFiles["countries/kh/country.yml"])
    let files = [
      "organizations/more.yml": organizations.joined(),
      "countries/kh/country.yml": country + gaps + "\n",
    ]
    let site = SmallSite(adding: files)
    #expect(try site.report() == "")
    let library = try #require(try site.load().library)
    let cambodia = try #require(library.countries["cambodia"])
    return library.serviceCoverage(of: [cambodia.code])
  }
}

extension ServiceCoverage {
  fileprivate func text(_ service: String) -> String { cell(ServiceKind(builtIn: service)).text }

  fileprivate func text(_ service: String, for population: String) -> String {
    cell(ServiceKind(builtIn: service), for: Population(builtIn: population)).text
  }

  fileprivate func text(_ service: String, in area: String) -> String {
    guard case .success(let code) = SubdivisionCode.parse(area) else { return "no such province" }
    return cell(ServiceKind(builtIn: service), in: code).text
  }
}

extension ServiceCoverage.Cell {
  /// The cell in a few words.
  fileprivate var text: String {
    func numbers(_ gaps: [ServiceCoverage.Gap]) -> String {
      gaps.map { String($0.number) }.joined(separator: " ")
    }
    let whole: String
    switch state {
    case .available(let availability, let gaps):
      let check = availability.lastChecked.map { "checked \($0.text)" } ?? "never"
      let despite = gaps.isEmpty ? "" : " despite \(numbers(gaps))"
      whole = "\(availability.organizations) \(check)\(despite)"
    case .gap(let gaps): whole = "gap \(numbers(gaps))"
    case .unknown: whole = "unknown"
    case .notApplicable(let gaps): whole = "not applicable \(numbers(gaps))"
    }
    return parts.reduce(whole) { text, part in
      let scope = part.populations.map(\.id) + part.areas.map(\.text)
      return text + ", in part \(part.gap.number) (\(scope.joined(separator: " ")))"
    }
  }
}
