import HTML
import Library
import Records
import Values

/// A way off the site at once, on pages that people at risk may read. Empty where it is not set.
///
/// A real link in the same window: it works without a script, and a new tab would leave this page
/// open behind it. It says no more than it does.
func leaveLink(of content: PageContent, in page: PageContext) -> HTML {
  guard content.bearsLeaveLink, let target = page.frame.library.settings.leaveTo else {
    return .empty
  }
  return """
    <a class="leave" href="\(url: target.text)" rel="noreferrer nofollow">\
    \(page.words(LeaveWord.leave))</a>
    """
}

/// Where the link leads, and what it does not do.
func leaveNote(of content: PageContent, in page: PageContext) -> HTML {
  guard content.bearsLeaveLink, let target = page.frame.library.settings.leaveTo else {
    return .empty
  }
  let host = Routes.host(of: target.text)
  return "<p class=\"screen\">\(page.words(LeaveWord.means, ["host": host]))</p>"
}
