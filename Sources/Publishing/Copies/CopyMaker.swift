import Diagnostics
import Exports
import Gate
import HTML
import Inspection
import Library
import Loading
import Records
import Synchronization
import Templates

/// Makes the copies of pages, on several threads, and hands each on when it is made.
struct CopyMaker {
  private let site: SiteSnapshot
  private let maker: FileMaker
  private let jobs: Int
  private let pages: [String: PlannedPage]

  init(_ site: SiteSnapshot, _ maker: FileMaker, jobs: Int) {
    (self.site, self.maker, self.jobs) = (site, maker, jobs)
    pages = Dictionary(
      site.pages.map { ($0.route, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The archives of countries.
  ///
  /// - Throws: ``CopyFailure`` where one would be too large.
  func archives() throws -> [FileMaker.Made] {
    let made = parallelMap(site.copies.archives, jobs: jobs) { archive in
      Result { () throws -> FileMaker.Made? in
        let copy = try CountryArchive(
          archive, pages: archive.routes.compactMap { pages[$0] }, of: site)
        return maker.make(leaking: copy.leaks) { copy.file }
      }
    }
    return try made.compactMap { try $0.get() }
  }

  /// The pages as PDF.
  ///
  /// - Throws: ``CopyFailure`` where the browser did not print one, or one can't be searched;
  ///   ``FileSystemError`` where there is no room for what the browser reads.
  func papers(_ paper: CopyOptions.Paper) throws -> [FileMaker.Made] {
    let desk = try PrintDesk(paper.chromium)
    defer { desk.clear() }
    let done = Mutex(0)
    let work =
      site.copies.printed.map(Work.page) + site.copies.cards.map { Work.card($0.brief, $0.route) }
    let all = work.count
    // A browser is several processes of its own.
    let made = parallelMap(work, jobs: min(jobs, 4)) { work in
      Result { () throws -> FileMaker.Made? in
        let made: FileMaker.Made? =
          switch work {
          case .page(let route): try print(route, on: desk)
          case .card(let brief, let route): try draw(brief, at: route, on: desk)
          }
        let count = done.withLock { done in
          done += 1
          return done
        }
        paper.progress(count, all)
        return made
      }
    }
    return try made.compactMap { try $0.get() }
  }

  /// What the browser makes.
  private enum Work: Sendable {
    case page(String)
    case card(Brief, String)
  }

  /// The picture of a brief for other sites. What is searched is the page that it is drawn of: the words of a
  /// picture can't be, and no style sheet of the content adds any.
  private func draw(
    _ brief: Brief, at route: String, on desk: PrintDesk
  ) throws -> FileMaker.Made? {
    let path = ShareCard.path(of: route)
    let page = PageContext(site: site.context, route: path.dropLast(".png".count) + ".html")
    let bytes = HTML.bytes { shareCard(of: brief, in: page) }
    let leaks = site.gate.leaks(inFile: path, bytes)
    guard leaks.isEmpty else {
      return maker.make(leaking: leaks) { OutputFile(path: path, bytes: []) }
    }
    let carried = CarriedFiles(site.assets.files)
    let files = carried.needed(by: [site.context.stylesheet])
    let picture = try desk.draw(
      OutputFile(path: page.route, bytes: bytes),
      with: files + [OutputFile(path: ShareCard.stylesheet, bytes: ShareCard.style)])
    return maker.make { OutputFile(path: path, bytes: picture) }
  }

  private func print(_ route: String, on desk: PrintDesk) throws -> FileMaker.Made? {
    guard let page = pages[route] else { return nil }
    let made = page.files(site.context)
    let carried = CarriedFiles(site.assets.files)
    // Nothing is beside a sheet of paper: each link leads to the published site, or is none.
    let copy = CarriedPage(
      made.page.bytes, at: route, base: site.context.baseURL, links: { _ in false },
      loads: carried.has)
    let file = OutputFile(
      path: CopyPlan.paper(of: route),
      bytes: PDFDates.set(
        to: site.library.settings.date,
        in: try desk.print(
          OutputFile(path: route, bytes: copy.bytes), with: carried.needed(by: copy.files))))
    let inspected = Inspector.inspect(file.bytes, path: file.path)
    guard inspected.obstacles.isEmpty else {
      throw CopyFailure(
        "'\(file.path)' can't be searched for what is withheld: "
          + inspected.obstacles.all.joined(separator: "; "))
    }
    let texts = inspected.texts.map {
      Gate.Text($0.bytes, isMarkup: $0.isMarkup, touchesLetters: $0.touchesLetters)
    }
    return maker.make(leaking: site.gate.leaks(inTextsOf: file.path, texts)) { file }
  }
}
