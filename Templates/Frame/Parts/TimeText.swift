import HTML
import Library
import Records
import Values

/// A date in words, machine-readable where it is one exact day, month or year.
///
/// HTML's `time` takes no approximate dates, seasons or periods.
func timeText(_ date: PartialDate?, in page: PageContext) -> HTML {
  let words = page.words.date(date)
  guard let date, !date.isInterval, !date.isApproximate, !date.isUncertain,
    date.text.utf8.allSatisfy({ $0 != UInt8(ascii: "X") && $0 != UInt8(ascii: "Y") }),
    date.lower.year > 0
  else { return HTML.text(words) }
  switch date.precision {
  case .day, .month, .year: return "<time datetime=\"\(date.text)\">\(words)</time>"
  case .season, .decade, .century: return HTML.text(words)
  }
}

/// The attributes for text in another language than the site's.
func languageAttribute(_ tag: LanguageTag?, in page: PageContext) -> HTML? {
  languageAttribute(tag, in: page.site)
}

/// The same where there is no page.
func languageAttribute(_ tag: LanguageTag?, in site: SiteContext) -> HTML? {
  languageAttribute(tag, on: site.library.settings.language)
}

/// The same on a page in the language `own`.
func languageAttribute(_ tag: LanguageTag?, on own: LanguageTag) -> HTML? {
  guard let tag, tag != own else { return nil }
  guard tag.isRightToLeft != own.isRightToLeft else { return " lang=\"\(tag.text)\"" }
  return " lang=\"\(tag.text)\" dir=\"\(tag.isRightToLeft ? "rtl" : "ltr")\""
}

/// The attributes of the whole page: its language and, from right to left, its direction.
func pageLanguage(in page: PageContext) -> HTML {
  let language = page.library.settings.language
  return language.isRightToLeft
    ? " lang=\"\(language.text)\" dir=\"rtl\"" : " lang=\"\(language.text)\""
}
