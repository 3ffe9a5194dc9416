import Diagnostics
import Fields
import Loading
import Spreadsheet
import YAML

/// Reads the files of a feed: pages of the API, lists, single objects, and the tabular package.
struct FeedReader {
  private(set) var feed = Feed()
  private(set) var findings: [Diagnostic] = []
  /// The files that hold objects, with how many.
  private(set) var files: [(path: String, count: Int)] = []
  /// The objects of which it has been reported that the feed doesn't have what they belong to.
  private(set) var lost: Set<ObjectIdentifier> = []
  /// The tables of files that 'datapackage.json' names otherwise than their tables.
  private var packageTables: [String: FeedTable] = [:]

  /// - Throws: ``FileSystemError`` when the folder or a file cannot be read.
  init(_ folder: ContentFolder, paths: [String]) throws {
    for (index, path) in paths.enumerated() where path.lastName == "datapackage.json" {
      readPackage(try folder.bytes(of: path), FileID(index))
    }
    for (index, path) in paths.enumerated() where path.lastName != "datapackage.json" {
      let file = FileID(index)
      let lowered = path.lowercased()
      if lowered.hasSuffix(".json") {
        read(json: readable(try folder.bytes(of: path), isJSON: true, file), path, file)
      } else if lowered.hasSuffix(".csv") {
        read(csv: readable(try folder.bytes(of: path), isJSON: false, file), path, file)
      } else if path.lastName.lowercased() != "readme.txt" {
        findings.append(
          ImportRules.notRead.finding(
            "'\(path)' is neither JSON nor CSV and was not read", at: SourceRange(wholeOf: file)))
      }
    }
    for (object, key, id) in feed.link() {
      lost.insert(ObjectIdentifier(object))
      findings.append(
        ImportRules.notPlaced.finding(
          "\(object.name) has '\(key)' \(id.text), which the feed doesn't have", at: id.range))
    }
  }

  private mutating func readable(_ bytes: [UInt8], isJSON: Bool, _ file: FileID) -> [UInt8] {
    let readable = ReadableBytes(bytes, isJSON: isJSON, file: file)
    findings += readable.findings
    return readable.bytes
  }

  // MARK: JSON

  private mutating func nodes(_ bytes: [UInt8], _ file: FileID) -> Node? {
    let (node, problems) = YAMLReader.read(
      SurrogatePairs.joined(in: bytes), file: file, limit: 256 << 20)
    // A list of a feed may have an identifier twice; what is no JSON at all is an error.
    let errors = problems.filter { $0.severity == .error }
    if !errors.isEmpty {
      findings += errors.map {
        ImportRules.unreadable.finding($0.message, at: $0.range, suggestion: nil)
      }
    }
    return node
  }

  private mutating func readPackage(_ bytes: [UInt8], _ file: FileID) {
    guard let resources = nodes(bytes, file)?["resources"],
      case .list(let items) = resources.content
    else { return }
    for item in items {
      guard let path = item["path"]?.text,
        let table = item["name"]?.text.flatMap({ FeedTable(named: $0) })
      else { continue }
      packageTables[path.lastName] = table
    }
  }

  private mutating func read(json bytes: [UInt8], _ path: String, _ file: FileID) {
    guard let node = nodes(bytes, file) else { return }
    let named = Self.table(of: path)
    var count = 0
    switch node.content {
    case .list(let items): count = add(items, named)
    case .map(let entries):
      if let contents = node["contents"], case .list(let items) = contents.content {
        count = add(items, named)
        reportOtherPages(node, path)
      } else if let lists = Self.lists(in: entries) {
        for (table, items) in lists { count += add(items, table) }
      } else {
        count = add([node], named)
      }
    case .plain, .quoted: break
    }
    note(path, file, count, isEmpty: node["empty"]?.text == "true")
  }

