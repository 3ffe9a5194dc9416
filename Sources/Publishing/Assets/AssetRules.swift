package import Diagnostics

/// The rules about files that are published as they are.
package enum AssetRules {
  package static let all = [
    notSearchable, runsCode, secret, sourceText, traces, unusedAllowance, styleAddressMissing,
    styleFromElsewhere,
  ]

  package static let sourceText = Rule(
    "source-text-published",
    summary: "the text of a source must not be published",
    why: """
      Texts in sources/texts/ are kept for looking things up. They are other people's works, and may name \
      people whom the site does not name.
      """,
    fix: """
      Take the file out of assets/ or static/. Readers find the document by the address in its record. No \
      entry of assets.yml allows the text of a source.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let styleAddressMissing = Rule(
    "style-address-missing",
    summary: "an address in the site's style sheet must lead to a file of the site",
    why: """
      Browsers would ask for a file that isn't there with every page, and readers would see a page \
      without the picture, the font or the rules that were meant.
      """,
    fix: """
      Put the file into 'assets/' and write its path from the style sheet, such as 'img/hill.svg' in \
      'assets/own.css' for 'assets/img/hill.svg'. 'data:' addresses may stay.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let styleFromElsewhere = Rule(
    "style-from-elsewhere",
    summary: "the site's style sheet must not load anything from another host",
    why: """
      Every page would tell that host who reads it, and from where. It could also change how the site \
      looks, or what it says.
      """,
    fix: """
      Save the font, the picture or the style sheet in 'assets/' and write its path from the style \
      sheet. No entry of 'assets.yml' allows another host here.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let notSearchable = Rule(
    "asset-not-searchable",
    summary:
      "a file of assets/ must be of a kind that can be searched, or somebody must answer for it",
    why: """
      Everything that would be published is searched for addresses and names that must not be. What is \
      encrypted, damaged or of a kind that Dossier can't read could give anything away.
      """,
    fix: """
      Publish the file in another form: text as UTF-8, documents as docx, odt or a PDF with text in \
      it, pictures as PNG or JPEG, without encryption. Where that can't be, look through the file \
      and copy the line of the finding into 'assets.yml', with why it is safe and who says so. The \
      entry holds for these bytes only.
      """,
    failing: .init("assets/plan.bin", "\u{0}\u{1}\u{2}"),
    passing: .init("assets/plan.txt", "A plan in words.\n"))

  package static let runsCode = Rule(
    "asset-runs-code",
    summary: "a file of assets/ must not run code, nor load anything from another host",
    why: """
      A script in a picture or a document acts with the site's own rights, and what is loaded from \
      another host tells that host who reads this site, and from where.
      """,
    fix: """
      Save the file without scripts, macros and links that load: 'plain SVG', docx instead of docm. \
      Where it has to be so, have somebody look at it and copy the line of the finding into \
      'assets.yml'.
      """,
    failing: .init(
      "assets/map.svg",
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>\n"),
    passing: .init(
      "assets/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h9\"/></svg>\n"))

  package static let secret = Rule(
    "secret-in-file",
    summary: "a file of assets/ or static/ must not hold a private key, a password or a token",
    why: "Everybody who reads the site could use it.",
    fix: """
      Take the file out of the content. If it was ever published, or sent to others, change the \
      password or the key as well.
      """,
    failing: .init("static/.netrc", "machine example.org login me password secret\n"),
    passing: .init("static/.well-known/security.txt", "Contact: mailto:desk@example.org\n"))

  package static let traces = Rule(
    "asset-names-people", .warning,
    summary: "a document of assets/ should not say who worked on it",
    why: """
      Office programs write the author, the company, comments and deleted words into the file, where \
      nobody sees them and everybody can read them. Dossier takes such things out of pictures, but \
      can't out of documents without changing them.
      """,
    fix: """
      Have the program remove personal information ('Inspect Document', 'Remove personal information \
      on saving'), accept or reject all changes, and delete comments. Where the names may be public, \
      answer for the file in 'assets.yml'.
      """,
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let unusedAllowance = Rule(
    "unused-allowance", .warning,
    summary: "an entry of assets.yml should be needed",
    why: "An entry that allows nothing any more hides those that do.",
    fix: "Take the entry out of 'assets.yml', or correct its path.",
    failing: .init(
      "assets.yml",
      "- {path: assets/old.bin, sha256: 00, reason: It was opened and read., by: editor}\n"),
    passing: .init("assets.yml", ""))
}
