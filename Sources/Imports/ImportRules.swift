package import Diagnostics

/// What an import says of the files that it reads.
package enum ImportRules {
  package static let all = [
    notPlaced, assumed, notRead, partOfFeed, unreadable, alreadyThere, protected,
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

  package static let protected = Rule(
    "import-protected", .note,
    summary: "an address that must not be found is left out of the records",
    why: "People who stay there may be looked for. What isn't in the content can't be published.",
    fix: "Nothing. Where the place may be known, write the location by hand.",
    failing: .onDiskOnly, passing: .onDiskOnly)
}
