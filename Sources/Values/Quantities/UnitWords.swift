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
  package static let links: Set<String> = WordTable.words(
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
    trend, reduction, reductions, expansion, contraction, drop, dropped, increased, decreased,
    declined, grew, grown, rose, risen, fell, fallen
    """)

  /// Words for a percentage of something that the number is no part of, so that it may be above 100.
  static let beyondWhole: Set<String> = WordTable.words(
    """
    inflation, gdp, gni, gnp, debt, ratio, ratios, indices, capacity, occupancy, overcrowding,
    crowding, enrolment, enrollment, gross, coverage, target, targets, quota, compared, relative,
    versus, times, overrun, overruns, utilisation, utilization, subscriptions, penetration,
    density, interest, yield, tariff, tariffs, markup, premium, appreciation, depreciation,
    devaluation, revaluation, leverage, turnover, dependency, replacement, execution
    """)

  /// Words that make a number an average, which may be a fraction of what is counted whole.
  static let averages: Set<String> = [
    "average", "averages", "mean", "median", "per", "rate", "rates", "ratio", "density",
  ]

  /// Words for numbers that may have any digits behind the point.
  static let rates: Set<String> = averages.union(
    ["index", "score", "rating", "proportion", "share"])

  /// What is measured rather than counted, so that its numbers are rounded.
  package static let measures: Set<String> = Set(measureSingulars.keys).union([
    "baht", "yuan", "yen", "dong", "kip", "kyat", "ringgit", "won", "rand", "us$", "$", "€", "£",
    "km", "m", "cm", "mm", "ha", "kg", "g", "t", "l", "ml", "kwh", "mwh", "gwh", "twh", "kw", "mw",
    "gw", "km²", "m²", "m³", "sq", "square", "cubic", "hertz", "celsius", "°c", "gdp", "gni",
  ]).union(
    WordTable.words(
      """
      kroner, kronor, lira, naira, kwacha, birr, zloty, hryvnia, tenge, manat, lari, tugrik, pataca,
      reais, ngultrum, rufiyaa, kina, m2, m3, km2, mg, µg, μg, ng, kt, toe, ktoe, mtoe, tce, co2,
      co₂, co2e, co₂e, ppm, ppb, kj, mj, gj, tj, pj, kcal, hpa, kpa, khz, mhz, ghz, kva, mva
      """))

  /// Whether a word is one of a measure: one of the list, or made with a prefix, such as `gigajoules`.
  package static func isMeasure(_ word: String) -> Bool {
    measures.contains(word)
      || metricPrefixes.contains { prefix in
        word.hasPrefix(prefix) && metricUnits.contains(String(word.dropFirst(prefix.count)))
      }
  }

  private static let metricPrefixes = [
    "kilo", "mega", "giga", "tera", "peta", "milli", "micro", "nano", "centi", "deci", "hecto",
  ]

  private static let metricUnits: Set<String> = WordTable.words(
    """
    metre, metres, meter, meters, gram, grams, gramme, grammes, litre, litres, liter, liters, watt,
    watts, joule, joules, hertz, byte, bytes, bit, bits, tonne, tonnes, ton, tons, pascal, pascals,
    volt, volts, newton, newtons, calorie, calories, becquerel, becquerels, sievert, sieverts
    """)

  static let measureSingulars: [String: String] = WordTable.pairs(
    """
    dollars: dollar, euros: euro, pounds: pound, francs: franc, pesos: peso, rupees: rupee, rupiah,
    riels: riel, takas: taka, cents: cent, tonnes: tonne, tons: ton, kilograms: kilogram,
    grams: gram, kilometres: kilometre, kilometers: kilometer, metres: metre, meters: meter,
    miles: mile, feet: foot, hectares: hectare, acres: acre, litres: litre, liters: liter,
    gallons: gallon, barrels: barrel, watts: watt, kilowatts: kilowatt, megawatts: megawatt,
    degrees: degree, points: point, dinars: dinar, dirhams: dirham, crowns: crown,
    shillings: shilling, cedis: cedi, roubles: rouble, rubles: ruble, rials: rial, riyals: riyal,
    afghanis: afghani, forints: forint, quetzals: quetzal, bolivianos: boliviano,
    lempiras: lempira, joules: joule, bytes: byte, pascals: pascal, volts: volt, newtons: newton,
    calories: calorie, sieverts: sievert, becquerels: becquerel, bushels: bushel,
    quintals: quintal, ounces: ounce, inches: inch, carats: carat, dunams: dunam, feddans: feddan,
    grammes: gramme, pints: pint
    """)

  /// Words for groups of people and for what happens to them; they don't count people.
  package static let groups: Set<String> = [
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

  /// Whether a word stands between a number and its noun: `young`, `migrant`, `Thai`. Words that may be
  /// verbs, such as `displaced`, are none: "12 displaced people" may say what 12 floods did.
  package static func describes(_ word: Substring) -> Bool {
    if describing.contains(word.lowercased()) { return true }
    return word.utf8.count > 3 && word.first?.isUppercase == true
      && word.dropFirst().allSatisfy { $0.isLowercase }
  }

  private static let describing: Set<String> = WordTable.words(
    """
    young, younger, old, older, elderly, new, other, more, further, additional, different, foreign,
    local, national, international, rural, urban, poor, poorer, rich, vulnerable, homeless,
    stateless, unemployed, undocumented, irregular, female, male, adult, pregnant, sick, healthy,
    dead, missing, ethnic, indigenous, domestic, migrant, refugee, child, student, youth,
    adolescent, teenage, civilian, skilled, unskilled, small, large, big, whole, entire,
    unaccompanied, innocent, ordinary, private, public, senior, junior, former, potential, seasonal
    """)

  /// Whether a word is one of time in the plural.
  package static func isTime(_ word: String) -> Bool { timeSingulars[word] != nil }

  /// What can only be counted whole, with the word for one.
  static let singulars: [String: String] = personSingulars.merging(
    thingSingulars, uniquingKeysWith: { $1 })

  /// The word for one of what a plural names. Nil where the plural is in no list.
  package static func singular(of plural: String) -> String? {
    guard let one = singulars[plural] ?? measureSingulars[plural] ?? timeSingulars[plural],
      one != plural
    else { return nil }
    return one
  }
}
