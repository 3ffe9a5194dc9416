import Diagnostics
import Fields
import Library
import Markdown
import Records
import Values
import YAML

/// Reads one content file into records. Files are read on many threads at once, each alone.
struct RecordReader: Sendable {
  let folder: ContentFolder
  let markdown: MarkdownParser
  /// The texts that prose may include.
  var snippets = Snippets.none
  /// The path of the map that the settings name, read as outlines.
  var mapPath: String?
  /// The kinds of the records to which approvals may be bound.
  var fingerprintedKinds: Set<RecordKind> = []
  /// The words that fields may hold.
  let vocabulary: Vocabulary
  /// The language of the site, where vocabularies are read.
  var language: LanguageTag?
  /// Whether the folder has texts of sources.
  var hasSourceTexts = false

  func read(_ path: String, as file: FileID) -> LoadedFile {
    var loaded = LoadedFile(vocabulary: vocabulary)
    loaded.path = path
    loaded.collectsClaims = hasSourceTexts
    let bytes: [UInt8]
    let role = FileRole(path: path)
    do {
      if role == .asset,
        let large = try folder.largeFile(at: path, above: FileLimits.assetBytes)
      {
        loaded.asset = asset(at: path, [], large, file)
        return loaded
      }
      (bytes, loaded.stamp) = try folder.stampedBytes(of: path)
    } catch {
      loaded.findings.append(
        LoadingRules.notAPlainFile.finding("\(error)", at: SourceRange(wholeOf: file)))
      loaded.noteUnread(role, nil)
      return loaded
    }
    let limit = path.hasSuffix(".pdf") ? FileLimits.documentBytes : FileLimits.bytes
    if bytes.count > limit, role != .asset {
      loaded.findings.append(
        LoadingRules.fileTooLarge.finding(
          "the file has \(bytes.count) bytes and must have at most \(limit)",
          at: SourceRange(wholeOf: file)))
      loaded.noteUnread(role, bytes)
      return loaded
    }
    if role != .asset, role != .sourceText,
      let finding = ConflictMarks.finding(in: bytes, file: file)
    {
      // Of what is between the marks nobody knows what is meant.
      loaded.findings.append(finding)
      loaded.noteUnread(role, bytes)
      return loaded
    }
    read(bytes, path: path, role: role, file: file, into: &loaded)
    loaded.joinMissingKeys(atEndOf: bytes, role: role)
    if role.kind == .organization, !loaded.findings.isEmpty {
      loaded.speaksOfHiding = Discretion.speaksOfHiding(bytes)
    }
    // Of the same bytes: an approval must be of what is published.
    let isEveryday = loaded.records.of(Organization.self).contains(where: \.hasEverydayName)
    if let kind = role.kind, isEveryday || fingerprintedKinds.contains(kind) {
      loaded.fingerprints = RecordSource.read(
        bytes, path: path, as: kind, file: file, in: vocabulary, including: snippets
      ).map { ($0.key, Fingerprint(of: $0)) }
    }
    return loaded
  }

  private func read(
    _ bytes: [UInt8], path: String, role: FileRole, file: FileID, into loaded: inout LoadedFile
  ) {
    switch role {
    case .settings:
      let node = readYAML(bytes[...], file: file, line: 1, into: &loaded)
      let footer = footer(in: node, bytes, into: &loaded)
      let context = FieldContext(
        below: footer, vocabulary: vocabulary, reading: loaded.reading)
      let errors = loaded.findings.errorRanges
      loaded.settingsBytes = bytes
      noteUnread(.settings, bytes, node, into: &loaded)
      if let node {
        loaded.settings = SiteSettings(node, in: context)
        if context.hasFigureTexts {
          loaded.textual.append(.init(kind: .settings, node: node, range: node.range))
        }
        if let map = node["map"], !map.isMissing {
          loaded.map = map.text.map { Located($0, at: map.range) }
        }
      } else if loaded.findings.isEmpty {
        context.report(
          LoadingRules.missingSettings.finding(
            "the file must hold the settings of the site", at: SourceRange(wholeOf: file),
            suggestion: "'dossier new site DIR' writes one to start from"))
      }
      loaded.finish(
        Assembly.settingsKey, context, range: SourceRange(wholeOf: file), isDraft: false,
        body: footer, isCut: loaded.isCutShort)
      if let node {
        loaded.noteHole(
          in: node, kind: nil, errors: errors, reachesToEnd: true, isCut: loaded.isCutShort)
      }
    case .list(let kind):
      loaded.isExport = path.hasSuffix(".json")
      readList(
        loaded.isExport ? SurrogatePairs.joined(in: bytes) : bytes, kind: kind, file: file,
        into: &loaded)
    case .sheet(let kind):
      readSheet(bytes, kind: kind, file: file, into: &loaded)
    case .prose(let kind):
      readProse(bytes, kind: kind, file: file, into: &loaded)
    case .withheld:
      loaded.withheldTerms = readItems(bytes, role, file: file, into: &loaded)
    case .approvals:
      loaded.approvals = readItems(bytes, role, file: file, into: &loaded)
    case .redirects:
      loaded.redirections = readItems(bytes, role, file: file, into: &loaded)
    case .allowances:
      loaded.allowances = readItems(bytes, role, file: file, into: &loaded)
    case .phrases:
      readPhrases(bytes, file: file, into: &loaded)
    case .vocabulary(let scheme, let isOfTopics):
      readVocabulary(
        bytes, path: path, scheme, isOfTopics: isOfTopics, file: file, into: &loaded)
    case .snippet:
      loaded.snippet = bytes
      if let finding = UTF8Check.finding(in: bytes, file: file) {
        loaded.findings.append(finding)
        loaded.noteUnread(role, bytes)
      }
    case .sourceText:
      let read = SourceTextReader.read(bytes, path: path, as: file)
      loaded.sourceText = read.text
      loaded.findings += read.finding.map { [$0] } ?? []
    case .edition(let id, let path):
      loaded.editionFile = (id, EditionRecord.File(path: path, bytes: bytes, file: file))
    case .asset:
      loaded.asset = asset(at: path, bytes, nil, file)
    case .misplaced where path.split(separator: "/").contains(where: Droppings.areConflicted):
      loaded.findings.append(
        LoadingRules.conflictedCopy.finding(
          "'\(path)' is the other version of a file that two people changed at once; it is not read",
          at: SourceRange(wholeOf: file),
          suggestion: "copy what is missing into the file itself, then delete this one"))
    case .misplaced:
      if path != mapPath {
        let (message, suggestion) = MisplacedFile.explanation(of: path)
        loaded.findings.append(
          LoadingRules.misplacedFile.finding(
            message, at: SourceRange(wholeOf: file), suggestion: suggestion))
        loaded.noteUnread(role, bytes)
      }
    }
    if path == mapPath { readMap(bytes, file: file, into: &loaded) }
  }

