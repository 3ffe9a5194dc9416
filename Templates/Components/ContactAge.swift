import HTML
import Records

/// How old a contact is: when it was verified and how, or that nobody has since it was published.
func contactAge(_ contact: Contact, in page: PageContext) -> HTML {
  let words = page.words
  if let check = contact.verified {
    let text = words(
      DirectoryWord.verified, ["date": words.date(check.date), "how": check.how])
    return "<span>\(text)</span>"
  }
  return doubt(publishedNotVerified(contact.published, in: page))
}

/// `Published about 2007, 19 years ago; not verified since`.
func publishedNotVerified(_ published: PartialDate?, in page: PageContext) -> String {
  let words = page.words
  guard let published else { return words(DirectoryWord.undatedNotVerified) }
  let date = words.date(published)
  let years = published.hasNoUpperBound ? 0 : page.site.today.year - published.upper.year
  guard years > 0 else { return words(DirectoryWord.publishedThisYear, ["date": date]) }
  let age =
    years == 1
    ? words(DirectoryWord.oneYearAgo) : words(DirectoryWord.yearsAgo, ["n": String(years)])
  return words(DirectoryWord.publishedNotVerified, ["date": date, "age": age])
}
