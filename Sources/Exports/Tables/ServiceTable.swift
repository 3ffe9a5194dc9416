import Library
import Records
import Templates
import Values

/// `data/services`: one row a service of a listed organization.
enum ServiceTable {
  private struct Row {
    let id: String
    let organization: Organization
    let service: Service
    /// Its own numbers and addresses that may be given today.
    let contacts: [Contact]

    func values(_ channel: Contact.Channel) -> [String] {
      contacts.filter { $0.channel == channel }.map(\.value)
    }
  }

  private static let columns: [Column<Row>] = [
    Column("id", "UUID; the same as in hsds/") { $0.id },
    Column("organization", "Identifier; see organizations.csv") { $0.organization.id },
    Column("kind", "Sort of service") { $0.service.kind.id },
    Column("description", "The service in our own words") { $0.service.text },
    Column("populations", "Whom it is for") { $0.service.populations.map(\.id) },
    Column("sexes", "The sexes that it takes; empty where no source states them") {
      $0.service.sexes.map(\.rawValue)
    },
    Column("minimum_age", "The youngest age served, in years") { $0.service.minimumAge },
    Column("maximum_age", "The oldest age served, in years") { $0.service.maximumAge },
    Column("areas", "Where it is given (ISO 3166-2)") {
      $0.organization.shownAreas(of: $0.service)
    },
    Column("languages", "The languages it is given in (BCP 47)") { $0.service.languages },
    Column("eligibility", "Who may use it, and how they come to it") { $0.service.eligibility },
    Column("cost", "What it costs the person who uses it") { $0.service.cost },
    Column("status", "Whether it is given now; unknown where no source says so") {
      $0.service.status.rawValue
    },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.service.sources },
    Column("name", "What it is called, where it has a name") { $0.service.name },
    Column("places", "The labels of the locations at which it is given") {
      $0.organization.shownPlaces(of: $0.service).compactMap(\.label)
    },
    Column("ways_in", "How people come to it") { $0.service.waysIn.map(\.rawValue) },
    Column("application", "What a person does to get it") { $0.service.application },
    Column("documents", "What a person must bring") { $0.service.documents },
    Column("hours", "When it is given, as people read it") {
      $0.organization.shownHours(of: $0.service)
    },
    Column("schedules", "When it is given: an RRULE of RFC 5545, then opening and closing time") {
      $0.organization.shownSchedules(of: $0.service).map(text)
    },
    Column("phone", "Its own telephone numbers") { $0.values(.phone) },
    Column("email", "Its own e-mail address") { $0.values(.email) },
    Column("web", "Its own address on the web") { $0.values(.web) },
    Column("published", "When the source of its number and addresses was published (EDTF)") {
      $0.service.published
    },
    Column("verified", "The day on which a person last checked the service; empty for never") {
      $0.service.verified?.date
    },
    Column("verified_how", "How it was checked") { $0.service.verified?.how },
    Column("alert", "What a reader must know before relying on it") { $0.service.alert },
  ]

  /// `FREQ=WEEKLY;BYDAY=MO 09:00-17:00`, and what only people can read.
  private static func text(_ schedule: Schedule) -> String {
    let hours = [schedule.opens, schedule.closes].map { $0?.text ?? "" }
    return [
      schedule.rule?.text, hours == ["", ""] ? nil : hours.joined(separator: "-"), schedule.text,
    ].compactMap { $0 }.joined(separator: " ")
  }

  static func make(in context: SiteContext) -> DataTable {
    let library = context.library
    return DataTable(
      "services", "Services of the organizations, as the documents describe them",
      columns: columns,
      rows: library.organizations.filter(\.isListed).flatMap { organization in
        zip(HSDSIdentifier.services(of: organization), organization.services).map {
          Row(
            id: $0, organization: organization, service: $1,
            contacts: organization.givenContacts(
              of: $1, on: context.today, under: library.settings.freshness))
        }
      }, in: library)
  }
}
