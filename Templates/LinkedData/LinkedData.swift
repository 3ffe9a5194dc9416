import JSON
import Library
import Records
import Values

/// A factsheet as linked data (schema.org Report).
func reportData(_ brief: Brief, about subject: JSON, in page: PageContext) -> JSON {
  let sources = brief.header.sources.compactMap { page.library.sources[$0.source] }
    .map { JSON.compact(["@type": "CreativeWork", "name": .string($0.title)]) }
  return .compact([
    "@context": "https://schema.org", "@type": "Report",
    "name": .string(page.frame.title(of: brief)),
    "description": .string(brief.summary), "version": .string(brief.edition),
    "datePublished": .string(brief.published?.text),
    "dateModified": .string(brief.header.reviewed?.text),
    "inLanguage": .string(page.library.settings.language.text),
    "url": .string(page.address), "publisher": publisherData(in: page), "about": subject,
    "isBasedOn": sources.isEmpty ? .null : .array(sources),
  ])
}

/// A page of another kind as linked data.
func pageData(_ type: String, name: String, about subject: JSON, in page: PageContext) -> JSON {
  .compact([
    "@context": "https://schema.org", "@type": .string(type), "name": .string(name),
    "inLanguage": .string(page.library.settings.language.text),
    "url": .string(page.address), "about": subject,
  ])
}

/// Who publishes the site.
func publisherData(in page: PageContext) -> JSON {
  ["@type": "Organization", "name": .string(page.library.settings.publisher)]
}

extension PageContext {
  /// The page's own address, when the site's is known.
  var address: String? {
    site.address(of: route)
  }
}