  private func asset(
    at path: String, _ bytes: [UInt8], _ large: LargeFile?, _ file: FileID
  ) -> Library.Asset {
    Library.Asset(
      path: path.hasPrefix("assets/") ? String(path.dropFirst("assets/".count)) : path,
      contentPath: path, bytes: bytes, large: large, range: SourceRange(wholeOf: file))
  }

  func readYAML(
    _ bytes: ArraySlice<UInt8>, file: FileID, line: Int, into loaded: inout LoadedFile
  ) -> Node? {
    let (node, findings) = YAMLReader.read(bytes, file: file, firstLine: line)
    if let encoding = findings.filter({ $0.rule == YAMLRules.encoding.id }).min() {
      // Of bytes that are no text nothing else can be said.
      loaded.findings.append(encoding)
      loaded.isCutShort = true
      return nil
    }
    if loaded.isExport, findings.contains(where: { $0.rule == YAMLRules.syntax.id }),
      let cut = CutJSON(Array(bytes))
    {
      // What YAML says of the end is no help.
      loaded.findings += findings.filter { !$0.rule.hasPrefix("yaml-") }
      loaded.findings.append(cut.finding(in: file))
      loaded.isCutShort = true
      return node
    }
    loaded.findings += loaded.isExport ? findings.map(CutJSON.withoutAdviceOnYAML) : findings
    let cuts = [YAMLRules.syntax.id, YAMLRules.severalDocuments.id]
    if findings.contains(where: { cuts.contains($0.rule) }) { loaded.isCutShort = true }
    return node
  }

  /// Notes what the YAML of a file may have besides `node`.
  private func noteUnread(
    _ role: FileRole, _ bytes: [UInt8], _ node: Node?, into loaded: inout LoadedFile
  ) {
    let isCut = loaded.findings.all.contains { $0.isCause }
    if isCut || node == nil && !loaded.findings.isEmpty { loaded.noteUnread(role, bytes) }
  }

