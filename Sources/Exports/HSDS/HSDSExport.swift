import JSON
import Library
import Loading
import Records
import Templates

/// `data/hsds/`: the directory in the Human Services Data Specification (HSDS 3.0).
///
/// Each file is a page of the HSDS API, so that consumers of the API load it as they load a feed.
/// Objects stand inside each other, as HSDS wants of JSON: the same services from the side of
/// organizations and from their own.
enum HSDSExport {
  static func files(in context: SiteContext, jobs: Int) -> [OutputFile] {
    let entries = parallelMap(context.library.organizations.filter(\.isListed), jobs: jobs) {
      HSDSOrganization($0, in: context)
    }
    let terms = entries.reduce(into: Set<HSDSTerm>()) { $0.formUnion($1.terms) }.sorted {
      ($0.taxonomy.rawValue, $0.code) < ($1.taxonomy.rawValue, $1.code)
    }
    let files: [(name: String, objects: [JSON])] = [
      ("organizations", entries.map(\.full)),
      ("services", entries.flatMap(\.servicesWithOrganization)),
      ("locations", entries.flatMap(\.locations)),
      ("taxonomies", HSDSTaxonomy.allCases.map { $0.json(in: context.words) }),
      ("taxonomy_terms", terms.map { $0.json(in: context.words) }),
    ]
    return files.map { file in
      OutputFile(
        path: "data/hsds/\(file.name).json",
        bytes: HSDSPage.json(of: file.objects).bytes() + [UInt8(ascii: "\n")])
    } + [HSDSReadme.file(counts: files.map { ($0.name, $0.objects.count) }, in: context)]
  }
}

extension JSON {
  /// A list, or null where it is empty, so that ``compact(_:)`` leaves it out.
  static func list(_ items: [JSON]) -> JSON { items.isEmpty ? .null : .array(items) }

  /// An object with more members at its end; other values stay as they are.
  func adding(_ members: [Member]) -> JSON {
    guard case .object(let own) = self else { return self }
    return .object(own + members.filter { $0.value != .null })
  }
}
