import Values

extension Words {
  /// The days of a rule: `Every second Friday`, `First Saturday of every month`.
  func days(_ spoken: RecurrenceRule.Spoken) -> String {
    switch spoken {
    case .days(every: 1): self(ScheduleWord.everyDay)
    case .days(every: 2): self(ScheduleWord.everySecondDay)
    case .days(every: let count): self(ScheduleWord.everyDays, ["n": String(count)])
    case .weeks(let interval, let days): weeks(every: interval, days)
    case .weekdays(let days, let months):
      self(ScheduleWord.inMonths, ["days": weekdays(days), "months": names(ofMonths: months)])
    case .months(every: 1, let days):
      self(ScheduleWord.ofEveryMonth, ["days": daysOfMonth(days)])
    case .months(every: 2, let days):
      self(ScheduleWord.ofEverySecondMonth, ["days": daysOfMonth(days)])
    case .months(every: let count, let days):
      self(ScheduleWord.ofMonths, ["days": daysOfMonth(days), "n": String(count)])
    case .namedMonths(let months, let days):
      self(
        ScheduleWord.ofNamedMonths,
        ["days": daysOfMonth(days), "months": names(ofMonths: months)])
    }
  }

  private func weeks(every interval: Int, _ days: [Int]) -> String {
    switch (interval, days.isEmpty) {
    case (1, false): weekdays(days)
    case (2, false): self(ScheduleWord.everySecond, ["days": weekdays(days)])
    case (_, false):
      self(ScheduleWord.everyWeeksOn, ["days": weekdays(days), "n": String(interval)])
    case (1, true): self(ScheduleWord.everyWeek)
    case (2, true): self(ScheduleWord.everySecondWeek)
    case (_, true): self(ScheduleWord.everyWeeks, ["n": String(interval)])
    }
  }

  private func weekdays(_ days: [Int]) -> String {
    days == Array(0...6)
      ? self(ScheduleWord.everyDay)
      : days.map { self(ScheduleWord.days[$0]) }.joined(separator: ", ")
  }

  private func daysOfMonth(_ days: [RecurrenceRule.DayOfMonth]) -> String {
    listed(
      days.map { day in
        switch day {
        case .date(let number): self(ScheduleWord.date, ["n": String(number)])
        case .lastDate: self(ScheduleWord.lastDate)
        case .weekday(let place, let day):
          self(ScheduleWord.place(place), ["day": self(ScheduleWord.days[day])])
        case .workday(let place):
          self(ScheduleWord.place(place), ["day": self(ScheduleWord.workday)])
        }
      }) ?? ""
  }

  private func names(ofMonths months: [Int]) -> String {
    months.map { dates.months[$0 - 1] }.joined(separator: ", ")
  }
}
