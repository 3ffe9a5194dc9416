import Records
import Values

/// Whether a build has a record, and if not, why.
enum PublicationState: Equatable {
  case published
  case draft
  /// Not before that day.
  case later(Day)

  init(of record: any Record, on today: Day) {
    if record.header.isDraft {
      self = .draft
    } else if let day = record.header.publishFrom, day > today {
      self = .later(day)
    } else {
      self = .published
    }
  }

  var text: String {
    switch self {
    case .published: "Published"
    case .draft: "Draft"
    case .later(let day): "To be published on \(day.text)"
    }
  }
}
