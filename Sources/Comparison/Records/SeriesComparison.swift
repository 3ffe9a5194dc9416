import Diagnostics
import Loading
import Records
import Templates
import Values

/// The numbers of a series, period by period: which changed, which came and which went.
struct SeriesComparison {
  /// A figure with its keys as they were written.
  typealias Half = (figure: Figure, fields: [CanonicalValue.Member])

  private let disclosure: Disclosure
  private let numbers: FigureComparison
  private let words: Words

  /// A number with its keys as they were written.
  private struct Entry {
    let observation: Observation
    var keys: [CanonicalValue.Member] = []
  }

  /// The keys of an observation that make up its number, and those that say of when it is.
  private static let covered = FigureComparison.keys.union(["period", "as-of"])

  init(_ disclosure: Disclosure, _ words: Words) {
    self.disclosure = disclosure
    self.words = words
    numbers = FigureComparison(disclosure, words)
  }

  func facts(from old: Half, to new: Half) -> [Fact] {
    let hasOneUnit = old.figure.unit == new.figure.unit
    let (before, after) = (entries(of: old), entries(of: new))
    var facts: [Fact] = []
    if !hasOneUnit {
      facts.append(
        Fact(
          "unit", old: disclosure.shown(old.figure.unit), new: disclosure.shown(new.figure.unit)))
    }
    let times = before.merging(after) { $1 }.sorted { left, right in
      guard let first = left.value.observation.time, let second = right.value.observation.time,
        first != second
      else { return left.key < right.key }
      return first < second
    }
    for time in times.map(\.key) {
      facts += self.facts(before[time], after[time], at: time, hasOneUnit: hasOneUnit)
    }
    return facts
  }

  private func facts(
    _ old: Entry?, _ new: Entry?, at time: String, hasOneUnit: Bool
  ) -> [Fact] {
    let (before, after) = (old.map(text), new.map(text))
    var facts: [Fact] = []
    if before != after {
      let only = old == nil ? new : new == nil ? old : nil
      let statuses = only?.observation.statuses.map { words.label($0).lowercased() } ?? []
      let difference =
        hasOneUnit
        ? numbers.difference(old?.observation.value?.value, new?.observation.value?.value) : nil
      let note = difference ?? (statuses.isEmpty ? nil : statuses.joined(separator: ", "))
      facts.append(
        Fact(
          time, old: disclosure.shown(before), new: disclosure.shown(after), note: note))
    }
    guard let old, let new else { return facts }
    var fields = FieldComparison(disclosure)
    fields.compare(old.keys, new.keys, below: [time])
    return facts + fields.facts
  }

  private func text(of entry: Entry) -> String { numbers.text(of: entry.observation, unit: nil) }

  /// The numbers by their periods. A second one of the same period has its number behind it.
  private func entries(of half: Half) -> [String: Entry] {
    var keys: [String: [[CanonicalValue.Member]]] = [:]
    if half.figure.isSeries {
      let items = half.fields.first { $0.key == "series" }?.value.items ?? []
      for item in items {
        let time = item["period"]?.text ?? item["as-of"]?.text ?? ""
        let own = item.members.filter { !Self.covered.contains($0.key) }
        keys[time, default: []].append(own)
      }
    }
    var entries: [String: Entry] = [:]
    var counts: [String: Int] = [:]
    for observation in half.figure.observations {
      let time = observation.periodText ?? "without a period"
      let count = counts[time, default: 0]
      counts[time] = count + 1
      let written = keys[observation.periodText ?? ""] ?? []
      entries[count == 0 ? time : "\(time) (\(count + 1))"] = Entry(
        observation: observation, keys: count < written.count ? written[count] : [])
    }
    return entries
  }
}
