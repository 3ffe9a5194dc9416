import Library
import Records
import Templates
import Values

/// `data/hsds/README.txt`: how the files follow HSDS, for people who find only them.
enum HSDSReadme {
  static func file(counts: [(name: String, count: Int)], in context: SiteContext) -> OutputFile {
    let settings = context.library.settings
    let files = counts.map { "  \($0.name).json (\($0.count))" }.joined(separator: "\n")
    let text = """
      \(settings.title): the directory in the Human Services Data Specification, HSDS 3.0
      Edition \(settings.edition), \(settings.date.text). Published by \(settings.publisher).

      \(settings.statement)

      \(files)

      Each file is an array of objects, nested as HSDS wants of JSON. Identifiers are UUIDs of
      version 5, made from the record's own identifier, and stay the same from edition to edition;
      organization_identifiers has the identifier that ../organizations.csv uses, and the ids of
      services and contacts are those of ../services.csv and ../contacts.csv.

      Left out
        Organizations that must not be named, and locations that are withheld. A location that is
        known by its province has no address and no coordinates. Telephone numbers, fax numbers,
        messaging accounts and postal addresses of bodies whose place is protected.
        Contacts and addresses that are too old to be relied on. Phones that are not one number,
        such as accounts of a messaging service; ../contacts.csv has them as printed. E-mail and web
        addresses that nobody has verified, or not for long, because HSDS has no field for their
        age; ../contacts.csv has them with theirs.

      Where HSDS asks for more than is known
        A service must have a status, and HSDS has no status for "not known". A service whose
        status no source states is neither active nor inactive: it is not in services.json, but
        stands with its organization, in services_of_unknown_status, as an object of service.json
        without status. An address must have a city and a postal code: they are empty where the
        source prints the address as one line, which is address_1.

      Beyond HSDS
        services (as in the HSDS API), services_of_unknown_status, and sources: the source
        identifiers with locators of ../sources.csv.

      assured_date is the last day on which a person reached the organization through one of its
      contacts; alert says where nobody has since they were published, or where all are too old.

      """
    return OutputFile(path: "data/hsds/README.txt", bytes: Array(text.utf8))
  }
}
