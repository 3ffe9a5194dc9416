import Diagnostics
import Fields
import Markdown
import Records
import YAML

extension LoadedFile {
  /// Reads one record of `kind` and keeps it with the references that it makes.
  mutating func add(
    _ node: Node, kind: RecordKind, body: Prose?, links: [ProseLink], isWholeFile: Bool
  ) {
    // Of a file with more mistakes than are told, the rest is not read.
    if findings.isFull {
      return addName(of: node, kind: kind, anchors: body?.anchors ?? [], isWholeFile: isWholeFile)
    }
    switch kind {
    case .region: add(Region.self, to: \.regions, node, body, links, isWholeFile)
    case .country: add(Country.self, to: \.countries, node, body, links, isWholeFile)
    case .brief: add(Brief.self, to: \.briefs, node, body, links, isWholeFile)
    case .figure: add(Figure.self, to: \.figures, node, body, links, isWholeFile)
    case .instrument: add(Instrument.self, to: \.instruments, node, body, links, isWholeFile)
    case .organization:
      add(Organization.self, to: \.organizations, node, body, links, isWholeFile)
    case .plan: add(Plan.self, to: \.plans, node, body, links, isWholeFile)
    case .guideline: add(Guideline.self, to: \.guidelines, node, body, links, isWholeFile)
    case .programme: add(Programme.self, to: \.programmes, node, body, links, isWholeFile)
    case .source: add(Source.self, to: \.sources, node, body, links, isWholeFile)
    case .term: add(Term.self, to: \.terms, node, body, links, isWholeFile)
    case .page: add(LoosePage.self, to: \.pages, node, body, links, isWholeFile)
    }
  }

  private mutating func add<Item: Record>(
    _ type: Item.Type, to list: WritableKeyPath<RecordSet, [Item]>, _ node: Node, _ body: Prose?,
    _ links: [ProseLink], _ isWholeFile: Bool
  ) {
    let context = FieldContext(below: body)
    guard let record = Item(node, in: context) else {
      keepFindings(of: context)
      return
    }
    for reference in body?.references ?? [] {
      context.refer(
        to: reference.key.id, ofKind: reference.key.kind.rawValue, locator: reference.locator,
        at: reference.range)
    }
    for reference in viewReferences {
      context.refer(to: reference.id, ofKind: reference.kind, at: reference.range)
    }
    records[keyPath: list].append(record)
    finish(
      record.key, context, range: record.header.range, isDraft: record.header.isDraft,
      publishFrom: record.header.publishFrom, links: links, isWholeFile: isWholeFile,
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
        RecordKey(kind, name), range: id.range, isDraft: false, publishFrom: nil, references: [],
        links: [], isWholeFile: isWholeFile, anchors: anchors))
  }

  private mutating func keepFindings(of context: FieldContext) {
    // A key may be missing only because the YAML could not be read to its end.
    findings += context.findings.filter { !isCutShort || $0.rule != FieldRules.missingKey.id }
  }

  /// Keeps what reading a record brought to light.
  mutating func finish(
    _ key: RecordKey, _ context: FieldContext, range: SourceRange, isDraft: Bool,
    publishFrom: Day? = nil, links: [ProseLink] = [], isWholeFile: Bool = false,
    anchors: Set<String> = []
  ) {
    keepFindings(of: context)
    entries.append(
      Entry(
        key, range: range, isDraft: isDraft, publishFrom: publishFrom,
        references: context.references, links: links, isWholeFile: isWholeFile, anchors: anchors))
  }
}

extension Prose {
  /// The records that the prose names in citations, figure values and links.
  fileprivate var references: [(key: RecordKey, locator: String?, range: SourceRange)] {
    var found: [(key: RecordKey, locator: String?, range: SourceRange)] = []
    for segment in segments {
      switch segment {
      case .citation(let citation):
        for part in citation.parts {
          found.append((RecordKey(.source, part.source), part.locator, part.range))
        }
      case .figure(let use):
        found.append((RecordKey(.figure, use.id), nil, use.range))
      case .linkStart(let use):
        if case .record(let prefix, let id, _) = use.target,
          let kind = RecordKind(linkPrefix: prefix)
        {
          found.append((RecordKey(kind, id), nil, use.range))
        }
      default:
        continue
      }
    }
    return found
  }
}
