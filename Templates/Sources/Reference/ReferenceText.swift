import HTML
import Records
import Values

/// A source as a bibliography prints it, in the manner of Chicago's author-date style.
///
/// Dates stay as precise as they are known: where Chicago prints the year alone, the month and the day
/// follow. Nothing is abbreviated or put into other letters than the source's own.
struct ReferenceText {
  /// A part of the reference and the sign that it ends with, which may be a full stop already.
  struct Part {
    let html: HTML
    let end: Character?

    init(_ html: HTML, endingAs text: String) {
      self.html = html
      end = text.last
    }

    init(_ text: String) {
      self.init(HTML.text(text), endingAs: text)
    }
  }

  let source: Source
  let words: Words
  /// The site's language, in which a title needs no mark of its own.
  let language: LanguageTag

  var html: HTML {
    var parts = source.type.isLegal && source.authors.isEmpty ? legalParts : plainParts
    parts += [access, address].compactMap { $0 }
    var text = HTML.empty
    for part in parts {
      if !text.isEmpty { text += " " }
      text += part.html
      if !".?!".contains(part.end ?? " ") { text += "." }
    }
    return text
  }

  // MARK: Most works

  private var plainParts: [Part] {
    let names = ReferenceNames(source: source, words: words, language: language)
    // Where nobody is named, the title leads.
    var parts = names.lead.map { [$0, Part(date), title] } ?? [title, Part(date)]
    parts += [names.interview, names.review(marking: marked), kind].compactMap { $0 }
    parts += [hasBook ? nil : edition.map { Part($0) }, volume, periodicalSection].compactMap { $0 }
    parts += names.others
    if let book = book(names) { parts.append(book) }
    parts += [series, event, archive, publisher, laterStatus].compactMap { $0 }
    return parts
  }

  /// The part of a newspaper or a site that it is in.
  private var periodicalSection: Part? {
    source.section.map {
      Part(upperFirst(Int($0) == nil ? $0 : words(ReferenceWord.section, ["n": $0])))
    }
  }

  /// What an unpublished work has in place of a publisher: its box, and the archive.
  private var archive: Part? {
    guard let location = source.archiveLocation else { return nil }
    let archive = [source.archive, source.archivePlace].compactMap { $0 }.joined(separator: ", ")
    return Part([location, archive].filter { !$0.isEmpty }.joined(separator: ". "))
  }

  /// The state of publication of a work that has a date; of others it is in the date's place.
  private var laterStatus: Part? {
    source.issued == nil ? nil : source.status.map { Part(upperFirst($0)) }
  }

  /// The whole date, or its year where the day follows the name of a newspaper or a meeting.
  private var date: String {
    guard let issued = source.issued else {
      return upperFirst(source.status ?? words(LayoutWord.undated))
    }
    let date = upperFirst(hasLaterDate ? issued.date?.yearText ?? "" : words.date(issued))
    guard let original = source.original.date else { return date }
    return words(
      ReferenceWord.reprint, ["original": upperFirst(words.date(original)), "date": date])
  }

  private var hasLaterDate: Bool {
    guard source.issued?.date?.yearText != nil else { return false }
    return source.type.isDatedLater && (source.container != nil || source.event != nil)
  }

  private var title: Part {
    if source.isUntitled {
      return Part(ReferenceNames(source: source, words: words, language: language).description)
    }
    let html = marked(source.markedTitle)
    let end = source.title
    guard source.type.isPartOfAWhole || source.container != nil else {
      return Part("<cite\(languageMark)>\(html)</cite>", endingAs: end)
    }
    let cited: HTML = "<cite class=\"part\"\(languageMark)>\(html)</cite>"
    return Part(filled(words(ReferenceWord.title), hole: "title", with: cited), endingAs: end)
  }

  private var languageMark: HTML? {
    languageAttribute(source.titleLanguage, on: language)
  }

  private var kind: Part? {
    switch source.type {
    case .thesis:
      // The university is the publisher, and its name says where it is.
      let text = [source.genre, source.publisher].compactMap { $0 }.joined(separator: ", ")
      return text.isEmpty ? nil : Part(upperFirst(text))
    default:
      let genre = source.isUntitled ? nil : source.genre
      let text = [genre, source.number].compactMap { $0 }.joined(separator: " ")
      let version = source.version.map { words(ReferenceWord.version, ["n": $0]) }
      let all = [text, version ?? ""].filter { !$0.isEmpty }.joined(separator: ". ")
      return all.isEmpty ? nil : Part(upperFirst(all))
    }
  }

  /// `2nd ed.`, also of words such as 'revised' that don't say themselves that it is an edition.
  private var edition: String? {
    guard let edition = source.edition else { return nil }
    if let number = Int(edition) {
      return words(ReferenceWord.edition, ["edition": words(ordinal(number), ["n": edition])])
    }
    let text = upperFirst(edition)
    let isComplete =
      !edition.utf8.allSatisfy { $0 < 0x80 }
      || edition.lowercased().split { !$0.isLetter }.contains { $0.hasPrefix("ed") }
    return isComplete ? text : words(ReferenceWord.edition, ["edition": text])
  }

  private func ordinal(_ number: Int) -> ReferenceWord {
    if (11...13).contains(number % 100) { return .other }
    switch number % 10 {
    case 1: return .first
    case 2: return .second
    case 3: return .third
    default: return .other
    }
  }

