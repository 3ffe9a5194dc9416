/// English words that say what a unit means.
enum UnitWords {
  static let percent: Set<String> = [
    "%", "％", "percent", "per cent", "percents", "pct", "percentage", "per centum",
  ]

  static let people: Set<String> = ["people", "persons", "person", "individuals"]

  static let scales: Set<String> = [
    "hundred", "hundreds", "thousand", "thousands", "million", "millions", "billion", "billions",
    "trillion", "trillions", "lakh", "lakhs", "crore", "crores", "mn", "bn", "tn",
  ]

  /// Words that make a unit an average or a rate.
  static let ratios: Set<String> = [
    "per", "each", "average", "mean", "median", "equivalent", "equivalents", "points", "index",
  ]

  /// Words after which a unit says more of what it counts.
  static let links: Set<String> = [
    "of", "in", "under", "over", "aged", "with", "without", "who", "from", "to", "for", "on", "by",
    "at", "a", "an", "per", "each", "that", "which",
  ]

  /// What is measured rather than counted, so that its numbers are rounded.
  static let measures: Set<String> = Set(measureSingulars.keys).union([
    "baht", "yuan", "yen", "dong", "kip", "kyat", "ringgit", "won", "rand", "us$", "$", "€", "£",
    "km", "m", "cm", "mm", "ha", "kg", "g", "t", "l", "ml", "kwh", "mwh", "gwh", "twh", "kw", "mw",
    "gw", "km²", "m²", "m³", "sq", "square", "cubic", "hertz", "celsius", "°c", "gdp", "gni",
  ])

  static let measureSingulars: [String: String] = [
    "dollars": "dollar", "euros": "euro", "pounds": "pound", "francs": "franc", "pesos": "peso",
    "rupees": "rupee", "rupiah": "rupiah", "riels": "riel", "takas": "taka", "cents": "cent",
    "tonnes": "tonne", "tons": "ton", "kilograms": "kilogram", "grams": "gram",
    "kilometres": "kilometre", "kilometers": "kilometer", "metres": "metre", "meters": "meter",
    "miles": "mile", "feet": "foot", "hectares": "hectare", "acres": "acre", "litres": "litre",
    "liters": "liter", "gallons": "gallon", "barrels": "barrel", "watts": "watt",
    "kilowatts": "kilowatt", "megawatts": "megawatt", "degrees": "degree",
  ]

  /// Words for groups of people and for what happens to them; they don't count people.
  static let groups: Set<String> = ["families", "households", "births", "deaths"]

  /// Words for people, with the word for one.
  static let personSingulars: [String: String] = [
    "people": "person", "persons": "person", "person": "person", "individuals": "individual",
    "men": "man", "women": "woman", "children": "child", "girls": "girl", "boys": "boy",
    "adults": "adult", "minors": "minor", "families": "family", "households": "household",
    "workers": "worker", "migrants": "migrant", "refugees": "refugee", "returnees": "returnee",
    "citizens": "citizen", "nationals": "national",
    "residents": "resident", "students": "student", "pupils": "pupil", "teachers": "teacher",
    "officials": "official", "officers": "officer", "judges": "judge", "patients": "patient",
    "participants": "participant", "members": "member", "births": "birth", "deaths": "death",
  ]

  /// What can only be counted whole, with the word for one.
  static let singulars: [String: String] = personSingulars.merging(
    [
      "cases": "case", "events": "event", "meetings": "meeting", "sessions": "session",
      "workshops": "workshop", "trainings": "training", "courses": "course",
      "projects": "project", "programmes": "programme", "programs": "program", "grants": "grant",
      "countries": "country", "states": "state", "provinces": "province", "districts": "district",
      "villages": "village", "cities": "city", "areas": "area", "places": "place",
      "ministries": "ministry", "agencies": "agency", "organizations": "organization",
      "organisations": "organisation", "institutions": "institution", "companies": "company",
      "groups": "group", "committees": "committee", "offices": "office", "schools": "school",
      "hospitals": "hospital", "centres": "centre", "centers": "center",
      "homes": "home", "houses": "house", "laws": "law", "treaties": "treaty", "plans": "plan",
      "strategies": "strategy", "objectives": "objective", "outcomes": "outcome",
      "findings": "finding", "guidelines": "guideline", "documents": "document",
      "permits": "permit",
      "visas": "visa", "licences": "licence", "requests": "request", "complaints": "complaint",
      "sets": "set", "calls": "call", "visits": "visit",
      "services": "service", "vehicles": "vehicle", "ships": "ship", "airports": "airport",
    ], uniquingKeysWith: { $1 })

  /// The singular of an English plural that is in no list: `policies`, `boxes`, `stations`.
  static func regularSingular(of word: String) -> String? {
    guard word.utf8.count > 3, word.utf8.allSatisfy({ $0.isLowerLetter }), word.hasSuffix("s"),
      !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is")
    else { return nil }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    for ending in ["sses", "xes", "ches", "shes"] where word.hasSuffix(ending) {
      return String(word.dropLast(2))
    }
    return String(word.dropLast())
  }
}
