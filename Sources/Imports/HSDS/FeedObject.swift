import Diagnostics
import Fields

/// An object of a feed: its values, the objects inside it, and which of them a record has by now.
///
/// A class, because an object is found from several sides: a location from its organization and from
/// the services that are given there.
final class FeedObject {
  let table: FeedTable
  let range: SourceRange
  private(set) var values: [Node.Entry] = []
  private var children: [FeedTable: [FeedObject]] = [:]
  private var taken: Set<String> = []
  private var visited: Set<FeedTable> = []
  /// Whether it is, or is a part of, a place that must not be found, so that no message names it.
  var isConfidential = false
  /// The values of further copies of it that say something else.
  private(set) var conflicts: [(key: String, range: SourceRange)] = []

  init(_ table: FeedTable, at range: SourceRange) {
    self.table = table
    self.range = range
  }

  /// A value with its place.
  struct Text {
    let text: String
    let range: SourceRange
  }

  var id: String? { peek("id")?.text }

  // MARK: Reading

  /// A value that is there, without noting that a record has it.
  func peek(_ key: String) -> Text? {
    guard let entry = values.first(where: { $0.key == key }), let text = entry.value.text,
      !entry.value.isMissing
    else { return nil }
    return Text(text: text.trimmed, range: entry.value.range)
  }

  /// A value that a record gets.
  func take(_ key: String) -> Text? {
    taken.insert(key)
    return peek(key)
  }

  /// Notes that a value is not for records: an identifier, or one that follows from others.
  func skip(_ keys: String...) { taken.formUnion(keys) }

  /// Notes that records have all of it, and of what is inside it.
  func takeAll() {
    taken.formUnion(values.map(\.key))
    for (table, objects) in children {
      visited.insert(table)
      if table != .organization { objects.forEach { $0.takeAll() } }
    }
  }

  /// The objects inside it, which records get.
  func take(_ table: FeedTable) -> [FeedObject] {
    visited.insert(table)
    return children[table] ?? []
  }

  func peek(_ table: FeedTable) -> [FeedObject] { children[table] ?? [] }

  // MARK: Building

  /// Adds values that are not there yet: a feed has an object several times, more or less of it.
  func merge(_ entries: [Node.Entry]) {
    for entry in entries {
      guard let known = values.firstIndex(where: { $0.key == entry.key }) else {
        values.append(entry)
        continue
      }
      if values[known].value.isMissing {
        values[known] = entry
      } else if !entry.value.isMissing, let text = values[known].value.text?.trimmed,
        let other = entry.value.text?.trimmed, text != other,
        !conflicts.contains(where: { $0.key == entry.key })
      {
        conflicts.append((entry.key, entry.value.range))
      }
    }
  }

  func add(_ child: FeedObject) {
    guard !(children[child.table] ?? []).contains(where: { $0 === child }) else { return }
    children[child.table, default: []].append(child)
  }

  // MARK: What is left

  /// The values and objects that no record has, with those of the objects inside that were looked at.
  ///
  /// - Parameter seen: Objects that were reported already.
  func leftovers(_ seen: inout Set<ObjectIdentifier>) -> [(what: String, range: SourceRange)] {
    guard seen.insert(ObjectIdentifier(self)).inserted else { return [] }
    var result = values.filter { entry in
      !taken.contains(entry.key) && entry.key != "id" && !entry.key.hasSuffix("_id")
        && !entry.value.isMissing
    }.map { ("'\($0.key)' of \(name)", $0.value.range) }
    for table in FeedTable.allCases {
      for child in children[table] ?? [] {
        if table == .attribute, visited.contains(table), let term = child.peek(.term).first,
          !child.visited.contains(.term)
        {
          if seen.insert(ObjectIdentifier(child)).inserted {
            seen.insert(ObjectIdentifier(term))
            let code = term.peek("code").map { " (\($0.text))" } ?? ""
            result.append(
              ("the term '\(term.peek("name")?.text ?? "")'\(code) of \(name)", child.range))
          }
        } else if visited.contains(table) {
          result += child.leftovers(&seen)
        } else if seen.insert(ObjectIdentifier(child)).inserted {
          result.append(("the \(table.title) of \(name)", child.range))
        }
      }
    }
    return result
  }

  /// Notes of an object and all inside it that nothing is to be reported.
  func markAll(_ seen: inout Set<ObjectIdentifier>) {
    guard seen.insert(ObjectIdentifier(self)).inserted else { return }
    for objects in children.values { for object in objects { object.markAll(&seen) } }
  }

  /// What messages call it: `the service 'Food bank'`. Logs name no persons, and no place that must not
  /// be found.
  var name: String {
    if isConfidential {
      return table == .location ? "a confidential location" : "a confidential \(table.title)"
    }
    let own: Text? =
      switch table {
      case .contact: peek("title") ?? peek("department")
      case .address: nil
      default: peek("name") ?? peek("number") ?? peek("id")
      }
    return "the \(table.title)" + (own.map { " '\(String($0.text.prefix(60)))'" } ?? "")
  }
}

extension String {
  /// The text without blanks and line ends around it.
  var trimmed: String {
    func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }
    let scalars = unicodeScalars.drop(while: isBlank)
    guard let last = scalars.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(String.UnicodeScalarView(scalars[...last]))
  }
}