  private mutating func note(_ path: String, _ file: FileID, _ count: Int, isEmpty: Bool = false) {
    if count > 0 {
      files.append((path, count))
    } else if !isEmpty {
      findings.append(
        ImportRules.notRead.finding(
          "'\(path)' holds no object of HSDS 3 and was not read", at: SourceRange(wholeOf: file)))
    }
  }

  /// A page of several is a part of the feed only.
  private mutating func reportOtherPages(_ node: Node, _ path: String) {
    guard let total = node["total_pages"]?.text.flatMap({ Int($0) }), total > 1,
      let number = node["page_number"], node["last_page"]?.text != "true"
    else { return }
    findings.append(
      ImportRules.partOfFeed.finding(
        "'\(path)' is page \(number.text ?? "?") of \(total); the other pages must be in the folder too",
        at: number.range))
  }

  private mutating func add(_ items: [Node], _ named: FeedTable?) -> Int {
    var count = 0
    for item in items {
      guard case .map(let entries) = item.content,
        let table = named ?? Self.table(ofObjectWith: Set(entries.map(\.key)))
      else { continue }
      feed.add(table, entries, at: item.range)
      count += 1
    }
    return count
  }

  /// The lists of an object that is nothing but lists of tables: `{"services": [...]}`.
  private static func lists(in entries: [Node.Entry]) -> [(FeedTable, [Node])]? {
    var lists: [(FeedTable, [Node])] = []
    for entry in entries {
      guard let table = FeedTable(named: entry.key), case .list(let items) = entry.value.content
      else { return nil }
      lists.append((table, items))
    }
    return lists.isEmpty ? nil : lists
  }

  /// The table that the name of a file begins with: `services-page-2.json`.
  private static func table(of path: String) -> FeedTable? {
    let name = path.lastName.prefix { $0 != "." }.lowercased()
    if let table = FeedTable(named: name) { return table }
    let word = name.prefix { $0.isLetter || $0 == "_" }
    for suffix in ["_list", "_full", "_simple", "_page", "_"] where word.hasSuffix(suffix) {
      if let table = FeedTable(named: String(word.dropLast(suffix.count))) { return table }
    }
    return FeedTable(named: String(word))
  }

  /// The table of an object in a file whose name says nothing.
  private static func table(ofObjectWith keys: Set<String>) -> FeedTable? {
    if keys.contains("location_type") { return .location }
    if keys.contains("service_id"), keys.contains("location_id") || keys.contains("location") {
      return .serviceAtLocation
    }
    if keys.contains("status") || keys.contains("organization") { return .service }
    return keys.isSuperset(of: ["name", "description"]) ? .organization : nil
  }

  // MARK: CSV

  private mutating func read(csv bytes: [UInt8], _ path: String, _ file: FileID) {
    guard let table = packageTables[path.lastName] ?? Self.table(of: path) else {
      findings.append(
        ImportRules.notRead.finding(
          "'\(path)' has the name of no table of HSDS 3 and was not read",
          at: SourceRange(wholeOf: file)))
      return
    }
    let (sheet, problems) = SheetReader.read(bytes, file: file)
    findings += problems.filter { $0.severity == .error }.map {
      ImportRules.unreadable.finding($0.message, at: $0.range)
    }
    guard let sheet else { return }
    let keys = sheet.header.cells.map(\.text)
    var count = 0
    for row in sheet.rows {
      let entries = zip(keys, row.cells).filter { !$0.1.text.isEmpty }.map { key, cell in
        Node.Entry(
          key: key, keyRange: cell.range, value: Node(.quoted(cell.text), at: cell.range))
      }
      guard let first = entries.first, let last = entries.last else { continue }
      feed.add(
        table, entries,
        at: SourceRange(file: file, start: first.value.range.start, end: last.value.range.end))
      count += 1
    }
    // A table without rows is a part of the package all the same.
    note(path, file, count, isEmpty: true)
  }
}

extension String {
  fileprivate var lastName: String { split(separator: "/").last.map(String.init) ?? self }
}
