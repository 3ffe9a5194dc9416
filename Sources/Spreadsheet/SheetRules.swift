package import Diagnostics

/// The rules about spreadsheets.
package enum SheetRules {
  package static let all = [
    quotes, rowLength, unknownColumn, repeatedColumn, namelessColumn, listGap, hiddenCharacter,
    cellError, lostZero, notForASheet, tooLong, observationRow,
  ]

  package static let quotes = Rule(
    "sheet-quotes", isCause: true,
    summary: "quotes in a sheet must be closed, and doubled inside a cell",
    why: "A quote that is never closed would swallow the rows behind it into one cell.",
    fix: """
      Put the cell in quotes and write each quote inside it twice. Spreadsheet programs do so when \
      they save a sheet as CSV.
      """,
    failing: sheet("example-office,The \"Office\",office,KHM,\"example-report, p. 5\"\n"),
    passing: sheet("example-office,\"The \"\"Office\"\"\",office,KHM,\"example-report, p. 5\"\n"))

  package static let tooLong = Rule(
    "sheet-too-long", isCause: true,
    summary: "a sheet must have at most 50,000 rows",
    why: "Nobody can look through so many, and reading them would slow every build.",
    fix: "Split the sheet, such as one for each country or year.",
    // Nobody wants to read so many rows in `dossier explain`.
    failing: .onDiskOnly,
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let rowLength = Rule(
    "sheet-row-length", isCause: true,
    summary: "a row must have as many cells as the header",
    why: """
      With a cell too many or too few, values are below the name of another column. Nothing else is \
      said of such a row.
      """,
    fix: "Put a cell that holds the separator in quotes, and keep the separators of empty cells.",
    failing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\",more\n"),
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let unknownColumn = Rule(
    "unknown-column",
    summary: "a column must be named by a key of its records",
    why: "What stands in a column that nothing reads would be left out of every page.",
    fix: """
      Use the key as 'dossier schema' lists it. Entries of a list are numbered and keys joined by \
      points, as in 'services.1.kind' and 'contacts.2.verified.date'. 'dossier export' writes a \
      sheet with every column that is in use.
      """,
    failing: .init(
      "organizations/sheet.csv",
      "id,name,kind,country,sources\n"
        + "example-office,The Office,office,KHM,\"example-report, p. 5\"\n"),
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let repeatedColumn = Rule(
    "repeated-column",
    summary: "each column of a sheet must have a name of its own",
    why: "Of two columns with one name, one would be lost.",
    fix: "Number the entries of a list ('names.1.text', 'names.2.text'), or delete one column.",
    failing: .init(
      "organizations/sheet.csv",
      "id,name,name,kind,sources\n"
        + "example-office,The Office,Bureau,office,\"example-report, p. 5\"\n"),
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let namelessColumn = Rule(
    "nameless-column",
    summary: "a column that holds something must have a name in the first row",
    why: "What stands in a column without a name belongs to no key and would be left out.",
    fix: "Name the column in the first row, or empty its cells.",
    failing: .init(
      "organizations/sheet.csv",
      "id,name,,kind,sources\n"
        + "example-office,The Office,Bureau,office,\"example-report, p. 5\"\n"),
    passing: .init(
      "organizations/sheet.csv",
      "id,name,,kind,sources\nexample-office,The Office,,office,\"example-report, p. 5\"\n"))

  package static let listGap = Rule(
    "sheet-list-gap",
    summary: "entries of a list must be filled from the first on",
    why: "An entry that moves up to fill the gap would get another number than the sheet gives it.",
    fix: "Move the entry into the columns of the first number that is free.",
    failing: .init(
      "organizations/sheet.csv",
      "id,name,kind,names.1.text,names.2.text,sources\n"
        + "example-office,The Office,office,,Bureau,\"example-report, p. 5\"\n"),
    passing: .init(
      "organizations/sheet.csv",
      "id,name,kind,names.1.text,names.2.text,sources\n"
        + "example-office,The Office,office,Bureau,,\"example-report, p. 5\"\n"))

  package static let hiddenCharacter = Rule(
    "sheet-hidden-character",
    summary: "a cell must not hold control characters that hide or turn text",
    why: """
      A reviewer would see other words than the page shows: some control characters reverse the \
      letters around them, others cannot be seen at all.
      """,
    fix: "Delete the character. Scripts written from right to left need none of them.",
    failing: sheet("example-office,The \u{202E}eciffO,office,KHM,\"example-report, p. 5\"\n"),
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let cellError = Rule(
    "sheet-cell-error",
    summary: "a cell must hold a value, not what the spreadsheet program made of it",
    why: """
      A failed formula would be published as a name, a telephone number that was shortened to \
      8.55E+11 as a hotline, and the hours 8-17 as 17 August. What is lost cannot be found again.
      """,
    fix: "Format the column as text, write the value itself, and save the sheet again.",
    failing: sheet("example-office,#NAME?,office,KHM,\"example-report, p. 5\"\n"),
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let lostZero = Rule(
    "sheet-zero-lost", .warning,
    summary: "a number must have the zero with which it begins",
    why: """
      A spreadsheet program takes a telephone number for a number like any other and leaves the zeros \
      at its beginning out. Who dials it reaches somebody else, or nobody.
      """,
    fix: """
      Format the column as text, and write the number again. A number that has no zero there begins \
      with an apostrophe.
      """,
    failing: contacts("012345678"), passing: contacts("0012345678"))

  package static let observationRow = Rule(
    "sheet-observation",
    summary: "a row of a sheet of observations must be one number of one indicator and place",
    why: """
      The rows of one indicator and place become one series: in one unit, with the parts of each number \
      next to the whole.
      """,
    fix: """
      Give the rows of an indicator and a place one unit and one label. A row of a part has one \
      dimension, and the whole has a row of its own without any.
      """,
    // It takes a file of indicators besides the sheet.
    failing: .onDiskOnly,
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  package static let notForASheet = Rule(
    "not-for-a-sheet", .warning,
    summary: "a record that is exported must fit the form that was asked for",
    why: "What the form cannot hold would be lost on the way back.",
    fix: """
      Keep the record in its own file. Prose needs Markdown; a cell cannot hold an empty text, \
      blanks at the ends of a text, or a carriage return.
      """,
    // Only an export meets it.
    failing: .onDiskOnly,
    passing: sheet("example-office,The Office,office,KHM,\"example-report, p. 5\"\n"))

  private static func sheet(_ rows: String) -> Rule.Example {
    Rule.Example("organizations/sheet.csv", "id,name,kind,countries,sources\n" + rows)
  }

  /// Two numbers that kept their zeros, and a third.
  private static func contacts(_ third: String) -> Rule.Example {
    let rows = [
      ("one", "012 345 670"), ("two", "012 345 671"), ("three", String(third.dropFirst())),
    ]
    let source = "\"example-report, p. 5\""
    return Rule.Example(
      "organizations/sheet.csv",
      "id,name,kind,countries,contacts.1.channel,contacts.1.value,contacts.1.published,"
        + "contacts.1.sources,sources\n"
        + rows.map { "\($0),Group \($0),office,KHM,phone,\($1),2022,\(source),\(source)\n" }
        .joined())
  }
}
