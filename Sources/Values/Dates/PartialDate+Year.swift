extension PartialDate {
  /// The year alone, of a date in one year without a mark of doubt that is known to the month or day.
  package var yearText: String? {
    guard case .date(let point) = extent, point.qualifier == .none, point.year > 0 else {
      return nil
    }
    switch point.shape {
    case .month, .day, .season: return String(point.year)
    default: return nil
    }
  }
}
