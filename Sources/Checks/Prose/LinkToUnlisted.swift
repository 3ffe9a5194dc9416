import Diagnostics
import Library
import Markdown
import Records

/// Prose links to no organization that the directory does not name.
enum LinkToUnlisted: Check {
  static let rule = Rule(
    "link-to-unlisted",
    summary: "prose must not link to an organization that is not listed",
    why: """
      Such an organization has no page, so that the link would lead nowhere, and its address would \
      give away the identifier of a body that is not to be named.
      """,
    fix: """
      Write of it without a link and without its name. Only where somebody has made sure that naming it \
      harms nobody: delete its 'listed: false'.
      """,
    failing: .init("organizations/example.yml", group(isListed: false)),
    passing: .init("organizations/example.yml", group(isListed: true)))

  static let keys: Set<String>? = ["listed"]

  static func findings(in library: Library) -> [Diagnostic] {
    guard library.organizations.contains(where: { !$0.isListed }) else { return [] }
    return library.allRecords.flatMap { record -> [Diagnostic] in
      // What is written of a body without a page is not published.
      guard let body = record.body, library.isListed(record.key) else { return [] }
      return body.links.compactMap { use -> Diagnostic? in
        // Of a body without a record nothing is known; that it has none is another rule's finding.
        let path = library.paths[Int(use.range.file.index)]
        guard let target = target(of: use, in: path, library), !library.isListed(target),
          library.organizations[target.id] != nil
        else { return nil }
        return rule.finding(
          "'\(target.id)' is not listed and must not be linked to", at: use.range,
          related: (library.organizations[target.id]?.header.range).map {
            [.init("the organization", at: $0)]
          } ?? [])
      }
    }
  }

  /// The record that a link names, by its identifier or by its file.
  private static func target(
    of use: LinkUse, in path: String, _ library: Library
  ) -> RecordKey? {
    switch use.target {
    case .record(let prefix, let id, _):
      return RecordKind(linkPrefix: prefix).map { RecordKey($0, id) }
    case .file(let file, _):
      return ContentPath.resolve(file, from: path).flatMap { library.recordOfPath[$0] }
    case .anchor: return nil
    }
  }

  /// The organization that the factsheet of the small site links to.
  private static func group(isListed: Bool) -> String {
    """
    - id: example-group
      name: Example Group
      kind: ngo
    \(isListed ? "" : "  listed: false\n  unlisted-reason: Its work is discreet.\n")\
      countries: KHM
      sources: example-report

    """
  }
}
