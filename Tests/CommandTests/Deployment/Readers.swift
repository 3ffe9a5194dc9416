import Foundation
import ToolSupport

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// People who read a site without pause while its editions change.
///
/// Each opens the home page and then, as a browser does, the stylesheet that this very page names.
final class Readers: Sendable {
  /// What they met.
  struct Report: Sendable {
    var requests = 0
    var failures: [String] = []
    /// How often each edition was read.
    var editions: [String: Int] = [:]
  }

  private let tasks: [Task<Report, Never>]

  init(_ count: Int, of address: String) throws {
    guard let home = URL(string: address + "/index.html") else {
      throw ToolError.failed("readers", because: "'\(address)' must be an address")
    }
    tasks = (0..<count).map { _ in Task { await Self.read(home) } }
  }

  /// Lets them finish their page, and tells what all of them met.
  func stop() async -> Report {
    for task in tasks { task.cancel() }
    var whole = Report()
    for task in tasks {
      let part = await task.value
      whole.requests += part.requests
      whole.failures += part.failures
      whole.editions.merge(part.editions, uniquingKeysWith: +)
    }
    return whole
  }

  private static func read(_ home: URL) async -> Report {
    let settings = URLSessionConfiguration.ephemeral
    settings.urlCache = nil
    settings.timeoutIntervalForRequest = 20
    let session = URLSession(configuration: settings)
    var report = Report()
    while !Task.isCancelled {
      guard let page = await load(home, with: session, into: &report) else { continue }
      guard page.hasSuffix("</html>\n"),
        let edition = part(of: page, between: "<title>", and: "</title>")
      else {
        report.failures.append("half a page: \(page.suffix(40))")
        continue
      }
      report.editions[edition, default: 0] += 1
      guard
        let path = part(of: page, between: "<link rel=\"stylesheet\" href=\"", and: "\""),
        let style = URL(string: path, relativeTo: home)
      else {
        report.failures.append("a page without a stylesheet")
        continue
      }
      _ = await load(style, with: session, into: &report)
    }
    return report
  }

  private static func load(
    _ address: URL, with session: URLSession, into report: inout Report
  ) async -> String? {
    report.requests += 1
    // Not 'data(from:)', which a cancelled task would break off in the middle.
    let (text, failure) = await withCheckedContinuation { continuation in
      session.dataTask(with: address) { data, response, error in
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        let text = data.map { String(decoding: $0, as: UTF8.self) }
        let failure = error.map { "\($0)" } ?? (status == 200 ? nil : "status \(status)")
        continuation.resume(returning: (text, failure))
      }.resume()
    }
    guard failure == nil, let text else {
      report.failures.append("\(address.absoluteString): \(failure ?? "nothing")")
      return nil
    }
    return text
  }

  private static func part(of text: String, between start: String, and end: String) -> String? {
    guard let first = text.range(of: start),
      let last = text.range(of: end, range: first.upperBound..<text.endIndex)
    else { return nil }
    return String(text[first.upperBound..<last.lowerBound])
  }
}
