import Diagnostics
import TestSupport
import Testing

/// Codes of countries and places are in use at the time, have a name, and hide what must be hidden.
@Suite struct PlaceRuleTests {
  @Test func findsAWithdrawnCountryAfterItsEnd() throws {
    let figures = """
      - {id: a, label: A, value: 1, unit: people, geography: YUG, as-of: 2010, sources: example-report}
      - {id: b, label: B, value: 1, unit: people, geography: YUG, as-of: 1985, sources: example-report}
      - {id: c, label: C, value: 1, unit: people, geography: KHM, to: DDR, period: 1991/1995, sources: example-report}

      """
    let countries = """
      - {id: yugoslavia, code: YUG, name: Yugoslavia}
      - {id: east-germany, code: DDR, name: East Germany}

      """
    try expectReport(
      SmallSite(adding: ["figures/old.yml": figures, "countries/old.yml": countries]).report(),
      """
      figures/old.yml:1:68: 'YUG' must not be dated 2010, since ISO 3166-1 withdrew it in 2003 \
      [country-after-its-end]
        note: 'YUG' (Yugoslavia) was in ISO 3166-1 from 1974 to 2003; it was followed by Bosnia and \
      Herzegovina (BIH), Croatia (HRV), North Macedonia (MKD), Serbia and Montenegro (SCG), \
      Slovenia (SVN)
      figures/old.yml:3:78: 'DDR' must not be dated 1991/1995, since ISO 3166-1 withdrew it in 1990 \
      [country-after-its-end]
        note: 'DDR' (East Germany) was in ISO 3166-1 from 1974 to 1990; it was followed by Germany (DEU)

      """)
  }

  @Test func findsNoBodyThatWorksInAWithdrawnCountryToday() throws {
    let group = """
      - {id: haven, name: Haven, kind: ngo, countries: TMP, sources: example-report}

      """
    let country = "- {id: east-timor, code: TMP, name: East Timor}\n"
    try expectReport(
      SmallSite(adding: ["organizations/haven.yml": group, "countries/old.yml": country]).report(),
      """
      organizations/haven.yml:1:8: 'TMP' must be the code of a country that exists, since 'haven' \
      works today [country-after-its-end]
        note: 'TMP' (East Timor) was in ISO 3166-1 from 1974 to 2002; it was followed by Timor-Leste (TLS)

      """)
  }

  @Test func asksForTheNameOfAUserAssignedCountry() throws {
    let figures = """
      - {id: a, label: A, value: 1, unit: people, geography: XSL, sources: example-report}
      - {id: b, label: B, value: 1, unit: people, geography: XNM, sources: example-report}

      """
    let country = "- {id: somaliland, code: XSL, name: Somaliland}\n"
    try expectReport(
      SmallSite(adding: ["figures/new.yml": figures, "countries/new.yml": country]).report(),
      """
      figures/new.yml:2:56: 'XNM' is a user-assigned code, so a record in 'countries/' must name it, \
      since 'b' speaks of it [unnamed-country]
        help: did you mean 'VNM'?

      """)
  }

  @Test func checksThePlacesThatASiteDeclares() throws {
    let places = """
      - {id: port, code: KH-PORT, name: The port, within: KH-18}
      - {id: pier, code: KH-PIER, name: The pier, within: KH-PORT}
      - {id: other, code: KH-PORT, name: The other port}
      - {id: lake, code: KH-12, name: The lake}
      - {id: loop, code: KH-LOOP, name: The loop, within: KH-LOOPS}
      - {id: loops, code: KH-LOOPS, name: The loops, within: KH-LOOP}
      - {id: far, code: KH-FAR, name: Far, within: TH-10}
      - {id: lost, code: KH-LOST, name: Lost, within: KH-PROT}

      """
    try expectReport(
      SmallSite(adding: ["places/all.yml": places]).report(),
      """
      places/all.yml:3:21: 'KH-PORT' must be the code of one place [place-code-taken]
        places/all.yml:1:20: the first one
      places/all.yml:4:20: 'KH-12' must not be declared, since ISO 3166-2 has it for Phnom Penh \
      [place-code-taken]
      places/all.yml:5:53: 'KH-LOOP' must not be part of itself, as it is by way of 'KH-LOOPS' \
      [place-within-itself]
      places/all.yml:6:56: 'KH-LOOPS' must not be part of itself, as it is by way of 'KH-LOOP' \
      [place-within-itself]
      places/all.yml:7:46: 'KH-FAR' must be part of an area in 'KHM', not of 'TH-10' \
      [place-within-itself]
      places/all.yml:8:49: 'KH-PROT' must be a code of ISO 3166-2, or that of a place that the site \
      declares [unknown-subdivision]
        help: did you mean 'KH-PORT'?

      """)
  }

