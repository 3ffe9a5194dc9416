import Library
import Records
import Templates
import Values

/// `data/contacts`: one row a contact that may be given and is not too old, with its age.
///
/// A row that is copied elsewhere still says when the contact was published and whether anybody
/// has verified it since.
enum ContactTable {
  private typealias Row = (id: String, organization: Organization, contact: Contact)

  private static let columns: [Column<Row>] = [
    Column("id", "UUID; the same as in hsds/") { $0.id },
    Column("organization", "Identifier; see organizations.csv") { $0.organization.id },
    Column("channel", "Phone, e-mail, web and so on") { $0.contact.channel.rawValue },
    Column("value", "The number or address, as the source prints it") { $0.contact.value },
    Column("label", "What it reaches") { $0.contact.label },
    Column("audience", "For whom it is meant: public or professional") {
      $0.contact.audience.rawValue
    },
    Column("hours", "When it is answered") { $0.contact.hours },
    Column("languages", "The languages it is answered in (BCP 47)") { $0.contact.languages },
    Column("published", "When the source that gives it was published (EDTF)") {
      $0.contact.published
    },
    Column("verified", "The day on which a person last found that it works; empty for never") {
      $0.contact.verified?.date
    },
    Column("verified_how", "How it was checked") { $0.contact.verified?.how },
    Column("sources", "Source identifiers with locators; see sources.csv") { $0.contact.sources },
  ]

  static func make(in context: SiteContext) -> DataTable {
    DataTable(
      "contacts", "Contacts that may be published; check them before use", columns: columns,
      rows: context.library.organizations.filter(\.isListed).flatMap { organization in
        HSDSContact.all(of: organization, in: context).map { ($0.id, organization, $0.contact) }
      }, in: context.library)
  }
}