  private var volume: Part? {
    guard source.container == nil, let volume = source.volume else {
      return source.numberOfVolumes.flatMap {
        $0 == "1" ? nil : Part(words(ReferenceWord.volumes, ["n": $0]))
      }
    }
    return Part(words(ReferenceWord.volume, ["n": volume]))
  }

  // MARK: Where it is

  /// Whether it is a part of a book, which has editors and pages.
  private var hasBook: Bool { source.container != nil && source.type.isInBook }

  private func book(_ names: ReferenceNames) -> Part? {
    guard let container = source.container else { return nil }
    // The name of a site is not a title.
    let isSite = source.type == .webpage || source.type == .post || source.type == .postWeblog
    if !isSite, !hasBook { return periodical(container) }
    var html: HTML = isSite ? marked(container) : "<cite>\(marked(container))</cite>"
    var rest: [String] = []
    if hasBook {
      html = filled(words(ReferenceWord.inBook), hole: "book", with: html)
      if let edition { rest.append(lowerFirst(edition)) }
      if let volume = source.volume {
        rest.append(lowerFirst(words(ReferenceWord.volume, ["n": volume])))
      }
      if let authors = names.bookAuthors {
        rest.append(words(ReferenceWord.bookBy, ["names": authors]))
      }
      if let editors = names.bookEditors {
        rest.append(lowerFirst(words(ReferenceWord.editedBy, ["names": editors])))
      }
      if let chapter = source.chapter { rest.append(words(ReferenceWord.chapter, ["n": chapter])) }
    }
    if hasLaterDate { rest.append(source.issued.map { words.date($0) } ?? "") }
    if let range = source.page { rest.append(pages(range)) }
    let text = rest.map { ", " + $0 }.joined()
    return Part("\(html)\(text)", endingAs: text.isEmpty ? container.plain : text)
  }

  /// `Journal 12 (3): 101–119`, or `The Daily Post, 14 February 2020`.
  private func periodical(_ container: MarkedText) -> Part {
    var text = source.volume.map { " \($0)" } ?? ""
    if let issue = source.issue {
      text +=
        source.volume == nil ? ", \(words(ReferenceWord.issue, ["n": issue]))" : " (\(issue))"
    }
    if hasLaterDate { text += ", \(source.issued.map { words.date($0) } ?? "")" }
    if let range = source.page {
      text += (source.volume == nil || hasLaterDate ? ", " : ": ") + pages(range)
    }
    return Part(
      "<cite>\(marked(container))</cite>\(text)",
      endingAs: text.isEmpty ? container.plain : text)
  }

  private var series: Part? {
    guard let series = source.series else { return nil }
    let number = source.seriesNumber.map { " \($0)" } ?? ""
    return Part("\(marked(series))\(number)", endingAs: series.plain + number)
  }

  private var event: Part? {
    guard let event = source.event, !hasBook else { return nil }
    let date = hasLaterDate && source.container == nil ? source.issued.map { words.date($0) } : nil
    let rest = [source.meetingPlace, date].compactMap { $0 }.map { ", " + $0 }.joined()
    return Part("\(marked(event))\(rest)", endingAs: rest.isEmpty ? event.plain : rest)
  }

  private var publisher: Part? {
    guard source.type != .thesis else { return nil }
    let text = [source.publisherPlace, source.publisher].compactMap { $0 }.joined(separator: ": ")
    return text.isEmpty ? nil : Part(text)
  }

  // MARK: Law

  /// `Labour Act, Act 12, 40 Official Gazette 7 (1998)`: the title leads, and the date is last.
  private var legalParts: [Part] {
    let gazette = [source.volume, source.container?.plain, source.page].compactMap { $0 }
      .joined(separator: " ")
    let section = source.section.map { words(ReferenceWord.section, ["n": $0]) }
    let facts = [source.number, section, gazette.isEmpty ? nil : gazette].compactMap { $0 }
    var text = facts.map { ", " + $0 }.joined()
    let date = source.issued.map { words.date($0) }
    if source.type == .treaty {
      text += date.map { ", " + $0 } ?? ""
    } else {
      let court = [source.authority, source.jurisdiction, date].compactMap { $0 }
      if !court.isEmpty { text += " (\(court.joined(separator: ", ")))" }
    }
    let title: HTML = "<cite\(languageMark)>\(marked(source.markedTitle))</cite>"
    var parts = [Part("\(title)\(text)", endingAs: text.isEmpty ? source.title : text)]
    if source.type == .treaty, let authority = source.authority { parts.append(Part(authority)) }
    if date == nil { parts.append(Part(upperFirst(source.status ?? words(LayoutWord.undated)))) }
    if let publisher { parts.append(publisher) }
    if let laterStatus { parts.append(laterStatus) }
    return parts
  }

  // MARK: Addresses

  /// When a work without a date was last seen at its address.
  private var access: Part? {
    guard source.issued == nil, source.url != nil, let accessed = source.accessed else {
      return nil
    }
    return Part(words(ReferenceWord.accessed, ["date": words.date(accessed)]))
  }

  private var address: Part? {
    if let doi = source.doiAddress {
      return Part(
        "<span class=\"url\"><a href=\"\(url: doi.text)\" rel=\"external\">\(doi.display)</a></span>",
        endingAs: "")
    }
    return source.url.map { url in
      Part(
        "<span class=\"url\"><a href=\"\(url: url.text)\" rel=\"external\">\(url.display)</a></span>",
        endingAs: "")
    }
  }

  private func pages(_ range: String) -> String { range.replacing("-", with: "–") }
}
