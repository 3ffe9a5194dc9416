import Diagnostics
import Fields
import Records

/// Reads a new record as the loader will, and leaves out what it would refuse.
enum RecordTrial {
  /// The record without values that can't be in one, and a finding for each of these.
  ///
  /// - Returns: Nil for the node where nothing that can be loaded is left, with the reason.
  static func sound<Kind: Record>(
    _ node: Node, as type: Kind.Type, _ vocabulary: Vocabulary
  ) -> (node: Node?, findings: [Diagnostic], reason: String?) {
    var node = node
    var findings: [Diagnostic] = []
    while true {
      let context = FieldContext(vocabulary: vocabulary)
      _ = Kind(node, in: context)
      let errors = context.findings.filter { $0.severity == .error }
      guard let first = errors.first else { return (node, findings, nil) }
      let places = Set(errors.compactMap(\.range))
      // A key that the record itself lacks can't be left out, and then nothing is gained.
      guard let rest = without(places, node, isTop: true), size(of: rest) < size(of: node) else {
        return (nil, findings, first.message)
      }
      findings += errors.map {
        ImportRules.notPlaced.finding(
          "a value can't be in a record: \($0.message)", at: $0.range, suggestion: $0.suggestion)
      }.filter { !findings.contains($0) }
      node = rest
    }
  }

  /// The value without those at some places; a group that has lost a key keeps the others.
  private static func without(_ places: Set<SourceRange>, _ node: Node, isTop: Bool) -> Node? {
    switch node.content {
    case .plain, .quoted: return places.contains(node.range) ? nil : node
    case .list(let items):
      let kept = items.compactMap { without(places, $0, isTop: false) }
      return kept.isEmpty ? nil : Node(.list(kept), at: node.range)
    case .map(let entries):
      // A group whose own place is named lacks a key that it must have.
      if !isTop, places.contains(node.range) || places.contains(node.range.firstCharacter) {
        return nil
      }
      let kept = entries.compactMap { entry in
        without(places, entry.value, isTop: false).map {
          Node.Entry(key: entry.key, keyRange: entry.keyRange, value: $0)
        }
      }
      return kept.isEmpty ? nil : Node(.map(kept), at: node.range)
    }
  }

  /// How many values it has.
  private static func size(of node: Node) -> Int {
    switch node.content {
    case .plain, .quoted: 1
    case .list(let items): items.reduce(1) { $0 + size(of: $1) }
    case .map(let entries): entries.reduce(1) { $0 + size(of: $1.value) }
    }
  }
}
