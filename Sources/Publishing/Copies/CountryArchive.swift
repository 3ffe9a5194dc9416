import Diagnostics
import Exports
import Gate
import HTML
import Library
import Packing
import Records
import Templates
import Values

/// The pages of one country as an archive that opens from a memory stick, with all that they load and the
/// data of their charts. The folders in it are those of the site.
struct CountryArchive {
  let file: OutputFile
  /// What of its pages must not be published.
  let leaks: [Diagnostic]

  /// - Parameter pages: The country's planned pages.
  /// - Throws: ``CopyFailure`` where the archive would be too large.
  init(_ archive: CopyPlan.Archive, pages: [PlannedPage], of site: SiteSnapshot) throws {
    let routes = Set(pages.map(\.route))
    let made = pages.map { $0.files(site.context) }
    let carried = CarriedFiles(site.assets.files + made.flatMap(\.charts))
    let day = site.library.settings.date
    var zip = ZIPFile(year: day.year, month: day.month, day: day.day)
    var leaks: [Diagnostic] = []
    var needed: Set<String> = []
    func add(_ path: String, _ bytes: [UInt8]) { zip.add("\(archive.country.id)/\(path)", bytes) }
    func add(_ page: OutputFile) {
      let copy = CarriedPage(
        page.bytes, at: page.path, base: site.context.baseURL,
        links: { routes.contains($0) || carried.has($0) }, loads: carried.has)
      leaks += site.gate.leaks(inFile: page.path, copy.bytes)
      needed.formUnion(copy.files)
      add(page.path, copy.bytes)
    }
    for page in made { add(page.page) }
    add(Self.start(of: archive.country, in: site.context))
    for file in carried.needed(by: needed) { add(file.path, file.bytes) }
    do {
      file = OutputFile(path: archive.path, bytes: try zip.bytes())
    } catch {
      throw CopyFailure(
        "the archive '\(archive.path)' would have more than 65,534 files or 4 GB; build without "
          + "'--offline-zip'")
    }
    self.leaks = leaks
  }

  /// What opens first: it leads to the country's page.
  private static func start(of country: Country, in site: SiteContext) -> OutputFile {
    let page = PageContext(site: site, route: Routes.home)
    let bytes = HTML.bytes { startPage(of: country, in: page) }
    return OutputFile(path: Routes.home, bytes: bytes)
  }
}
