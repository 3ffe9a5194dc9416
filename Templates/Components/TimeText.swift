import HTML
import Records

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

/// The attribute for text in another language than the site's.
func languageAttribute(_ tag: LanguageTag?, in page: PageContext) -> HTML? {
  page.foreignLanguage(tag).map { " lang=\"\($0)\"" }
}
