extension Source.ItemType {
  /// Whether works of the kind are often without a title, so that they are described.
  package var mayBeUntitled: Bool {
    switch self {
    case .personalCommunication, .interview, .speech, .manuscript: true
    default: false
    }
  }

  /// What a work without a title is, as Chicago's author-date style says it.
  func description(
    _ genre: String?, to recipients: [Source.Author], by interviewers: [Source.Author]
  ) -> String {
    switch self {
    case .personalCommunication:
      let kind = genre ?? "Letter"
      return recipients.isEmpty ? kind : "\(kind) to \(Self.names(of: recipients))"
    case .interview:
      if let genre { return genre }
      return interviewers.isEmpty ? "Interview" : "Interview by \(Self.names(of: interviewers))"
    case .speech: return genre ?? "Talk"
    case .manuscript: return genre ?? "Manuscript"
    default: return genre ?? rawValue
    }
  }

  private static func names(of people: [Source.Author]) -> String {
    let names = people.map(\.name)
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}
