/// What an export in CSL-JSON may carry beyond the fields that pages show.
enum CSLVariables {
  /// The variables of CSL 1.0.2, and the spellings of Zotero, that `Source` does not read.
  static let notShown = [
    "annote", "citation-number", "archive-place", "archive_collection", "archive_location",
    "available-date", "call-number", "categories", "chair", "citation-key",
    "citation-label", "collection-editor", "compiler",
    "composer", "container-title-short", "contributor", "curator", "custom",
    "dimensions", "director", "division", "editor-translator",
    "editorial-director", "event-date", "executive-producer", "guest", "host", "illustrator",
    "interviewer", "ISSN",
    "journalAbbreviation", "keyword", "license", "locator", "narrator", "number-of-pages",
    "number-of-volumes", "organizer", "original-author", "original-date",
    "original-publisher", "original-publisher-place", "original-title", "page-first", "part",
    "part-title", "performer", "PMCID", "PMID", "printing", "producer", "recipient", "references",
    "first-reference-note-number",
    "reviewed-author", "reviewed-genre", "reviewed-title", "scale", "script-writer", "section",
    "series-creator", "shortTitle", "source", "status", "submitted", "supplement", "title-short",
    "volume-title", "year-suffix",
  ]
}
