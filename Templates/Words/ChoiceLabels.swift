import Fields

/// The words for values of closed lists, where the value itself with a capital does not do.
enum ChoiceLabels {
  /// The key by which content overrides the label, such as `instrument-kind.prakas`.
  static func key<Choice: FieldChoice>(of choice: Choice) -> String {
    let area = WordLists.choiceAreas[ObjectIdentifier(Choice.self)] ?? area(of: Choice.self)
    return area + "." + choice.rawValue
  }

  /// The list's name in kebab-case, such as `instrument-kind`. Asking the runtime for it is slow.
  static func area(of type: any FieldChoice.Type) -> String {
    var area = ""
    for character in String(describing: type) {
      if character.isUppercase, !area.isEmpty { area += "-" }
      area += character.lowercased()
    }
    return area
  }

  /// `in-force` as "In force".
  static func plain(_ value: String) -> String {
    var bytes = value.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: " ") : $0 }
    if let first = bytes.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
      bytes[0] = first - 0x20
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static let english: [String: String] = [
    "binding.unknown": "Not stated",
    "way-in.walk-in": "Walk in",
    "way-in.appointment": "By appointment",
    "way-in.phone": "By phone",
    "way-in.messaging": "By message",
    "way-in.email": "By e-mail",
    "way-in.referral": "By referral",
    "sex.female": "Women and girls",
    "sex.male": "Men and boys",
    "channel.email": "E-mail",
    "channel.web": "Website",
    "state.none": "No national programme",
    "item-type.article-journal": "Journal article",
    "item-type.article-magazine": "Magazine article",
    "item-type.article-newspaper": "Newspaper article",
    "item-type.chapter": "Book chapter",
    "item-type.entry": "Entry in a reference work",
    "item-type.entry-dictionary": "Dictionary entry",
    "item-type.entry-encyclopedia": "Encyclopedia entry",
    "item-type.legal_case": "Judgment",
    "item-type.motion_picture": "Film",
    "item-type.musical_score": "Musical score",
    "item-type.paper-conference": "Conference paper",
    "item-type.personal_communication": "Personal communication",
    "item-type.post-weblog": "Blog post",
    "item-type.review-book": "Book review",
    "item-type.webpage": "Web page",
    "missing-reason.not-collected": "not collected",
    "missing-reason.not-published": "not published",
    "missing-reason.not-comparable": "not comparable",
    "missing-reason.not-documented": "not documented",
    "missing-reason.cannot-exist": "cannot exist",
  ]
}
