/// What an export in CSL-JSON may carry beyond the fields that pages show.
package enum CSLVariables {
  /// The variables of CSL 1.0.2, and the spellings of Zotero, that `Source` does not read: they are of
  /// the library or the program that made the export, or people's own.
  package static let notShown = [
    "annote", "citation-number", "available-date", "call-number", "categories", "citation-key",
    "citation-label", "container-title-short", "custom", "division", "event-date", "ISSN",
    "journalAbbreviation", "keyword", "license", "locator", "number-of-pages", "page-first",
    "PMCID", "PMID", "printing", "printing-number", "references", "first-reference-note-number",
    "reviewed-genre", "shortTitle",
    "source", "submitted", "supplement", "supplement-number", "title-short", "volume-title",
    "volume-title-short", "year-suffix",
  ]
}
