/// The words that dates are printed with in one language.
///
/// A template names its parts in braces: `{day} {month} {year}`.
package struct DateVocabulary: Sendable, Hashable {
  /// January to December, in the form that stands beside a year.
  package var months: [String]
  /// Spring, summer, autumn and winter.
  package var seasons: [String]

  /// `{day}`, `{month}` and `{year}`.
  package var day: String
  /// `{month}` and `{year}`.
  package var month: String
  /// `{season}` and `{year}`.
  package var season: String
  /// `{n}` and `{year}`: a quarter of a year.
  package var quarter: String
  /// `{n}` and `{year}`: half of a year.
  package var half: String
  /// `{year}`: the decade's first.
  package var decade: String
  /// `{first}` and `{last}`: the years between which an unknown one lies.
  package var yearBetween: String
  /// `{year}`: counted backwards from year 1, which 1 BCE precedes.
  package var yearBeforeCommonEra: String

  /// `{date}`.
  package var approximate: String
  /// `{date}`.
  package var uncertain: String
  /// `{date}`.
  package var uncertainAndApproximate: String

  /// `{date}`.
  package var monthNotKnown: String
  /// `{date}`.
  package var dayNotKnown: String
  /// `{date}`.
  package var monthAndDayNotKnown: String

  /// `{start}` and `{end}`.
  package var interval: String
  /// `{end}`: the start is open.
  package var until: String
  /// `{start}`: the end is open.
  package var from: String
  /// `{end}`: there is a start, but it is not known.
  package var startNotKnown: String
  /// `{start}`: there is an end, but it is not known.
  package var endNotKnown: String

  package static let english = DateVocabulary(
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    seasons: ["spring", "summer", "autumn", "winter"],
    day: "{day} {month} {year}",
    month: "{month} {year}",
    season: "{season} {year}",
    quarter: "Q{n} {year}",
    half: "H{n} {year}",
    decade: "the {year}s",
    yearBetween: "between {first} and {last}",
    yearBeforeCommonEra: "{year} BCE",
    approximate: "about {date}",
    uncertain: "possibly {date}",
    uncertainAndApproximate: "possibly about {date}",
    monthNotKnown: "{date} (month not known)",
    dayNotKnown: "{date} (day not known)",
    monthAndDayNotKnown: "{date} (month and day not known)",
    interval: "{start} to {end}",
    until: "until {end}",
    from: "from {start}",
    startNotKnown: "until {end} (start not known)",
    endNotKnown: "from {start} (end not known)")
}
