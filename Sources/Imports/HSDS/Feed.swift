import Diagnostics
import Fields

/// The objects of a feed, each once, whatever the files it is in.
struct Feed {
  private(set) var tables: [FeedTable: [FeedObject]] = [:]
  private var byID: [FeedTable: [String: FeedObject]] = [:]

  func objects(_ table: FeedTable) -> [FeedObject] { tables[table] ?? [] }

  func object(_ table: FeedTable, _ id: String?) -> FeedObject? {
    id.flatMap { byID[table]?[$0] }
  }

  /// Adds an object and all that is inside it.
  @discardableResult
  mutating func add(_ table: FeedTable, _ entries: [Node.Entry], at range: SourceRange)
    -> FeedObject
  {
    let id = entries.first { $0.key == "id" }?.value.text
    let object = known(table, id) ?? FeedObject(table, at: range)
    if known(table, id) == nil {
      tables[table, default: []].append(object)
      if let id, !id.isEmpty { byID[table, default: [:]][id] = object }
    }
    var values: [Node.Entry] = []
    for entry in entries {
      switch entry.value.content {
      case .plain, .quoted: values.append(entry)
      case .list(let items): add(items, under: entry.key, to: object, &values, entry)
      case .map(let inner):
        guard let child = FeedTable(named: entry.key) else {
          values.append(entry.asText)
          continue
        }
        let added = add(child, inner, at: entry.value.range)
        // A service is inside its organization, whichever of them the file has around the other.
        if child == .organization, table != .organization {
          added.add(object)
        } else {
          object.add(added)
        }
      }
    }
    object.merge(values)
    return object
  }

  private mutating func add(
    _ items: [Node], under key: String, to object: FeedObject, _ values: inout [Node.Entry],
    _ entry: Node.Entry
  ) {
    guard let child = FeedTable(named: key) else {
      if !items.isEmpty { values.append(entry.asText) }
      return
    }
    for item in items {
      guard case .map(let inner) = item.content else {
        values.append(Node.Entry(key: key, keyRange: entry.keyRange, value: item))
        continue
      }
      object.add(add(child, inner, at: item.range))
    }
  }

  private func known(_ table: FeedTable, _ id: String?) -> FeedObject? {
    id.flatMap { $0.isEmpty ? nil : byID[table]?[$0] }
  }

  /// Puts objects into those that their keys name: a phone into the service of its 'service_id'.
  ///
  /// - Returns: Those whose parent the feed doesn't have.
  mutating func link() -> [(object: FeedObject, key: String, id: FeedObject.Text)] {
    var lost: [(FeedObject, String, FeedObject.Text)] = []
    for table in FeedTable.allCases {
      for object in objects(table) {
        if table == .attribute {
          link(attribute: object)
          continue
        }
        // A location of a service is the organization's too, and a phone of both is the service's.
        for (key, parent) in table.parents {
          guard let id = object.peek(key) else { continue }
          guard let found = self.object(parent, id.text) else {
            lost.append((object, key, id))
            continue
          }
          found.add(object)
          break
        }
        if table == .serviceAtLocation, let id = object.peek("location_id") {
          if let place = self.object(.location, id.text) {
            object.add(place)
          } else if object.peek(.location).isEmpty {
            lost.append((object, "location_id", id))
          }
        }
        if table == .service, let program = self.object(.program, object.peek("program_id")?.text) {
          object.add(program)
        }
      }
    }
    return lost
  }

  private func link(attribute: FeedObject) {
    if let term = object(.term, attribute.peek("taxonomy_term_id")?.text) { attribute.add(term) }
    guard let table = attribute.peek("link_entity").flatMap({ FeedTable(named: $0.text) }),
      let parent = object(table, attribute.peek("link_id")?.text)
    else { return }
    parent.add(attribute)
  }
}

extension Node.Entry {
  /// The entry with a text in the place of a list or a group that no table of HSDS is.
  fileprivate var asText: Node.Entry {
    Node.Entry(key: key, keyRange: keyRange, value: Node(.quoted("…"), at: value.range))
  }
}
