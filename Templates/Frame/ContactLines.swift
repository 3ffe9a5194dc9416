import HTML
import Library
import Records
import Values

/// Who keeps the site, how to reach them, and how to report an error. Empty where it isn't set.
func contactLines(of content: PageContent, in page: PageContext) -> HTML {
  let settings = page.frame.library.settings
  let words = page.words
  let keeper: HTML? = settings.contact.map { contact in
    """
    <p>\(words(LayoutWord.maintainedBy, ["publisher": settings.publisher])) \
    \(words(LayoutWord.contact)) \(ways(of: contact))</p>
    """
  }
  guard let report = settings.report ?? settings.contact else { return .empty }
  return "\(keeper)<p>\(reporting(to: report, of: content, in: page))</p>"
}

private func ways(of contact: SiteContact) -> HTML {
  [
    contact.email.map { "<a href=\"\(url: $0.address)\">\($0.text)</a>" },
    contact.web.map { "<a href=\"\(url: $0.text)\" rel=\"external\">\($0.display)</a>" },
    contact.post.map { "\($0)" },
  ].compactMap { $0 as HTML? }.joined(separator: " · ")
}

/// A link that reports an error on the page, then the other ways of a contact that is for this alone.
private func reporting(
  to contact: SiteContact, of content: PageContent, in page: PageContext
) -> HTML {
  let label = page.words(LayoutWord.reportError)
  let others =
    page.frame.library.settings.report == nil
    ? nil : SiteContact(email: contact.web == nil ? nil : contact.email, post: contact.post)
  let more: HTML? = others.flatMap { $0.isEmpty ? nil : " · \(ways(of: $0))" }
  if let web = contact.web {
    return "<a href=\"\(url: web.text)\" rel=\"external\">\(label)</a>\(more)"
  }
  if let email = contact.email {
    return """
      <a href="\(url: "\(email.address)?\(letter(about: content, in: page))")">\(label)</a>\(more)
      """
  }
  return "\(label): \(contact.post ?? "")"
}

/// The subject and the first lines of a report: page, edition, and what the reader fills in (RFC 6068).
private func letter(about content: PageContent, in page: PageContext) -> String {
  let subject = page.words(
    LayoutWord.errorOn,
    ["page": content.title, "edition": page.words.edition(page.library.settings.edition)])
  let text = page.words(LayoutWord.errorText, ["address": page.address ?? page.route])
    .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
  return "subject=\(Routes.queryEncoded(subject))&body=\(Routes.queryEncoded(text))"
}
