import HTML
import Records
import Values

/// The people and bodies of a reference.
struct ReferenceNames {
  let source: Source
  let words: Words
  let language: LanguageTag

  /// From how many names on only the first are printed, and how many they are then.
  private static let (most, first) = (10, 7)

  /// Whom the date follows: the authors, else the editors or the translators.
  var lead: ReferenceText.Part? {
    if !source.authors.isEmpty { return part(source.authors, nil) }
    if isEditorLeading {
      return part(source.editors, source.editors.count == 1 ? .editor : .editors)
    }
    if isTranslatorLeading { return part(source.translators, .translator) }
    return leadingRole.map { part(source.people(as: $0), $0 == .director ? .director : nil) }
  }

  /// The role of those who are named first where nobody wrote, edited or translated the work.
  private var leadingRole: Source.Role? {
    guard source.authors.isEmpty, source.editors.isEmpty, source.translators.isEmpty else {
      return nil
    }
    return Source.Role.leading.first { !source.people(as: $0).isEmpty }
  }

  private var isEditorLeading: Bool {
    source.authors.isEmpty && !source.editors.isEmpty && !source.type.isInBook
  }

  private var isTranslatorLeading: Bool {
    source.authors.isEmpty && source.editors.isEmpty && !source.translators.isEmpty
  }

  /// Who else had a part in it: `Edited by Dara Sok`.
  var others: [ReferenceText.Part] {
    var parts: [ReferenceText.Part] = []
    if !source.editors.isEmpty, !isEditorLeading, !source.type.isInBook || source.container == nil {
      parts.append(.init(words(ReferenceWord.editedBy, ["names": plain(source.editors)])))
    }
    if !source.translators.isEmpty, !isTranslatorLeading {
      parts.append(.init(words(ReferenceWord.translatedBy, ["names": plain(source.translators)])))
    }
    for (role, people) in source.contributors
    where role != leadingRole && role != .interviewer && !isDescribed(role) {
      parts.append(.init(contribution(role, people)))
    }
    return parts
  }

  /// `Interview by Thi Mai Tran`, which follows the title.
  var interview: ReferenceText.Part? {
    let people = source.people(as: .interviewer)
    return people.isEmpty || isDescribed(.interviewer)
      ? nil : .init(contribution(.interviewer, people))
  }

  /// What a work without a title is: `Letter to Dara Sok`, `Interview by Thi Mai Tran`.
  var description: String {
    let genre = source.genre.map(upperFirst)
    switch source.type {
    case .personalCommunication:
      let kind = genre ?? words(ReferenceWord.letter)
      let people = source.people(as: .recipient)
      return people.isEmpty
        ? kind : words(ReferenceWord.letterTo, ["kind": kind, "names": plain(people)])
    case .interview:
      let people = source.people(as: .interviewer)
      return genre
        ?? (people.isEmpty ? words(ReferenceWord.interview) : contribution(.interviewer, people))
    case .speech: return genre ?? words(ReferenceWord.talk)
    case .manuscript: return genre ?? words(ReferenceWord.manuscript)
    default: return source.title
    }
  }

  /// Whether the description of a work without a title names the people of a role.
  private func isDescribed(_ role: Source.Role) -> Bool {
    guard source.isUntitled else { return false }
    return switch role {
    case .recipient: source.type == .personalCommunication
    case .interviewer: source.type == .interview && source.genre == nil
    default: false
    }
  }

  private func contribution(_ role: Source.Role, _ people: [Source.Author]) -> String {
    words(ReferenceWord.contribution, ["role": words(role.word), "names": plain(people)])
  }

  /// `Review of Rivers and Borders, by Alexander von Humboldt`.
  func review(marking title: (MarkedText) -> HTML) -> ReferenceText.Part? {
    guard let reviewed = source.reviewedTitle else {
      guard !source.reviewedAuthors.isEmpty else { return nil }
      return .init(
        words(
          ReferenceWord.contribution,
          ["role": words(SourceWord.reviewOf), "names": plain(source.reviewedAuthors)]))
    }
    let names = source.reviewedAuthors.isEmpty ? nil : plain(source.reviewedAuthors)
    // The names are put in first: the title is markup.
    let text =
      names.map { words(ReferenceWord.reviewOfBy, ["names": $0, "title": "{title}"]) }
      ?? words(ReferenceWord.reviewOf, ["title": "{title}"])
    let html = filled(text, hole: "title", with: "<cite>\(title(reviewed))</cite>")
    return .init(html, endingAs: names ?? reviewed.plain)
  }

  /// Who wrote the book that the work is in.
  var bookAuthors: String? {
    source.containerAuthors.isEmpty ? nil : plain(source.containerAuthors)
  }

  /// Who edited the book that the work is in.
  var bookEditors: String? {
    source.editors.isEmpty ? nil : plain(source.editors)
  }

  private func part(_ authors: [Source.Author], _ role: ReferenceWord?) -> ReferenceText.Part {
    let shown = authors.count > Self.most ? authors.prefix(Self.first) : authors[...]
    let texts = shown.enumerated().map { $0.offset == 0 ? $0.element.sortedName : $0.element.name }
    let isFirstInverted = texts.first != shown.first?.name
    let names = joined(
      texts, isLong: shown.count < authors.count, comma: isFirstInverted || texts.count > 2)
    let text = role.map { words($0, ["names": names]) } ?? names
    guard let marked = marked(authors, shown: texts, text: text) else { return .init(text) }
    return .init(marked, endingAs: text)
  }

  /// The names with the language of one that is not the site's; nil where none is.
  private func marked(
    _ authors: [Source.Author], shown: [String], text: String
  ) -> HTML? {
    guard authors.contains(where: { $0.language != nil && $0.language != language }) else {
      return nil
    }
    var html = HTML.empty
    var rest = text[...]
    for (author, name) in zip(authors, shown) {
      guard let tag = author.language, tag != language, let range = rest.firstRange(of: name)
      else { continue }
      html += "\(String(rest[..<range.lowerBound]))<span lang=\"\(tag.text)\">\(name)</span>"
      rest = rest[range.upperBound...]
    }
    return html + HTML.text(String(rest))
  }

  private func plain(_ authors: [Source.Author]) -> String {
    let shown = authors.count > Self.most ? authors.prefix(Self.first) : authors[...]
    let names = shown.map(\.name)
    return joined(names, isLong: shown.count < authors.count, comma: names.count > 2)
  }

  private func joined(_ names: [String], isLong: Bool, comma: Bool) -> String {
    if isLong { return words(ReferenceWord.andOthers, ["names": names.joined(separator: ", ")]) }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    let before = names.dropLast().joined(separator: ", ")
    if names.count == 2 {
      return words(
        comma ? ReferenceWord.twoAuthors : .twoNames, ["first": before, "last": last])
    }
    return words(ReferenceWord.names, ["names": before, "last": last])
  }
}
