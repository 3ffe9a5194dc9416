/// The days of the week in opening hours.
package enum ScheduleWord: String, WordList {
  package static let area = "schedule"

  case monday = "Monday"
  case tuesday = "Tuesday"
  case wednesday = "Wednesday"
  case thursday = "Thursday"
  case friday = "Friday"
  case saturday = "Saturday"
  case sunday = "Sunday"
  case everyDay = "Every day"

  /// The days of the week, Monday first.
  package static let days: [ScheduleWord] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]
}
