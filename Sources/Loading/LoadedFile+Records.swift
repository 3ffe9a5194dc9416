import Diagnostics
import Fields
import Markdown
import Records
import YAML

extension LoadedFile {
  /// Reads one record of `kind` and keeps it with the references that it makes.
  mutating func add(
    _ node: Node, kind: RecordKind, body: Prose?, isWholeFile: Bool
  ) {
    // Of a file with more mistakes than are told, the rest is not read.
    if findings.isFull {
      return addName(of: node, kind: kind, anchors: body?.anchors ?? [], isWholeFile: isWholeFile)
    }
    switch kind {
    case .region: add(Region.self, to: \.regions, node, body, isWholeFile)
    case .country: add(Country.self, to: \.countries, node, body, isWholeFile)
    case .brief: add(Brief.self, to: \.briefs, node, body, isWholeFile)
    case .figure: add(Figure.self, to: \.figures, node, body, isWholeFile)
    case .instrument: add(Instrument.self, to: \.instruments, node, body, isWholeFile)
    case .organization: add(Organization.self, to: \.organizations, node, body, isWholeFile)
    case .plan: add(Plan.self, to: \.plans, node, body, isWholeFile)
    case .guideline: add(Guideline.self, to: \.guidelines, node, body, isWholeFile)
    case .programme: add(Programme.self, to: \.programmes, node, body, isWholeFile)
    case .source: add(Source.self, to: \.sources, node, body, isWholeFile)
    case .term: add(Term.self, to: \.terms, node, body, isWholeFile)
    case .page: add(LoosePage.self, to: \.pages, node, body, isWholeFile)
    }
  }

  private mutating func add<Item: Record>(
    _ type: Item.Type, to list: WritableKeyPath<RecordSet, [Item]>, _ node: Node, _ body: Prose?,
    _ isWholeFile: Bool
  ) {
    let context = FieldContext(below: body, reading: reading)
    guard let record = Item(node, in: context) else {
      keepFindings(of: context)
      return
    }
    if context.hasFigureTexts {
      textual.append(
        Textual(
          kind: .record(Item.kind, body: body), node: node, range: record.header.range))
    }
    for reference in viewReferences {
      context.refer(
        to: reference.id, ofKind: reference.kind, isInText: reference.isInText,
        at: reference.range)
    }
    records[keyPath: list].append(record)
    finish(
      record.key, context, range: record.header.range, isDraft: record.header.isDraft,
      publishFrom: record.header.publishFrom, body: body, isWholeFile: isWholeFile,
      anchors: (body?.anchors ?? []).union(record.partAnchors))
  }

  /// Notes that there is a record of this name, so that what other files say of it is not blamed.
  private mutating func addName(
    of node: Node, kind: RecordKind, anchors: Set<String>, isWholeFile: Bool
  ) {
    findings.cut()
    guard let id = node["id"], let name = id.text else { return }
    entries.append(
      Entry(
        RecordKey(kind, name), range: id.range, isDraft: false, publishFrom: nil, uses: [],
        body: nil, isWholeFile: isWholeFile, anchors: anchors))
  }

  private mutating func keepFindings(of context: FieldContext) {
    // A key may be missing only because the YAML could not be read to its end.
    findings += context.findings.filter { !isCutShort || $0.rule != FieldRules.missingKey.id }
  }

  /// Keeps what reading a record brought to light.
  mutating func finish(
    _ key: RecordKey, _ context: FieldContext, range: SourceRange, isDraft: Bool,
    publishFrom: Day? = nil, body: Prose? = nil, isWholeFile: Bool = false,
    anchors: Set<String> = []
  ) {
    keepFindings(of: context)
    entries.append(
      Entry(
        key, range: range, isDraft: isDraft, publishFrom: publishFrom,
        uses: context.references.compactMap { RecordUse($0) }, body: body, isWholeFile: isWholeFile,
        anchors: anchors))
  }
}
