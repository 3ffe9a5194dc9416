package import Values

/// At which ages something is warned of, de-emphasised and withheld; nil for a step never taken.
package struct AgeLimits: Sendable, Hashable {
  package let warn: CalendarDuration?
  package let deEmphasise: CalendarDuration?
  package let withhold: CalendarDuration?

  package init(
    warn: CalendarDuration?, deEmphasise: CalendarDuration?, withhold: CalendarDuration?
  ) {
    self.warn = warn
    self.deEmphasise = deEmphasise
    self.withhold = withhold
  }

  /// When each step is taken, counted from a day: on the day itself on which the age is reached.
  package func dates(from day: Day) -> FreshnessDates {
    FreshnessDates(
      due: warn.map(day.adding), stale: deEmphasise.map(day.adding),
      withheld: withhold.map(day.adding))
  }
}

extension AgeLimits {
  /// What holds for a channel of which `site.yml` says nothing.
  ///
  /// A hotline that has gone silent costs a person in danger the most, and numbers are given to
  /// new owners; a mailbox is closed sooner than a name on the web, and offices seldom move.
  package static func builtIn(for channel: Contact.Channel) -> AgeLimits {
    func months(_ warn: Int, _ deEmphasise: Int, _ withhold: Int) -> AgeLimits {
      func duration(_ months: Int) -> CalendarDuration {
        CalendarDuration(years: months / 12, months: months % 12)
      }
      return AgeLimits(
        warn: duration(warn), deEmphasise: duration(deEmphasise), withhold: duration(withhold))
    }
    return switch channel {
    case .hotline: months(6, 12, 24)
    case .phone, .messaging: months(12, 24, 36)
    case .fax, .email: months(12, 36, 60)
    case .post, .web: months(24, 60, 120)
    }
  }
}
