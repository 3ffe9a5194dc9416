package import Diagnostics

/// What an import says of the files that it reads.
package enum ImportRules {
  package static let all = [
    notPlaced, assumed, notRead, partOfFeed, unreadable, alreadyThere, sameName, protected,
    personal,
    differs, replaced,
  ]

  package static let notPlaced = Rule(
    "import-not-placed", .warning,
    summary: "a value of the imported files has no place in a record",
    why: "The site would say less than the directory that it was imported from, without a word.",
    fix: "Add what matters to the record by hand, in 'text' or 'note'.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let assumed = Rule(
    "import-assumed", .warning,
    summary: "a record needs a value that the imported files don't have",
    why: "The value is a guess of the import, and readers would take it for a statement.",
    fix: "Correct the value in the record, or give another with an option of the command.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let notRead = Rule(
    "import-not-read", .warning,
    summary: "a file of the imported folder was not read",
    why: "What it holds is missing in the records.",
    fix: "Give the file the name of its table of HSDS, such as services.csv, or move it away.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let partOfFeed = Rule(
    "import-part-of-feed", .warning,
    summary: "a page of a feed has other pages",
    why: "Organizations and services of pages that are not in the folder are missing.",
    fix: "Fetch the other pages into the same folder.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let unreadable = Rule(
    "import-unreadable",
    summary: "a file of the imported folder must be JSON or CSV that can be read whole",
    why: "Records of half a file would look like a whole directory.",
    fix: "Fetch the file again, or export it as UTF-8.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let alreadyThere = Rule(
    "import-already-there", .note,
    summary: "an organization of the imported files is in the content already",
    why: "An import never overwrites what somebody may have edited.",
    fix: "Compare the two. To import it again, delete the record first.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let sameName = Rule(
    "import-same-name", .warning,
    summary: "an organization of the imported files has the name of another",
    why: "Readers would find the same body twice, with two sets of numbers that differ in time.",
    fix: "Compare the two. Delete the new record and add what it knows to the other.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let personal = Rule(
    "import-personal", .warning,
    summary: "an imported e-mail address has the name of a person in it",
    why: "The directory names no persons, and an address such as jane.roe@ does.",
    fix: "Ask the organization for an address of an office, or delete the contact.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let differs = Rule(
    "import-differs", .warning,
    summary: "two copies of one object of a feed must say the same",
    why: "The record has what the first copy says. The other may be the newer one.",
    fix: "Find out which of the two is right, and correct the record.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let replaced = Rule(
    "import-replaced", .warning,
    summary: "a character of the imported files cannot be read",
    why: "Such a character cannot be seen, or turns the text around it.",
    fix: "Read the text in the record, and write what was meant.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let protected = Rule(
    "import-protected", .note,
    summary: "an address that must not be found is left out of the records",
    why: "People who stay there may be looked for. What isn't in the content can't be published.",
    fix: "Nothing. Where the place may be known, write the location by hand.",
    failing: .onDiskOnly, passing: .onDiskOnly)
}
