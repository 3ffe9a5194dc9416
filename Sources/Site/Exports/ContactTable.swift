import Records
import Templates
import Values

/// `data/contacts`: one row a contact that may be given and is not too old, with its age.
///
/// A row that is copied elsewhere still says when the contact was published and whether anybody
/// has verified it since.
enum ContactTable {
  static func make(in context: SiteContext) -> DataTable {
    DataTable(
      name: "contacts", about: "Contacts that may be published; check them before use",
      columns: [
        .init("id", "UUID; the same as in hsds/"),
        .init("organization", "Identifier; see organizations.csv"),
        .init("channel", "Phone, e-mail, web and so on"),
        .init("value", "The number or address, as the source prints it"),
        .init("label", "What it reaches"),
        .init("audience", "For whom it is meant: public or professional"),
        .init("hours", "When it is answered"),
        .init("languages", "The languages it is answered in (BCP 47)"),
        .init("published", "When the source that gives it was published (EDTF)"),
        .init("verified", "The day on which a person last found that it works; empty for never"),
        .init("verified_how", "How it was checked"),
        .init("sources", "Source identifiers with locators; see sources.csv"),
      ],
      rows: context.library.organizations.filter(\.isListed).flatMap { organization in
        HSDSContact.all(of: organization, in: context).map {
          row($0.contact, id: $0.id, of: organization)
        }
      })
  }

  private static func row(
    _ contact: Contact, id: String, of organization: Organization
  ) -> [DataTable.Cell] {
    [
      .text(id), .text(organization.id), .text(contact.channel.rawValue), .text(contact.value),
      .text(contact.label), .text(contact.audience.rawValue), .text(contact.hours),
      .list(contact.languages.map(\.text)), .date(contact.published),
      .day(contact.verified?.date), .text(contact.verified?.how), .sources(contact.sources),
    ]
  }
}
