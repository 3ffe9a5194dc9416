import Records
import Values

extension FreshnessList {
  /// The list as CSV (RFC 4180): a row a contact or address. A step that is never taken, and the
  /// date of what has none, is an empty cell.
  package var csv: [UInt8] {
    DataTable(
      name: "freshness", about: "Contacts and addresses to verify",
      columns: [
        .init("as_of", "The day that ages are given for"),
        .init("owner", "The role that keeps the entry"),
        .init("organization", "Name"),
        .init("organization_id", "Identifier"),
        .init("channel", "The channel, or 'address'"),
        .init("label", "What it reaches"),
        .init("state", "fresh, due, stale or withheld"),
        .init("published", "When its source was published (EDTF)"),
        .init("verified", "When a person last checked it"),
        .init("due", "From when a check is due"),
        .init("stale", "From when it is shown small"),
        .init("withheld", "From when it is not shown"),
      ],
      rows: items.map { item in
        [
          .day(day), .text(item.owner), .text(item.organizationName), .text(item.organizationID),
          .text(item.channel), .text(item.label), .text(item.state.rawValue),
          .date(item.published), .day(item.verified), .text(item.dates.due?.written),
          .text(item.dates.stale?.written), .text(item.dates.withheld?.written),
        ]
      }
    ).csv
  }
}
