import ArgumentParser
import Diagnostics
import Exports
import Library
import Loading
import Records
import Values

/// `dossier freshness`.
struct FreshnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "freshness",
    abstract: "List the contacts and addresses that somebody should verify, by owner and date.",
    discussion: """
      Lists what is due on the edition's day, or on the day that --clock names; --within and \
      --until look ahead. Contacts are named by organization, channel and label; their numbers \
      and addresses are left out, so that the list can be mailed. How old a contact may get \
      stands under 'freshness' in site.yml. Verify one, then write the day under 'verified'.

      Examples:
        dossier freshness
        dossier freshness --within P3M --owner "Directory editor"
        dossier freshness --all --format csv > contacts.csv
        dossier freshness --within P1Y --format ics > checks.ics
        dossier freshness --clock 2027-03-01 --fail-on withheld
      """)

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  @Option(
    help: "Work out ages as of this day, YYYY-MM-DD. Default: the edition's day in site.yml.",
    transform: Day.argument)
  var clock: Day?

  @Option(
    help: "Also list what comes to be due up to this day, YYYY-MM-DD.",
    transform: Day.argument)
  var until: Day?

  @Option(help: "Also list what comes to be due within this time, such as P90D or P3M.")
  var within: CalendarDuration?

  @Flag(help: "List every contact and address, also those that are never due.")
  var all = false

  @Option(help: "Only what this role keeps, as it stands under 'owner'.")
  var owner: String?

  @Option(help: "How the list is written: text, csv or ics (iCalendar).")
  var format = Format.text

  @Option(
    name: .customLong("fail-on"),
    help: "Exit with 1 if anything listed is due, stale or withheld already, or worse.")
  var failOn: Step?

  @OptionGroup var address: AddressOption

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case csv
    case ics
  }

  enum Step: String, ExpressibleByArgument, CaseIterable {
    case due
    case stale
    case withheld

    var state: Freshness {
      switch self {
      case .due: .due
      case .stale: .stale
      case .withheld: .withheld
      }
    }
  }

  func validate() throws {
    if [until != nil, within != nil, all].count(where: { $0 }) > 1 {
      throw ValidationError("give one of --until, --within and --all")
    }
  }

  func run() throws {
    let content = try SoundContent(.disk(content), orSay: "No list was made")
    let library = content.library
    let day = clock ?? library.settings.date
    let last = until ?? within.map(day.adding) ?? day
    var everything = FreshnessList(of: library, on: day)
    if let owner {
      guard everything.owners.contains(owner) else { throw refusal(of: owner, in: everything) }
      everything = everything.owned(by: owner)
    }
    let list = all ? everything : everything.due(by: last)
    try content.search(Array(list.text(of: everything, colour: false).utf8), as: "list.txt")
    switch format {
    case .text:
      Terminal.output.write(
        firstLine(of: library, day: day, last: last) + "\n"
          + list.text(of: everything, colour: Terminal.output.wantsColour))
    case .csv: Terminal.output.write(list.csv)
    case .ics:
      let baseURL = library.settings.address(asked: address.baseURL)
      Terminal.output.write(list.calendar(of: library, baseURL: baseURL))
    }
    if let state = failOn?.state, list.items.contains(where: { $0.state >= state }) {
      throw ExitStatus.findings
    }
  }

  /// Says what is listed and which date is used to calculate ages, which is never silently the machine's.
  private func firstLine(of library: Library, day: Day, last: Day) -> String {
    let origin = clock == nil ? "the edition's day; --clock names another" : "as --clock says"
    let what =
      all
      ? "All contacts and addresses" : "Contacts and addresses to verify by \(last.text)"
    return "\(what); ages as of \(day.text), \(origin)"
  }

  private func refusal(of owner: String, in list: FreshnessList) -> ExitStatus {
    let hint =
      list.owners.isEmpty
      ? "no record and no 'freshness' in site.yml names an owner"
      : didYouMean(owner, among: list.owners) ?? "the owners are \(quotedNames(list.owners))"
    Terminal.error.write("dossier: '\(owner)' must be an owner of contacts; \(hint)\n")
    return .usage
  }

  private func quotedNames(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension CalendarDuration: ExpressibleByArgument {
  init?(argument: String) {
    self.init(argument)
  }
}
