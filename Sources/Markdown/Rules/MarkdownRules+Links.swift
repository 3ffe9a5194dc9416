package import Diagnostics

extension MarkdownRules {
  package static let unsafeLink = Rule(
    "unsafe-link",
    summary: "a link must have a scheme that Dossier knows",
    why: "A script in a link would run in the reader's browser; an unknown scheme leads nowhere.",
    fix: "Use 'https:', 'mailto:', 'tel:', a kind of record such as 'org:', or a relative path.",
    failing: page("[Hotline](javascript:call)\n"),
    passing: page("[Hotline](tel:1300)\n"))

  package static let badLink = Rule(
    "bad-link-target",
    summary: "a link must name its target",
    why: "Readers would follow it to nowhere.",
    fix: "Write the target between the parentheses; a record is written 'kind:its-id'.",
    failing: page("[The hotline]()\n"),
    passing: page("[The hotline](tel:1300)\n"))

  package static let linkSaysOtherwise = Rule(
    "link-says-otherwise",
    summary: "a link whose words are a number or an address must lead to it",
    why: "A reader would dial another number, or write to somebody else, than the page shows.",
    fix: "Correct the words or the address. Words such as 'the hotline' may lead anywhere.",
    failing: page("Call [1300](tel:1301).\n"),
    passing: page("Call [1300](tel:1300).\n"))

  package static let linkNotUsable = Rule(
    "link-not-usable",
    summary: "a link must dial one number, write to an e-mail address or open a site",
    why: "A telephone dials all digits that it finds: 'tel:' with hours behind the number calls "
      + "somebody else.",
    fix: "Write the digits of one number behind 'tel:', an extension as ';ext=12', and a whole "
      + "address behind 'mailto:'.",
    failing: page("[Call the hotline](tel:1300(24/7)).\n"),
    passing: page("[Call the hotline](tel:1300) at all hours.\n"))

  package static let missingAlternative = Rule(
    "image-without-alternative",
    summary: "an image must say what it shows",
    why: "People who do not see the image, or whose connection does not load it, have only these "
      + "words.",
    fix: "Write what the image shows between the brackets: '![words](path)'.",
    failing: page("![](/assets/map.svg)\n"),
    passing: page("![Map of the four border crossings](/assets/map.svg)\n"))

  package static let remoteImage = Rule(
    "remote-image",
    summary: "an image must be a file of this site",
    why: "An image from elsewhere tells its host who reads the page, and may change or vanish.",
    fix: "Put the file into 'Content/assets/' and write its path.",
    failing: page("![Map of the border](https://example.org/map.svg)\n"),
    passing: page("![Map of the border](/assets/map.svg)\n"))
}
