package import Values

extension Source.ItemType {
  /// Whether its title is in quotation marks, as for a part of something or a work that was
  /// not published.
  package var isPartOfAWhole: Bool {
    switch self {
    case .article, .articleJournal, .articleMagazine, .articleNewspaper, .chapter, .entry,
      .entryDictionary, .entryEncyclopedia, .interview, .manuscript, .paperConference,
      .personalCommunication, .post, .postWeblog, .review, .reviewBook, .speech, .thesis, .webpage,
      .dataset:
      true
    default: false
    }
  }

  /// Whether what it is in is a book.
  package var isInBook: Bool {
    switch self {
    case .chapter, .entry, .entryDictionary, .entryEncyclopedia, .paperConference: true
    default: false
    }
  }

  /// Whether what it is in appears in volumes, issues or days.
  package var isInPeriodical: Bool {
    switch self {
    case .article, .articleJournal, .articleMagazine, .articleNewspaper, .review, .reviewBook: true
    default: false
    }
  }

  /// Whether the day of its date is printed with the newspaper, the site or the meeting.
  package var isDatedLater: Bool {
    switch self {
    case .articleMagazine, .articleNewspaper, .webpage, .post, .postWeblog, .speech: true
    default: false
    }
  }

  /// Whether it was given at a meeting or on a stage, which had a place.
  package var isGivenSomewhere: Bool {
    switch self {
    case .speech, .paperConference, .performance, .event, .hearing: true
    default: false
    }
  }

  /// Whether it is cited as lawyers do where no author is named.
  package var isLegal: Bool {
    switch self {
    case .bill, .hearing, .legalCase, .legislation, .regulation, .treaty: true
    default: false
    }
  }
}

extension Source {
  /// Where it was given. Zotero writes the place of publication of a book or a report under
  /// `event-place` too, which says nothing of a meeting.
  package var meetingPlace: String? {
    let isOfMeeting = type.isGivenSomewhere || event != nil && eventPlace != publisherPlace
    return isOfMeeting ? eventPlace : nil
  }

  /// The address of its DOI, which may be written with or without `https://doi.org/`.
  package var doiAddress: WebAddress? {
    guard var text = doi?[...] else { return nil }
    for prefix in [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/",
      "http://dx.doi.org/", "doi:", "DOI:",
    ]
    where text.hasPrefix(prefix) { text = text.dropFirst(prefix.count) }
    guard text.hasPrefix("10.") else { return nil }
    var address = "https://doi.org/"
    for byte in String(text).utf8 {
      let isPlain =
        byte.isLetter || byte.isDigit || "-._~/:;()@!$&'*+,=".utf8.contains(byte)
      address +=
        isPlain
        ? String(Unicode.Scalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return WebAddress(address)
  }
}
