import Diagnostics
import Library
import Loading
import Records
import TestSupport
import Testing
import Values

struct `A sheet of observations` {
  private static let indicator = """
    - id: jobless
      label: people without work
      unit: percent
      definition: Of all aged 15 and more who look for work.
      sources: example-report, p. 1

    """

  private func site(_ sheet: String) -> SmallSite {
    SmallSite(adding: ["indicators/work.yml": Self.indicator, "figures/work.csv": sheet])
  }

  private static let long = """
    indicator,place,period,value,low,high,status,sex,source
    jobless,KHM,2015,4.5,4,5,,,"example-report, p. 4"
    jobless,KHM,2014,4.2,,,,,"example-report, p. 4"
    jobless,VNM,2015,1.2,,,provisional,,"example-report, p. 5"
    jobless,KHM,2015,3.9,,,,female,"example-report, p. 4"
    jobless,KHM,2015,5.1,,,,male,"example-report, p. 4"

    """

  @Test func `in long form makes one figure of an indicator and a place`() throws {
    let library = try #require(try site(Self.long).load().library)
    let indicator = try #require(library.indicators["jobless"])
    let figures = library.figures(of: indicator)
    #expect(figures.map(\.id) == ["jobless-khm", "jobless-vnm"])
    #expect(figures[0].label == "people without work")
    #expect(figures[0].measure.isPercent)
    #expect(figures[0].observations.map(\.periodText) == ["2014", "2015"])
    #expect(figures[0].latest.high?.value == Quantity(5))
    #expect(figures[0].latest.sex?.male?.value == Quantity("5.1"))
    #expect(figures[0].sex == nil, "rates of women and men are no parts of a whole")
    #expect(library.definition(of: figures[0]) == "Of all aged 15 and more who look for work.")
    #expect(library.figuresByPlace(of: indicator).map(\.place.text) == ["KHM", "VNM"])
    #expect(!(try site(Self.long).report()).contains("figures/work.csv"))
  }

  @Test func `in wide form has a column for each period`() throws {
    let sheet = """
      indicator,place,unit,2014,2015,2016,sources
      jobless,KHM,percent,4.2,4.5,,"example-report, p. 4"
      jobless,VNM,percent,,1.2,1.1,"example-report, p. 5"

      """
    let library = try #require(try site(sheet).load().library)
    #expect(library.figures["jobless-khm"]?.periods == ["2014", "2015"])
    #expect(library.figures["jobless-vnm"]?.periods == ["2015", "2016"])
    #expect(library.figures["jobless-vnm"]?.latest.value?.value == Quantity("1.1"))
  }

  @Test func `names the row and the column of what is wrong`() throws {
    let report = try site(Self.long.replacing("1.2,", with: "1;2,")).report()
    #expect(report.contains("row 4, column 'value'"))
    #expect(report.contains("[bad-number]"))
  }

  @Test func `must have a row of the whole next to those of its parts`() throws {
    let report = try site(
      Self.long.replacing("jobless,KHM,2015,4.5,4,5,,,\"example-report, p. 4\"\n", with: "")
    ).report()
    #expect(
      report.contains("a number of a part must have a row of the whole in 2015 [sheet-observation]")
    )
  }

  @Test func `must have one unit for an indicator and a place`() throws {
    let report = try site(
      """
      indicator,place,period,value,unit,source
      jobless,KHM,2015,4.5,percent,"example-report, p. 4"
      jobless,KHM,2014,4.2,people,"example-report, p. 4"

      """
    ).report()
    #expect(
      report.contains(
        "the rows of one indicator and place must have one unit, and not 'percent' and 'people'"))
  }

  @Test func `says which column is none`() throws {
    let report = try site(
      "indicator,place,period,valeu\njobless,KHM,2015,4\n"
    ).report()
    #expect(report.contains("'valeu' must be a key of observations, a dimension or a period"))
    #expect(report.contains("did you mean 'value'?"))
  }

  @Test func `must be in the unit of its indicator`() throws {
    let report = try site(
      "indicator,place,period,value,unit,source\njobless,KHM,2015,4,cases,\"example-report, p. 4\"\n"
    ).report()
    #expect(
      report.contains(
        "'jobless-khm' must be in percent, as its indicator 'jobless' is, not in cases "
          + "[indicator-of-unlike-units]"))
  }

  @Test func `of thousands of rows is read in a moment`() throws {
    var sheet = "indicator,place,period,value,source\n"
    let places = ["KHM", "THA", "VNM", "LAO", "MMR", "IDN", "MYS", "PHL", "SGP", "BRN"]
    for place in places {
      for year in 1000..<1400 { sheet += "jobless,\(place),\(year),5,\"example-report, p. 4\"\n" }
    }
    let outcome = try site(sheet).load()
    let library = try #require(outcome.library)
    #expect(library.figures(of: try #require(library.indicators["jobless"])).count == 10)
    #expect(library.figures["jobless-khm"]?.observations.count == 400)
  }
}
