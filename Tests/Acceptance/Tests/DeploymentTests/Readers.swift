import Dispatch
import Foundation
import Synchronization
import ToolSupport

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// People who read a site without pause while its editions change.
///
/// Each opens the home page and then, as a browser does, the stylesheet that this very page names.
/// They are threads, not tasks: the tests beside them block the threads on which tasks run.
final class Readers: Sendable {
  /// What they met.
  struct Report: Sendable {
    var requests = 0
    var failures: [String] = []
    /// How often each edition was read.
    var editions: [String: Int] = [:]
  }

  private let report = Mutex(Report())
  private let isOver = Mutex(false)
  private let finished = DispatchGroup()

  init(_ count: Int, of address: String) throws {
    guard let home = URL(string: address + "/index.html") else {
      throw ToolError.failed("readers", because: "'\(address)' must be an address")
    }
    for _ in 0..<count {
      finished.enter()
      Thread.detachNewThread { [self] in
        let settings = URLSessionConfiguration.ephemeral
        settings.urlCache = nil
        settings.timeoutIntervalForRequest = 20
        let session = URLSession(configuration: settings)
        while !isOver.withLock({ $0 }) { read(home, with: session) }
        finished.leave()
      }
    }
  }

  /// Lets them finish their page, and tells what all of them met.
  func stop() -> Report {
    isOver.withLock { $0 = true }
    finished.wait()
    return report.withLock { $0 }
  }

  private func read(_ home: URL, with session: URLSession) {
    guard let page = load(home, with: session) else { return }
    guard page.hasSuffix("</html>\n"),
      let edition = Self.part(of: page, between: "<title>", and: "</title>"),
      let path = Self.part(of: page, between: "<link rel=\"stylesheet\" href=\"", and: "\""),
      let style = URL(string: path, relativeTo: home)
    else {
      report.withLock { $0.failures.append("half a page: \(page.suffix(40))") }
      return
    }
    report.withLock { $0.editions[edition, default: 0] += 1 }
    _ = load(style, with: session)
  }

  private func load(_ address: URL, with session: URLSession) -> String? {
    let answer = Mutex<(text: String?, failure: String?)>((nil, "no answer"))
    let done = DispatchSemaphore(value: 0)
    session.dataTask(with: address) { data, response, error in
      let status = (response as? HTTPURLResponse)?.statusCode ?? 0
      let text = data.map { String(decoding: $0, as: UTF8.self) }
      let failure = error.map { "\($0)" } ?? (status == 200 ? nil : "status \(status)")
      answer.withLock { $0 = (text, failure) }
      done.signal()
    }.resume()
    done.wait()
    let (text, failure) = answer.withLock { $0 }
    report.withLock { report in
      report.requests += 1
      if let failure { report.failures.append("\(address.absoluteString): \(failure)") }
    }
    return failure == nil ? text : nil
  }

  private static func part(of text: String, between start: String, and end: String) -> String? {
    guard let first = text.range(of: start),
      let last = text.range(of: end, range: first.upperBound..<text.endIndex)
    else { return nil }
    return String(text[first.upperBound..<last.lowerBound])
  }
}
