import Diagnostics
import Fields
import FuzzDriver
import Loading
import YAML

/// What holds of any bytes that stand where YAML is read.
enum FrontMatterProperties {
  static func check(_ bytes: [UInt8]) {
    let (node, findings) = YAMLReader.read(bytes, file: FileID(0))
    holdPlaces(findings, in: bytes)
    let again = YAMLReader.read(bytes, file: FileID(0))
    hold(again.findings == findings, "a second reading finds something else")
    hold(again.node.map(outline) == node.map(outline), "a second reading reads something else")
    if let node, findings.isEmpty { checkWriting(node) }
    checkRecords(bytes)
  }

  /// What is written is read back as it was.
  private static func checkWriting(_ node: Node) {
    let text = YAMLWriter.list([node])
    let (read, findings) = YAMLReader.read(text.utf8, file: FileID(0))
    hold(findings.isEmpty, "what was written is wrong: \(findings)\n\(text)")
    guard case .list(let items)? = read?.content, let item = items.first, items.count == 1 else {
      return hold(false, "what was written is no list of one:\n\(text)")
    }
    hold(outline(item) == outline(node), "what was written says something else:\n\(text)")
  }

  /// The first byte chooses what the rest is read as.
  private static let paths = [
    "site.yml", "countries/kh/country.yml", "countries/kh/brief.md", "figures/f.yml", "legal/l.yml",
    "organizations/o.yml", "plans/p.yml", "guidelines/g.yml", "programmes/p.yml", "sources/s.json",
    "glossary/t.yml", "pages/p.md", "regions/r.yml", "strings/en.yml", "approvals.yml",
    "redirects.yml", "withheld.yml",
  ]

  private static func checkRecords(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let path = paths[Int(first) % paths.count]
    let fence = Array("---\n".utf8)
    let rest = Array(bytes.dropFirst())
    let file = path.hasSuffix(".md") ? fence + rest + Array("\n---\nWords.\n".utf8) : rest
    let loader = Loader(folder: .memory([path: file]))
    guard let outcome = try? loader.load(), let again = try? loader.load() else {
      return hold(false, "a folder in memory cannot be read")
    }
    hold(outcome.findings == again.findings, "a second loading finds something else")
    holdPlaces(outcome.findings.filter { $0.range != nil }, in: file, atMost: 500)
  }

  /// The values of a node without their places and quotes.
  private static func outline(_ node: Node) -> String {
    if node.isMissing { return "~" }
    return switch node.content {
    case .plain(let text), .quoted(let text): text.debugDescription
    case .list(let items): "[" + items.map(outline).joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { $0.key.debugDescription + ":" + outline($0.value) }.joined(separator: ",")
        + "}"
    }
  }
}
