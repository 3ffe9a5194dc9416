import Testing
import Values

/// Countries are known by their names as well as by their codes.
@Suite struct CountryNameTests {
  @Test func eachCodeHasANameOfItsOwn() {
    let names = CountryCode.all.map(\.englishName)
    #expect(Set(names).count == CountryCode.all.count)
    for code in CountryCode.all {
      #expect(CountryCode.called(code.englishName) == code, "\(code)")
      #expect(CountryCode.called(code.text.lowercased()) == code, "\(code)")
      #expect(code.alpha2.flatMap { CountryCode.called($0) } == code, "\(code)")
    }
  }

  @Test(arguments: [
    ("romania", "ROU"), ("Viet-Nam", "VNM"), ("VIETNAM", "VNM"), ("cote d\u{2019}ivoire", "CIV"),
    ("turkiye", "TUR"), ("UK", "GBR"), ("Lao PDR", "LAO"), ("trinidad-and-tobago", "TTO"),
    ("Curacao", "CUW"), ("Micronesia", "FSM"),
  ])
  func readsTheNamesThatPeopleWrite(name: String, code: String) {
    #expect(CountryCode.called(name)?.text == code)
  }

  @Test(arguments: ["EU", "Europe", "river", "", "ASEAN", "Mekong"])
  func knowsWhatIsNoCountry(name: String) {
    #expect(CountryCode.called(name) == nil)
  }
}
