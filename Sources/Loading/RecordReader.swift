import Diagnostics
import Fields
import Markdown
import Records
import YAML

/// Reads one content file into records. Files are read on many threads at once, each alone.
struct RecordReader: Sendable {
  let folder: ContentFolder
  let markdown: MarkdownParser
  /// The path of the map that the settings name, read as outlines.
  let mapPath: String?

  func read(_ path: String, as file: FileID) -> LoadedFile {
    let bytes: [UInt8]
    do {
      bytes = try folder.bytes(of: path)
    } catch {
      var loaded = LoadedFile()
      loaded.findings.append(
        LoadingRules.notAPlainFile.finding("\(error)", at: SourceRange(wholeOf: file)))
      return loaded
    }
    let role = FileRole(path: path)
    if bytes.count > FileLimits.bytes, role != .asset {
      var loaded = LoadedFile()
      loaded.findings.append(
        LoadingRules.fileTooLarge.finding(
          "the file has \(bytes.count) bytes and must have at most \(FileLimits.bytes)",
          at: SourceRange(wholeOf: file)))
      return loaded
    }
    return read(bytes, path: path, role: role, file: file)
  }

  private func read(_ bytes: [UInt8], path: String, role: FileRole, file: FileID) -> LoadedFile {
    var loaded = LoadedFile()
    switch role {
    case .settings:
      let context = FieldContext()
      if let node = readYAML(bytes[...], file: file, line: 1, into: &loaded) {
        loaded.settings = SiteSettings(node, in: context)
      } else if loaded.findings.isEmpty {
        context.report(
          LoadingRules.missingSettings.finding(
            "the file must hold the settings of the site", at: SourceRange(wholeOf: file),
            suggestion: "'dossier new site DIR' writes one to start from"))
      }
      loaded.finish(
        Assembly.settingsKey, context, range: SourceRange(wholeOf: file), isDraft: false)
    case .list(let kind):
      readList(bytes, kind: kind, file: file, into: &loaded)
    case .sheet(let kind):
      readSheet(bytes, kind: kind, file: file, into: &loaded)
    case .prose(let kind):
      readProse(bytes, kind: kind, file: file, into: &loaded)
    case .withheld:
      loaded.withheldTerms = readItems(bytes, file: file, into: &loaded)
    case .approvals:
      loaded.approvals = readItems(bytes, file: file, into: &loaded)
    case .redirects:
      loaded.redirections = readItems(bytes, file: file, into: &loaded)
    case .phrases:
      readPhrases(bytes, file: file, into: &loaded)
    case .asset:
      loaded.asset = Library.Asset(
        path: String(path.dropFirst("assets/".count)), bytes: bytes,
        range: SourceRange(wholeOf: file))
    case .misplaced:
      if path != mapPath {
        loaded.findings.append(
          LoadingRules.misplacedFile.finding(
            "'\(path)' is not in a folder that is read", at: SourceRange(wholeOf: file),
            suggestion: "folders: \(RecordKind.folders.joined(separator: ", "))"))
      }
    }
    if path == mapPath, let node = readYAML(bytes[...], file: file, line: 1, into: &loaded) {
      switch MapReader.read(node) {
      case .success(let outlines): loaded.outlines = outlines
      case .failure(let refusal): loaded.findings.append(refusal.finding)
      }
    }
    return loaded
  }

  private func readYAML(
    _ bytes: ArraySlice<UInt8>, file: FileID, line: Int, into loaded: inout LoadedFile
  ) -> Node? {
    let (node, findings) = YAMLReader.read(bytes, file: file, firstLine: line)
    loaded.findings += findings
    if findings.contains(where: { $0.rule == YAMLRules.syntax.id }) { loaded.isCutShort = true }
    return node
  }

  private func readList(
    _ bytes: [UInt8], kind: RecordKind, file: FileID, into loaded: inout LoadedFile
  ) {
    guard let node = readYAML(bytes[...], file: file, line: 1, into: &loaded), !node.isMissing
    else { return }
    guard case .list(let items) = node.content else {
      loaded.add(node, kind: kind, body: nil, isWholeFile: true)
      return
    }
    for item in items {
      loaded.add(item, kind: kind, body: nil, isWholeFile: false)
    }
  }

  private func readProse(
    _ bytes: [UInt8], kind: RecordKind, file: FileID, into loaded: inout LoadedFile
  ) {
    if let finding = UTF8Check.finding(in: bytes, file: file) {
      loaded.findings.append(finding)
      return
    }
    let parts: FrontMatter
    switch FrontMatter.split(bytes, file: file) {
    case .success(let split): parts = split
    case .failure(let refusal):
      loaded.findings.append(refusal.finding)
      return
    }
    let node = readYAML(parts.yaml, file: file, line: parts.yamlLine, into: &loaded)
    if node == nil, loaded.findings.isEmpty {
      loaded.findings.append(
        LoadingRules.noFrontMatter.finding(
          "the front matter must hold the keys of a record", at: SourceRange(wholeOf: file)))
    }
    let (prose, findings) = markdown.parse(
      Array(parts.body), file: file, firstLine: parts.bodyLine)
    loaded.findings += findings
    guard let node else { return }
    readViews(in: prose, into: &loaded)
    loaded.add(node, kind: kind, body: prose, isWholeFile: true)
  }

  /// Reads the view blocks of prose.
  private func readViews(in prose: Prose, into loaded: inout LoadedFile) {
    for block in prose.views {
      let start = block.range.start
      let (node, findings) = YAMLReader.read(
        block.text.utf8, file: block.range.file, firstLine: Int(start.line),
        firstColumn: Int(start.column))
      loaded.findings += findings
      let context = FieldContext()
      if let node, let view = ViewSpec(name: block.name, node, in: context) {
        loaded.views.append((block.range, view))
      }
      loaded.findings += context.findings
      loaded.viewReferences += context.references
    }
  }

  /// The value of `map` in the bytes of `site.yml`, if it can be read at all.
  static func mapPath(inSettings bytes: [UInt8], file: FileID) -> Located<String>? {
    guard let node = YAMLReader.read(bytes, file: file).node?["map"], !node.isMissing else {
      return nil
    }
    return node.text.map { Located($0, at: node.range) }
  }

  /// The items of a list that is no list of records.
  private func readItems<Item: FieldObject>(
    _ bytes: [UInt8], file: FileID, into loaded: inout LoadedFile
  ) -> [Item] {
    guard let node = readYAML(bytes[...], file: file, line: 1, into: &loaded), !node.isMissing
    else { return [] }
    let context = FieldContext()
    let nodes: [Node] = if case .list(let items) = node.content { items } else { [node] }
    let items = nodes.compactMap { Item($0, in: context) }
    loaded.findings += context.findings
    return items
  }

  private func readPhrases(_ bytes: [UInt8], file: FileID, into loaded: inout LoadedFile) {
    guard let node = readYAML(bytes[...], file: file, line: 1, into: &loaded), !node.isMissing
    else { return }
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

extension RecordKind {
  /// The folders below `Content/` that are read, in order.
  static var folders: [String] {
    Set(allCases.map(\.folder)).sorted() + ["strings", "assets"]
  }
}
