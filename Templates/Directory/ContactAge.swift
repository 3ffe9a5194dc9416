import HTML
import Library
import Records
import Values

extension PageContext {
  /// How far something can be relied on at its age on the day of this build.
  func freshness(of item: some Perishable) -> Freshness {
    item.freshness(on: site.today, under: library.settings.freshness)
  }
}

/// How old a contact is, where its value does not stand beside: one that is too old says that it
/// is not shown.
func contactAge(_ contact: Contact, in page: PageContext) -> HTML {
  guard page.freshness(of: contact) == .withheld else { return standing(of: contact, in: page) }
  return doubt(
    page.words(
      FreshnessWord.notShownBecause, ["reason": lowerFirst(whyWithheld(contact, in: page))]))
}

/// When something was verified and how, or that nobody has since it was published.
func standing(of item: some Perishable, in page: PageContext) -> HTML {
  switch page.freshness(of: item) {
  case .fresh:
    return item.verified == nil
      ? doubt(age(of: item, in: page)) : "<span>\(age(of: item, in: page))</span>"
  case .due: return doubt(page.words(FreshnessWord.due, ["standing": age(of: item, in: page)]))
  case .stale: return doubt(notVerifiedSince(item, in: page))
  case .withheld: return doubt(whyWithheld(item, in: page))
  }
}

/// `Verified 3 May 2026, called`, or `Published about 2007, 19 years ago; not verified since`.
private func age(of item: some Perishable, in page: PageContext) -> String {
  let words = page.words
  if let check = item.verified {
    return words(DirectoryWord.verified, ["date": words.date(check.date), "how": check.how])
  }
  guard let published = item.published else { return words(DirectoryWord.undatedNotVerified) }
  let date = words.date(published)
  guard let age = yearsAgo(published, in: page) else {
    return words(DirectoryWord.publishedThisYear, ["date": date])
  }
  return words(DirectoryWord.publishedNotVerified, ["date": date, "age": age])
}

/// `Not verified since it was published about 2007, 19 years ago`.
private func notVerifiedSince(_ item: some Perishable, in page: PageContext) -> String {
  let words = page.words
  if let check = item.verified {
    return words(FreshnessWord.staleVerified, ["date": words.date(check.date)])
  }
  guard let published = item.published else { return words(FreshnessWord.staleUndated) }
  let date = words.date(published)
  guard let age = yearsAgo(published, in: page) else {
    return words(FreshnessWord.stalePublishedThisYear, ["date": date])
  }
  return words(FreshnessWord.stalePublished, ["date": date, "age": age])
}

/// `Published about 2007; nobody has verified it for 19 years`.
func whyWithheld(_ item: some Perishable, in page: PageContext) -> String {
  let words = page.words
  if let check = item.verified {
    return words(FreshnessWord.oldVerified, ["date": words.date(check.date)])
  }
  guard let published = item.published else { return words(FreshnessWord.oldUndated) }
  let date = words.date(published)
  switch years(since: published, in: page) {
  case ...0: return words(FreshnessWord.oldPublishedThisYear, ["date": date])
  case 1: return words(FreshnessWord.oldPublishedLastYear, ["date": date])
  case let years: return words(FreshnessWord.oldPublished, ["date": date, "n": String(years)])
  }
}

private func yearsAgo(_ published: PartialDate, in page: PageContext) -> String? {
  switch years(since: published, in: page) {
  case ...0: nil
  case 1: page.words(DirectoryWord.oneYearAgo)
  case let years: page.words(DirectoryWord.yearsAgo, ["n": String(years)])
  }
}

/// From one year of the calendar to the other: a day's difference changes no page unless the year
/// turns.
private func years(since published: PartialDate, in page: PageContext) -> Int {
  published.hasNoUpperBound ? 0 : page.site.today.year - published.upper.year
}
