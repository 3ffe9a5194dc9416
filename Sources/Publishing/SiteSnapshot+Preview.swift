package import Exports
import Gate
import Library

/// What a preview asks of a state, so that it makes no more than what is asked for.
extension SiteSnapshot {
  /// The files that are there without being made: stylesheet, scripts and the content's assets.
  package var assetFiles: [OutputFile] { assets.files }

  /// The folder of the files for programs, which take the longest to make.
  package static let dataFolder = "data/"

  /// A file of a chart of a page; nil where the page has no such chart.
  package func chart(at path: String, ofPage number: Int) -> OutputFile? {
    pages[number].files(context).charts.first { $0.path == path }
  }

  /// The files for programs: every record and contact as a table, and the directory as HSDS.
  package func dataFiles(jobs: Int) -> [OutputFile] {
    DataFiles.files(in: context, jobs: jobs)
      + [InstrumentCalendar.file(in: context)].compactMap { $0 }
  }

  /// The files that hosts and search engines ask for, and the pages at old addresses.
  package func servingFiles(jobs: Int) -> [OutputFile] {
    Feeds.files(pages: pages, context: context)
      + RedirectFiles.files(of: redirects.redirects, among: pages, in: context, jobs: jobs)
  }

  /// A judge of texts of an earlier state: of what they say, this state withholds some outright, and
  /// gives some no more because it is too old.
  package func judge(ofTextsFrom earlier: SiteSnapshot) -> @Sendable ([UInt8]) -> Bool {
    let aged = Gate(library, after: earlier.library, on: today, key: withheldKey)
    return { text in aged.holdsBack(text) }
  }
}
