import Diagnostics
import Fields
import Library
import Records
import Spreadsheet
import Values
import YAML

extension LoadedFile {
  /// Notes that the file may have records that could not be read.
  ///
  /// - Parameters:
  ///   - role: What the file is for.
  ///   - bytes: What is in it; nil where it could not be opened.
  mutating func noteUnread(_ role: FileRole, _ bytes: [UInt8]?) {
    // In bytes that are no text no names are found.
    let isText = !findings.all.contains { $0.rule == YAMLRules.encoding.id }
    let bytes = isText ? bytes : nil
    switch role {
    case .list(let kind), .prose(let kind):
      unread.append(
        ContentGaps.UnreadNames(kinds: [kind], names: bytes.map { NameScan.identifiers(in: $0) }))
    case .sheet(let kind):
      unread.append(
        ContentGaps.UnreadNames(kinds: [kind], names: bytes.map { NameScan.cells(in: $0) }))
    case .misplaced:
      // Nothing is known of a file that cannot be opened where nothing is read.
      unread.append(
        ContentGaps.UnreadNames(
          kinds: nil, names: bytes.map { NameScan.identifiers(in: $0) } ?? []))
    case .settings, .withheld, .approvals, .redirects, .allowances, .phrases, .vocabulary, .asset,
      .edition, .snippet, .sourceText:
      // What names it is not wrong.
      if role == .snippet { snippet = [] }
      unread.append(ContentGaps.UnreadNames(kinds: [], names: []))
    }
  }

  /// Notes an item that is no record and in which something could not be read.
  mutating func noteHole(inItem node: Node, errors: [SourceRange]) {
    guard errors.contains(where: { Self.contains(node.range, $0.start) }) else { return }
    holes.append((ContentGaps.Hole(extent: node.range, keys: nil), nil))
  }

  /// Notes what could not be read of a record.
  ///
  /// - Parameters:
  ///   - node: The record.
  ///   - kind: Its kind; nil for the settings.
  ///   - errors: The errors of the file that were known before the record was read.
  ///   - reachesToEnd: Whether nothing but the record is in the rest of the file.
  ///   - isCut: Whether the file cannot be read from somewhere in the record on.
  mutating func noteHole(
    in node: Node, kind: RecordKind?, errors: [SourceRange], reachesToEnd: Bool, isCut: Bool
  ) {
    let extent =
      reachesToEnd
      ? SourceRange(file: node.range.file, start: node.range.start, end: .endOfFile) : node.range
    let inside = errors.filter { Self.contains(extent, $0.start) } + ownErrors
    guard isCut || !inside.isEmpty else { return }
    var keys: Set<String>? = isCut ? nil : []
    for error in inside { keys = key(of: error, in: node).flatMap { keys?.union([$0]) } }
    holes.append((ContentGaps.Hole(extent: extent, keys: keys), kind))
  }

  /// The top-level key that an error is at. Nil where it may affect any.
  private func key(of error: SourceRange, in node: Node) -> String? {
    // A column that a sheet lacks is reported in its header.
    if error.start < node.range.start { return nil }
    if error.start >= node.range.end { return ContentGaps.Hole.prose }
    guard case .map(let entries) = node.content,
      let entry = entries.first(where: { entry in
        entry.keyRange.start == error.start
          || entry.keyRange.start < error.start && error.start < entry.value.range.end
      }),
      // A key that is not known may be a misspelt one of any name.
      !findings.hasError(of: FieldRules.unknownKey, at: entry.keyRange)
    else { return nil }
    return entry.key
  }

  /// Whether a value seems to be missing or of a wrong type only because YAML could not read it.
  ///
  /// - Parameters:
  ///   - finding: What reading the fields of a record found.
  ///   - before: What was found in the file before.
  ///   - node: The record.
  static func follows(_ finding: Diagnostic, from before: [Diagnostic], in node: Node) -> Bool {
    // What is wrong with the file at the same place says it better.
    if [FieldRules.markupInText.id, FieldRules.unreadable.id].contains(finding.rule) {
      guard let own = finding.range else { return false }
      return before.contains { error in
        guard error.severity == .error, let place = error.range else { return false }
        // A character that was refused is read as U+FFFD.
        return place.start == own.start
          || finding.rule == FieldRules.unreadable.id && contains(own, place.start)
      }
    }
    guard [FieldRules.missingKey.id, FieldRules.wrongType.id].contains(finding.rule),
      let place = finding.range, case .map(let entries) = node.content
    else { return false }
    func extent(at position: SourcePosition) -> SourceRange? {
      entries.lazy.map { entry in
        SourceRange(
          file: place.file, start: entry.keyRange.start,
          end: max(entry.keyRange.end, entry.value.range.end))
      }.first { contains($0, position) }
    }
    let inside = before.filter { error in
      error.range.map { contains(node.range, $0.start) } ?? false
    }
    if place == node.range.firstCharacter {
      // The key itself was refused, or stands in what should have been merged in.
      // A value that a spreadsheet program spoilt is reported at its cell.
      return inside.contains { error in
        error.rule == SheetRules.cellError.id
          || keyless.contains(error.rule)
            && error.range.map { extent(at: $0.start) == nil } ?? false
      }
    }
    guard let extent = extent(at: place.start) else { return false }
    return inside.contains { error in
      (error.rule.hasPrefix("yaml-") || error.rule == SheetRules.cellError.id)
        && error.range.map { contains(extent, $0.start) } ?? false
    }
  }

  /// The rules of YAML by which a key is not read at all.
  private static let keyless = Set(
    [YAMLRules.alias, YAMLRules.mergeKey, YAMLRules.keyNotText].map(\.id))

  private static func contains(_ extent: SourceRange, _ place: SourcePosition) -> Bool {
    extent.start <= place && place <= extent.end
  }

  /// What a record may be called of which the identifier could not be read.
  static func unreadNames(of node: Node, kind: RecordKind) -> ContentGaps.UnreadNames {
    var names: Set<String> = []
    func add(_ text: String?) {
      guard let text else { return }
      names.insert(text)
      if let id = Identifier(normalising: text) { names.insert(id.text) }
    }
    add(node.text)
    if let id = node["id"], !id.isMissing {
      add(id.text)
    } else if case .map = node.content {
      // It may be what any reference means that leads nowhere.
      return ContentGaps.UnreadNames(kinds: [kind], names: nil)
    }
    return ContentGaps.UnreadNames(kinds: [kind], names: names)
  }
}

extension SourcePosition {
  /// Behind every place of a file.
  static let endOfFile = SourcePosition(line: .max, column: .max)
}
