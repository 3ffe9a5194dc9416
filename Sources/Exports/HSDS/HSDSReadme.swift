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

      Each file is a page of the HSDS API with its objects in 'contents', nested as HSDS wants of
      JSON; there is one page of each. Identifiers are UUIDs of version 5, made from the record's own
      identifier, and stay the same from edition to edition; organization_identifiers has the
      identifier that ../organizations.csv uses, and the ids of services and contacts are those of
      ../services.csv and ../contacts.csv. 'dossier import hsds' reads the files back.

      Left out
        Organizations that must not be named, and locations that are withheld. A location that is
        known by its province has no address and no coordinates. Telephone numbers, fax numbers,
        messaging accounts and postal addresses of bodies whose place is protected, and the hours
        and places of their services.
        Contacts and addresses that are too old to be relied on. Phones that are not one number;
        ../contacts.csv has them as printed.

      Where HSDS asks for more than is known
        A service must have a status, and HSDS has none for "not known". A service that a source
        names is active; where no source says whether it is given today, alert says so, and the
        attribute 'status' is 'unknown'. An address must have a city and a postal code: they are
        empty where the source prints the address as one line, which is address_1.

      Attributes
        Kinds, groups of people, sexes and ways in are terms of this site's taxonomies. The taxonomy
        of keys has what HSDS has no field for: the term is the key of the record, and value is
        what the record says, such as sources (identifiers with locators of ../sources.csv). In
        lists such as roles, label is the number of the entry.

      The age of a contact is in the description of a phone, and in the title of another contact.
      email, website and url are given only while a check of them is recent.
      assured_date is the last day on which a person checked the service or reached the organization
      through one of its contacts; alert says where nobody has since they were published, or where
      all are too old.

      """
    return OutputFile(path: "data/hsds/README.txt", bytes: Array(text.utf8))
  }
}
