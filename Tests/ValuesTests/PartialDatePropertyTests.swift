import TestSupport
import Testing
import Values

@Suite struct PartialDatePropertyTests {
  private static func dates(_ count: Int, seed: UInt64) -> [PartialDate] {
    var random = SeededRandom(seed: seed)
    var dates: [PartialDate] = []
    while dates.count < count {
      // An interval that ends before it begins is refused; its twin takes its place.
      if let date = PartialDate(random.dateText()) { dates.append(date) }
    }
    return dates
  }

  @Test func roundTripsItsText() {
    for date in Self.dates(5_000, seed: 1) {
      #expect(PartialDate(date.text) == date)
      #expect(date.lower <= date.upper)
    }
  }

  @Test func ordersTotally() {
    let dates = Self.dates(120, seed: 2)
    for a in dates {
      for b in dates {
        #expect([a < b, b < a, a == b].count { $0 } == 1)
        for c in dates where a < b && b < c { #expect(a < c) }
      }
    }
  }

  @Test func sortsTheSameWhateverTheOrderBefore() {
    let dates = Self.dates(1_000, seed: 3)
    var random = SeededRandom(seed: 4)
    let sorted = dates.sorted().map(\.text)
    for _ in 0..<5 { #expect(dates.shuffled(using: &random).sorted().map(\.text) == sorted) }
  }

  @Test func neverClaimsWhatBoundsCannotTell() {
    let dates = Self.dates(400, seed: 5)
    for a in dates {
      for b in dates {
        let order = a.compare(to: b)
        #expect(b.compare(to: a) == order.reversed)
        switch order {
        case .before: #expect(a.upper < b.lower)
        case .after: #expect(b.upper < a.lower)
        case .cannotTell:
          // Plain dates whose bounds are apart can be told, so nothing is withheld either.
          let isPlain = [a, b].allSatisfy {
            !$0.isApproximate && !$0.isUncertain && $0.precision != .season && !$0.isInterval
          }
          if isPlain { #expect(a.lower <= b.upper && b.lower <= a.upper) }
        }
      }
    }
  }

  @Test func comparesTransitively() {
    let dates = Self.dates(100, seed: 6)
    for a in dates {
      for b in dates where a.compare(to: b) == .before {
        for c in dates where b.compare(to: c) == .before {
          #expect(a.compare(to: c) == .before)
        }
      }
    }
  }

  @Test func findsWordsForEveryDate() {
    for date in Self.dates(2_000, seed: 7) {
      let words = date.words(.english)
      #expect(!words.isEmpty && !words.contains("{") && !words.contains("  "))
      #expect(date.isApproximate == words.contains("about"))
      #expect(date.isUncertain == words.contains("possibly"))
    }
  }

  @Test func survivesAnyText() {
    var random = SeededRandom(seed: 8)
    let pieces = [
      "2", "0", "07", "-", "/", "X", "~", "?", "%", "..", "Y", "T", " ", "é", "March", "to",
    ]
    for _ in 0..<20_000 {
      let count = Int.random(in: 0...9, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      switch PartialDate.parse(text) {
      case .success(let date): #expect(date.text == text)
      case .failure(let mistake):
        #expect(mistake.suggestions.allSatisfy { PartialDate($0)?.text == $0 && $0 != text })
      }
    }
  }

  @Test func describesEveryDateInItsSchema() throws {
    let regex = try schemaPattern(of: PartialDate.self)
    for date in Self.dates(2_000, seed: 9) {
      #expect(date.text.wholeMatch(of: regex) != nil, "\(date)")
    }
    for text in ["March 2007", "2007-13", "2007-1", "..", "../..", "/", "12/03/2007", "2007~?"] {
      #expect(text.wholeMatch(of: regex) == nil, "\(text)")
    }
  }
}
