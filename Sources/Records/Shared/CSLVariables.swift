/// What an export in CSL-JSON may carry beyond the fields that pages show.
enum CSLVariables {
  /// The variables of CSL 1.0.2, and the spellings of Zotero, that `Source` does not read.
  static let notShown = [
    "annote", "archive-place", "archive_collection", "archive_location", "authority",
    "available-date", "call-number", "categories", "chair", "chapter-number", "citation-key",
    "citation-label", "collection-editor", "collection-number", "collection-title", "compiler",
    "composer", "container-author", "container-title-short", "contributor", "curator", "custom",
    "dimensions", "director", "division", "edition", "editor", "editor-translator",
    "editorial-director", "event", "event-date", "event-place", "event-title",
    "executive-producer", "genre", "guest", "host", "illustrator", "interviewer", "ISSN",
    "journalAbbreviation", "jurisdiction", "keyword", "license", "narrator", "number",
    "number-of-pages", "number-of-volumes", "organizer", "original-author", "original-date",
    "original-publisher", "original-publisher-place", "original-title", "page-first", "part",
    "part-title", "performer", "PMCID", "PMID", "printing", "producer", "recipient",
    "reviewed-author", "reviewed-genre", "reviewed-title", "scale", "script-writer", "section",
    "series-creator", "shortTitle", "source", "status", "submitted", "supplement", "title-short",
    "translator", "version", "volume-title", "year-suffix",
  ]
}
