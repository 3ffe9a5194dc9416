/// The days of opening hours: of the week, and of a month.
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
  case everySecondDay = "Every second day"
  case everyDays = "Every {n} days"
  case everyWeek = "Every week, the day is not stated"
  case everySecondWeek = "Every second week, the day is not stated"
  case everyWeeks = "Every {n} weeks, the day is not stated"
  /// `{days}` is one day of the week or several.
  case everySecond = "Every second {days}"
  case everyWeeksOn = "{days}, every {n} weeks"
  case inMonths = "{days} in {months}"

  // Days of a month.
  case ofEveryMonth = "{days} of every month"
  case ofEverySecondMonth = "{days} of every second month"
  case ofMonths = "{days} of the month, every {n} months"
  case ofNamedMonths = "{days} of {months}"
  case date = "Day {n}"
  case lastDate = "Last day"
  case first = "First {day}"
  case second = "Second {day}"
  case third = "Third {day}"
  case fourth = "Fourth {day}"
  case fifth = "Fifth {day}"
  case last = "Last {day}"
  case lastButOne = "Last {day} but one"
  case workday = "weekday"

  // The end.
  case times = "{text}, {n} times"
  case once = "{text}, once"
  case ended = "{text} (ended)"

  /// The days of the week, Monday first.
  package static let days: [ScheduleWord] = [
    .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday,
  ]

  /// The words for a place among the days of a month: 1 to 5, -1 for the last, -2 for the one before.
  static func place(_ place: Int) -> ScheduleWord {
    switch place {
    case 1: .first
    case 2: .second
    case 3: .third
    case 4: .fourth
    case 5: .fifth
    case -2: .lastButOne
    default: .last
    }
  }
}