  private func readList(
    _ bytes: [UInt8], kind: RecordKind, file: FileID, into loaded: inout LoadedFile
  ) {
    let node = readYAML(bytes[...], file: file, line: 1, into: &loaded)
    noteUnread(.list(kind), bytes, node, into: &loaded)
    guard let node, !node.isMissing else {
      if loaded.findings.isEmpty, bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
        loaded.findings.append(
          LoadingRules.emptyFile.finding(
            "the file must hold at least one record", at: SourceRange(wholeOf: file),
            suggestion: "write the records again, or delete the file"))
        loaded.unread.append(ContentGaps.UnreadNames(kinds: [kind], names: nil))
      }
      return
    }
    if node.text != nil {
      // A page of a server or a pointer of Git LFS, in the place of the records.
      loaded.unread.append(ContentGaps.UnreadNames(kinds: [kind], names: nil))
    }
    if let only = RecordItems.keyOfList(in: node, kind: kind) {
      loaded.findings.append(
        FieldRules.wrongType.finding(
          "the file must be a plain list of records, not a list below '\(only.key)'",
          at: only.keyRange,
          suggestion: "delete the line '\(only.key):', so that the file begins with '- id: …'"))
    }
    let (items, isWholeFile, isExport) = RecordItems.of(node, kind: kind)
    loaded.isExport = isExport || loaded.isExport
    if kind == .source, let key = items.first(where: { $0["itemType"] != nil && $0["type"] == nil })
    {
      loaded.findings.append(
        FieldRules.wrongType.finding(
          "this is Zotero's own JSON and must be CSL-JSON", at: key.range.firstCharacter,
          suggestion: "export the items again, as 'CSL JSON' or 'Better CSL JSON'"))
      return
    }
    for (index, item) in items.enumerated() {
      let isCut = loaded.isCutShort && index == items.count - 1
      // Its names are those that were found in the bytes.
      if isCut, item.isMissing, item.isReported { continue }
      loaded.add(item, kind: kind, body: nil, isWholeFile: isWholeFile, isCut: isCut)
    }
  }

  private func readProse(
    _ bytes: [UInt8], kind: RecordKind, file: FileID, into loaded: inout LoadedFile
  ) {
    if let finding = UTF8Check.finding(in: bytes, file: file) {
      loaded.findings.append(finding)
      loaded.noteUnread(.prose(kind), bytes)
      return
    }
    let parts: FrontMatter
    switch FrontMatter.split(bytes, file: file) {
    case .success(let split): parts = split
    case .failure(let refusal):
      loaded.findings.append(refusal.finding)
      loaded.noteUnread(.prose(kind), bytes)
      return
    }
    let node = readYAML(parts.yaml, file: file, line: parts.yamlLine, into: &loaded)
    if node == nil, loaded.findings.isEmpty {
      loaded.findings.append(
        LoadingRules.noFrontMatter.finding(
          "the front matter must hold the keys of a record", at: SourceRange(wholeOf: file)))
    }
    noteUnread(.prose(kind), Array(parts.yaml), node, into: &loaded)
    let isCut = loaded.isCutShort
    let body = JoinedSource(
      Array(parts.body), file: file, firstLine: parts.bodyLine, snippets: snippets)
    (loaded.includes, loaded.includedNames) = (body.includes, body.names)
    // Evidence is in other records than loose pages.
    let (prose, findings) = markdown.parse(body, needsCaptions: kind != .page)
    loaded.findings += findings
    guard let node else { return }
    readViews(in: prose, into: &loaded)
    loaded.add(node, kind: kind, body: prose, isWholeFile: true, isCut: isCut)
    addClaims(of: parts, node, kind: kind, file: file, into: &loaded)
  }

  /// The items of a list that is no list of records.
  private func readItems<Item: FieldObject>(
    _ bytes: [UInt8], _ role: FileRole, file: FileID, into loaded: inout LoadedFile
  ) -> [Item] {
    let node = readYAML(bytes[...], file: file, line: 1, into: &loaded)
    noteUnread(role, bytes, node, into: &loaded)
    guard let node, !node.isMissing else { return [] }
    let context = FieldContext()
    let nodes: [Node] = if case .list(let items) = node.content { items } else { [node] }
    let items = nodes.compactMap { Item($0, in: context) }
    loaded.findings += context.findings
    let errors = loaded.findings.errorRanges
    if !errors.isEmpty {
      for node in nodes { loaded.noteHole(inItem: node, errors: errors) }
    }
    return items
  }

  private func readVocabulary(
    _ bytes: [UInt8], path: String, _ scheme: String, isOfTopics: Bool, file: FileID,
    into loaded: inout LoadedFile
  ) {
    let role = FileRole.vocabulary(scheme: scheme, isOfTopics: isOfTopics)
    if let finding = VocabularyChecks.finding(named: scheme, isOfTopics: isOfTopics, in: file) {
      loaded.findings.append(finding)
      return
    }
    let node = readYAML(bytes[...], file: file, line: 1, into: &loaded)
    noteUnread(role, bytes, node, into: &loaded)
    guard let node, !node.isMissing else { return }
    let context = FieldContext(vocabulary: Vocabulary.unread(in: language))
    let reader = VocabularyReader(scheme: scheme, isOfTopics: isOfTopics, context: context)
    loaded.ownVocabulary = (path, reader.read(node), bytes)
    loaded.findings += context.findings
  }

  private func readPhrases(_ bytes: [UInt8], file: FileID, into loaded: inout LoadedFile) {
    let node = readYAML(bytes[...], file: file, line: 1, into: &loaded)
    noteUnread(.phrases, bytes, node, into: &loaded)
    guard let node, !node.isMissing else { return }
    guard case .map(let entries) = node.content else {
      loaded.findings.append(
        FieldRules.wrongType.finding(
          "interface words must be 'key: words' lines, not \(node.kindInWords)", at: node.range))
      return
    }
    let context = FieldContext()
    for entry in entries {
      if entry.value.isMissing {
        if entry.value.isReported { continue }
        context.report(
          FieldRules.missingKey.finding(
            "the interface word '\(entry.key)' must not be blank", at: entry.keyRange,
            suggestion: "write the words, or delete the line to keep the built-in ones"))
        continue
      }
      guard let text = String(entry.value, in: context) else { continue }
      loaded.phrases.append((entry.key, Located(text, at: entry.keyRange)))
    }
    loaded.findings += context.findings
  }
}