  @Test func aProtectedBodyIsInNoPlaceOfTheSite() throws {
    let group = """
      - id: haven
        name: Haven
        kind: ngo
        countries: KHM
        services: [{kind: legal-aid, areas: KH-PORT, sources: example-report}]
        locations:
          - {visibility: area-only, reason: Safety., area: KH-18, sources: example-report}
        sources: example-report

      """
    let place = "- {id: port, code: KH-PORT, name: The port}\n"
    try expectReport(
      SmallSite(adding: ["organizations/haven.yml": group, "places/all.yml": place]).report(),
      """
      organizations/haven.yml:1:7: 'haven' must give its areas as subdivisions of ISO 3166-2, because \
      its place is protected [area-too-exact]

      """)
  }

  @Test func findsAnUnknownAreaInFiguresAndLaws() throws {
    let law = """
      - id: state-law
        title: State law
        kind: law
        scope: national
        areas: [TH-10, TH-999]
        sources: example-report, p. 2

      """
    let figure = """
      - {id: a, label: A, value: 1, unit: people, geography: [KH-12, KH-0012], sources: example-report}

      """
    try expectReport(
      SmallSite(adding: ["legal/state.yml": law, "figures/new.yml": figure]).report(),
      """
      figures/new.yml:1:64: 'KH-0012' must be a code of ISO 3166-2, or that of a place that the site \
      declares [unknown-subdivision]
        help: did you mean 'KH-12'?
      legal/state.yml:1:7: 'THA' must have a record in 'countries/', since 'state-law' speaks of it \
      [country-without-record]
      legal/state.yml:5:18: 'TH-999' must be a code of ISO 3166-2, or that of a place that the site \
      declares [unknown-subdivision]

      """)
  }

  @Test func refusesSubdivisionsOfAnotherCountry() throws {
    let countries = """
      - id: norway
        code: NOR
        name: Norway
        subdivisions:
          - {code: NO-03, name: Oslo}
          - {code: SE-AB, name: Stockholm}
      - id: taravel
        code: XTV
        name: Taravel
        subdivisions:
          - {code: XT-1, name: North}

      """
    let group = """
      - {id: north, name: North, kind: ngo, countries: XTV, sources: example-report, services: [{kind: training, areas: XT-1, sources: example-report}]}

      """
    try expectReport(
      SmallSite(adding: ["countries/more.yml": countries, "organizations/north.yml": group])
        .report(),
      """
      countries/more.yml:6:14: 'SE-AB' must begin with 'NO-', since it is under 'NOR' \
      [subdivision-elsewhere]
      countries/more.yml:11:14: 'XT-1' must begin with the letters of its country, and 'XTV' has no code \
      of two letters [subdivision-elsewhere]
        help: give the country the code 'XTT', to which 'XT-' belongs

      """)
  }

  @Test func namesTheCountryWhoseAreasWereMeant() throws {
    let country = "- {id: taravel, code: XTV, name: Taravel}\n"
    let law = """
      - {id: act, title: Act, kind: law, scope: national, areas: XT-1, sources: example-report}

      """
    let findings = try SmallSite(adding: ["countries/more.yml": country, "legal/act.yml": law])
      .findings()
    #expect(
      findings.filter { $0.rule == "unnamed-country" }.map(\.suggestion) == [
        "areas that begin with 'XT-' belong to 'XTT'; give 'taravel' the code 'XTT' in the place of 'XTV'"
      ])
  }

  @Test func pointsAtTheCodeOfACountryWithoutARecord() throws {
    let group = """
      - id: north
        name: North
        kind: ngo
        countries: [KHM, XNM, FRA]
        sources: example-report

      """
    try expectReport(
      SmallSite(adding: ["organizations/north.yml": group]).report(),
      """
      organizations/north.yml:4:20: 'XNM' is a user-assigned code, so a record in 'countries/' must name \
      it, since 'north' speaks of it [unnamed-country]
        help: did you mean 'VNM'?
      organizations/north.yml:4:25: 'FRA' must have a record in 'countries/', since 'north' speaks of it \
      [country-without-record]

      """)
  }

  @Test func suggestsTheCodeOfACountryThatTheSiteNames() throws {
    let country = "- {id: taravel, code: XTT, name: Taravel}\n"
    let figure = """
      - {id: a, label: A, value: 1, unit: people, geography: Taravel, sources: example-report}

      """
    let findings = try SmallSite(adding: ["countries/more.yml": country, "figures/a.yml": figure])
      .findings()
    #expect(findings.map(\.suggestion) == ["did you mean 'XTT'?"])
  }

  @Test func anUnknownAreaOfACountryWithoutARecordIsOneFinding() throws {
    let figure = """
      - {id: a, label: A, value: 1, unit: people, geography: SO-PORT, sources: example-report}

      """
    try expectReport(
      SmallSite(adding: ["figures/new.yml": figure]).report(),
      """
      figures/new.yml:1:56: 'SO-PORT' must be a code of ISO 3166-2, or that of a place that the site \
      declares [unknown-subdivision]

      """)
  }
}
