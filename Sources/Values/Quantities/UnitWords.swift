/// English words that say what a unit means.
package enum UnitWords {
  static let percent: Set<String> = [
    "%", "％", "percent", "per cent", "percents", "pct", "percentage", "per centum",
  ]

  static let ofOneSex: Set<String> = [
    "women", "men", "girls", "boys", "mothers", "fathers", "daughters", "sons", "widows", "wives",
    "husbands", "brothers", "sisters",
  ]

  static let perMille: Set<String> = ["‰", "per mille", "permille", "promille"]

  /// Units of figures that are years of the calendar.
  static let calendarYear: Set<String> = ["year", "calendar year", "year ce", "year ad"]

  /// What is written for a percent sign before further words.
  static let percentSigns: Set<String> = ["%", "％", "percent", "per cent", "pct"]

  package static let people: Set<String> = ["people", "persons", "person", "individuals"]

  /// The powers of ten that words for large numbers stand for.
  package static let powers: [String: Int] = [
    "hundred": 2, "hundreds": 2, "thousand": 3, "thousands": 3, "million": 6, "millions": 6,
    "billion": 9, "billions": 9, "trillion": 12, "trillions": 12, "lakh": 5, "lakhs": 5,
    "crore": 7, "crores": 7, "mn": 6, "bn": 9, "tn": 12,
  ]

  package static let scales: Set<String> = Set(powers.keys)

  /// Words that make a unit an average or a rate.
  static let ratios: Set<String> = [
    "per", "each", "average", "mean", "median", "equivalent", "equivalents", "points", "index",
  ]

  /// Words after which a unit says more of what it counts.
  static let links: Set<String> = WordTable.words(
    """
    of, in, under, over, aged, with, without, who, from, to, for, on, by, at, a, an, per, each,
    that, which
    """)

  /// Words for a change or a difference, which may be below zero.
  package static let changes: Set<String> = WordTable.words(
    """
    change, changes, changed, difference, differences, balance, balances, net, gain, gains, loss,
    losses, growth, increase, increases, decrease, decreases, decline, declines, fall, rise,
    surplus, deficit, gap, deviation, variation, variance, anomaly, temperature, temperatures,
    altitude, elevation, score, scores, index, points, profit, profits, margin, excess, shortfall,
    trend
    """)

  /// What is measured rather than counted, so that its numbers are rounded.
  package static let measures: Set<String> = Set(measureSingulars.keys).union([
    "baht", "yuan", "yen", "dong", "kip", "kyat", "ringgit", "won", "rand", "us$", "$", "€", "£",
    "km", "m", "cm", "mm", "ha", "kg", "g", "t", "l", "ml", "kwh", "mwh", "gwh", "twh", "kw", "mw",
    "gw", "km²", "m²", "m³", "sq", "square", "cubic", "hertz", "celsius", "°c", "gdp", "gni",
  ])

  static let measureSingulars: [String: String] = WordTable.pairs(
    """
    dollars: dollar, euros: euro, pounds: pound, francs: franc, pesos: peso, rupees: rupee, rupiah,
    riels: riel, takas: taka, cents: cent, tonnes: tonne, tons: ton, kilograms: kilogram,
    grams: gram, kilometres: kilometre, kilometers: kilometer, metres: metre, meters: meter,
    miles: mile, feet: foot, hectares: hectare, acres: acre, litres: litre, liters: liter,
    gallons: gallon, barrels: barrel, watts: watt, kilowatts: kilowatt, megawatts: megawatt,
    degrees: degree, points: point
    """)

  /// Words for groups of people and for what happens to them; they don't count people.
  static let groups: Set<String> = [
    "families", "households", "births", "deaths", "arrivals", "departures", "casualties",
    "fatalities", "injuries",
  ]

  /// Stretches of time, of which there can be a part.
  private static let timeSingulars: [String: String] = [
    "years": "year", "months": "month", "weeks": "week", "days": "day", "hours": "hour",
    "minutes": "minute", "seconds": "second",
  ]

  /// Words for things of any kind, in whose place a sentence may name the kind.
  package static let general: Set<String> = [
    "actions", "activities", "entries", "events", "items", "measures", "places", "things", "units",
  ]

  /// Whether a word is one of time in the plural.
  package static func isTime(_ word: String) -> Bool { timeSingulars[word] != nil }

  /// What can only be counted whole, with the word for one.
  static let singulars: [String: String] = personSingulars.merging(
    thingSingulars, uniquingKeysWith: { $1 })

  /// The word for one of what a plural names. Nil where the plural is in no list.
  static func singular(of plural: String) -> String? {
    guard let one = singulars[plural] ?? measureSingulars[plural] ?? timeSingulars[plural],
      one != plural
    else { return nil }
    return one
  }
}
