import Fields
import Gate
import Loading
import Records

/// Takes out of the records of an edition what must not be published.
///
/// It is asked twice: when an edition is closed, so that nothing withheld is kept in another file,
/// and whenever the old edition is made, because what was published then may be withheld today.
struct EditionNodes {
  /// What today's site withholds.
  let gate: Gate
  /// Today's organizations, which say who may be named and where.
  private let organizations: RecordIndex<Organization>
  /// What stands for the identifiers of those that may not be named.
  private let aliases: [String: String]

  init(gate: Gate, organizations: RecordIndex<Organization>) {
    self.gate = gate
    self.organizations = organizations
    let unlisted = organizations.filter { !$0.isListed }.map(\.id).sorted()
    aliases = Dictionary(
      uniqueKeysWithValues: unlisted.enumerated().map { ($1, "unlisted-\($0 + 1)") })
  }

  /// A record without what is withheld. Nil where nothing that could be printed is left.
  func published(_ record: RecordSource) -> (node: Node, prose: [UInt8])? {
    var node = record.node
    if record.key.kind == .organization {
      node = aliases[record.key.id].map { nameless(node, alias: $0) } ?? guarded(node)
    }
    guard let pruned = pruned(node, isTop: true), pruned["id"] != nil else { return nil }
    return (pruned, prose(record.prose))
  }

  // MARK: Values

  private func isHeldBack(_ text: String) -> Bool { gate.holdsBack(Array(text.utf8)) }

  /// A value without what the gate holds back. An entry of a list goes as a whole, because the rest
  /// of it speaks of what is gone.
  private func pruned(_ node: Node, isTop: Bool) -> Node? {
    switch node.content {
    case .plain(let text), .quoted(let text):
      if let alias = aliases[text] { return Node(.plain(alias), at: node.range) }
      return isHeldBack(text) ? nil : node
    case .list(let items):
      return Node(.list(items.compactMap { pruned($0, isTop: false) }), at: node.range)
    case .map(let entries):
      var kept: [Node.Entry] = []
      for entry in entries {
        if let value = pruned(entry.value, isTop: false) {
          kept.append(Node.Entry(key: entry.key, keyRange: entry.keyRange, value: value))
        } else if !isTop {
          return nil
        }
      }
      return Node(.map(kept), at: node.range)
    }
  }

  // MARK: Organizations

  /// An organization's keys as strictly as today's record has them, without addresses.
  private func guarded(_ node: Node) -> Node {
    guard case .map(let entries) = node.content else { return node }
    let today = node["id"]?.text.flatMap { organizations[$0] }
    var kept: [Node.Entry] = []
    for entry in entries {
      switch entry.key {
      case "locations":
        kept.append(with(entry, items(of: entry.value).map { guarded(location: $0, today) }))
      case "contacts":
        kept.append(with(entry, items(of: entry.value).filter(isPublic)))
      default: kept.append(entry)
      }
    }
    return Node(.map(kept), at: node.range)
  }

  /// What pages print of an organization that may not be named: that there is one, and what it gives.
  private func nameless(_ node: Node, alias: String) -> Node {
    guard case .map(let entries) = node.content else { return node }
    let counted = entries.filter { ["kind", "countries", "sources"].contains($0.key) }
    let services = entries.filter { $0.key == "services" }.map { entry in
      with(
        entry,
        items(of: entry.value).map { only(["kind", "populations", "status", "sources"], of: $0) })
    }
    let own = [
      Self.entry("id", .plain(alias), at: node),
      Self.entry("name", .quoted("Organization that is not listed"), at: node),
      Self.entry("listed", .plain("false"), at: node),
      Self.entry("unlisted-reason", .quoted("It may not be named."), at: node),
    ]
    return Node(.map(own + counted + services), at: node.range)
  }

  private func only(_ keys: Set<String>, of node: Node) -> Node {
    guard case .map(let entries) = node.content else { return node }
    return Node(.map(entries.filter { keys.contains($0.key) }), at: node.range)
  }

  private func isPublic(_ contact: Node) -> Bool {
    contact["visibility"]?.text.map { $0 == Location.Visibility.public.rawValue } ?? true
  }

  /// A place without its address, which no edition prints, and no nearer than today's record has it.
  private func guarded(location: Node, _ today: Organization?) -> Node {
    guard case .map(let entries) = location.content else { return location }
    var strictest = location["visibility"]?.text ?? ""
    if let today {
      if today.locations.contains(where: { $0.visibility == .withheld }) {
        strictest = Location.Visibility.withheld.rawValue
      } else if today.hidesItsPlace, strictest == Location.Visibility.public.rawValue {
        strictest = Location.Visibility.areaOnly.rawValue
      }
    }
    let kept = entries.filter {
      !["address", "coordinates", "visibility"].contains($0.key)
    }
    return Node(
      .map(kept + [Self.entry("visibility", .plain(strictest), at: location)]), at: location.range)
  }

  private func items(of node: Node) -> [Node] {
    if case .list(let items) = node.content { return items }
    return node.isMissing ? [] : [node]
  }

  private func with(_ entry: Node.Entry, _ items: [Node]) -> Node.Entry {
    Node.Entry(
      key: entry.key, keyRange: entry.keyRange, value: Node(.list(items), at: entry.value.range))
  }

  static func entry(_ key: String, _ value: Node.Content, at node: Node) -> Node.Entry {
    Node.Entry(key: key, keyRange: node.range, value: Node(value, at: node.range))
  }

  // MARK: Prose

  /// Prose without the paragraphs that the gate holds back.
  private func prose(_ bytes: [UInt8]) -> [UInt8] {
    guard gate.holdsBack(bytes) || hasHeldBackLine(bytes) else { return bytes }
    let text = String(decoding: bytes, as: UTF8.self)
    let paragraphs = text.split(separator: "\n", omittingEmptySubsequences: false)
      .split(omittingEmptySubsequences: false) { $0.allSatisfy(\.isWhitespace) }
      .map { $0.joined(separator: "\n") }
    return Array(
      paragraphs.filter { !isHeldBack($0) && !namesUnlisted($0) }.joined(separator: "\n\n").utf8)
  }

  private func hasHeldBackLine(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return bytes.split(separator: UInt8(ascii: "\n")).contains { gate.holdsBack(Array($0)) }
      || namesUnlisted(text)
  }

  /// Whether prose links to an organization that may not be named.
  private func namesUnlisted(_ text: String) -> Bool {
    aliases.keys.contains { text.contains("(org:\($0))") || text.contains("(org:\($0)#") }
  }
}
