import Diagnostics
import Fields
import Library
import Markdown
import Records
import Values
import YAML

extension LoadedFile {
  /// Reads one record of `kind` and keeps it with the references that it makes.
  ///
  /// - Parameter isCut: Whether the file cannot be read from somewhere in this record on.
  mutating func add(
    _ node: Node, kind: RecordKind, body: Prose?, isWholeFile: Bool, isCut: Bool = false
  ) {
    let errors = findings.errorRanges
    ownErrors = []
    let known = (entries: entries.count, unread: unread.count)
    decode(node, kind: kind, body: body, isWholeFile: isWholeFile, isCut: isCut)
    if entries.count == known.entries || entries.last?.key.id.isEmpty == true {
      unread.append(Self.unreadNames(of: node, kind: kind))
    }
    noteHole(
      in: node, kind: kind, errors: errors, reachesToEnd: isWholeFile || isCut, isCut: isCut)
    if collectsClaims { claims += ClaimReader(node, kind: kind).claims }
  }

  private mutating func decode(
    _ node: Node, kind: RecordKind, body: Prose?, isWholeFile: Bool, isCut: Bool
  ) {
    // Of a file with more mistakes than are told, the rest is not read.
    if findings.isFull {
      return addName(of: node, kind: kind, anchors: body?.anchors ?? [], isWholeFile: isWholeFile)
    }
    add(kind.type, node, body, isWholeFile, isCut)
  }

  private mutating func add<Item: Record>(
    _ type: Item.Type, _ node: Node, _ body: Prose?, _ isWholeFile: Bool, _ isCut: Bool
  ) {
    let context = FieldContext(
      below: body, isExport: isExport, isSheet: sheet != nil,
      vocabulary: vocabulary, path: path, reading: reading)
    guard let record = Item(node, in: context) else {
      keepFindings(of: context, node: node, isCut: isCut)
      return
    }
    if context.hasFigureTexts {
      textual.append(
        Textual(
          kind: .record(body: body), node: node, range: record.header.range))
    }
    for reference in viewReferences {
      context.refer(
        to: reference.id, ofKind: reference.kind, isInText: reference.isInText,
        around: reference.around, period: reference.period, at: reference.range)
    }
    records.append(record)
    finish(
      record.key, context, range: record.header.range, isDraft: record.header.isDraft,
      publishFrom: record.header.publishFrom, body: body, isWholeFile: isWholeFile,
      anchors: (body?.anchors ?? []).union(record.partAnchors),
      countries: record.concernedCountries, isCut: isCut, node: node)
  }

  /// Notes that there is a record of this name, so that what other files say of it is not blamed.
  private mutating func addName(
    of node: Node, kind: RecordKind, anchors: Set<String>, isWholeFile: Bool
  ) {
    findings.cut()
    // The record itself is missing from the library, whatever it says.
    unread.append(ContentGaps.UnreadNames(kinds: [kind], names: []))
    guard let id = node["id"], let name = id.text else { return }
    entries.append(
      Entry(
        RecordKey(kind, name), range: id.range, isDraft: false, publishFrom: nil, uses: [],
        body: nil, isWholeFile: isWholeFile, anchors: anchors))
  }

  private mutating func keepFindings(of context: FieldContext, node: Node?, isCut: Bool) {
    let more = context.findings
    ownErrors = more.compactMap { $0.severity == .error ? $0.range : nil }
    guard !more.isEmpty else { return }
    // A key may be missing only because the YAML could not be read to its end, or not there.
    let before = findings.all
    findings += more.filter { finding in
      if isCut, finding.rule == FieldRules.missingKey.id { return false }
      return node.map { !Self.follows(finding, from: before, in: $0) } ?? true
    }
  }

  /// Keeps what reading a record brought to light.
  mutating func finish(
    _ key: RecordKey, _ context: FieldContext, range: SourceRange, isDraft: Bool,
    publishFrom: Day? = nil, body: Prose? = nil, isWholeFile: Bool = false,
    anchors: Set<String> = [], countries: [CountryCode] = [], isCut: Bool = false, node: Node? = nil
  ) {
    keepFindings(of: context, node: node, isCut: isCut)
    entries.append(
      Entry(
        key, range: range, isDraft: isDraft, publishFrom: publishFrom,
        uses: context.references.compactMap { RecordUse($0) }, body: body, isWholeFile: isWholeFile,
        anchors: anchors, countries: countries,
        fieldMentions: (context.mentions + viewMentions).map {
          SourceMention(id: $0.id, text: $0.text, at: $0.range)
        }, includes: includes, viewPictures: viewPictures))
  }
}
