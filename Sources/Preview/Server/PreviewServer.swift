import Dispatch
import HTML
import NIOCore
import NIOHTTP1
import NIOPosix
import Publishing

/// Serves the newest content to browsers on this machine.
package final class PreviewServer: Sendable {
  private let group: MultiThreadedEventLoopGroup
  private let channel: any Channel
  private let service: Service

  /// The port that it listens on.
  package let port: Int

  /// What every connection answers from.
  final class Service: Sendable {
    let requests: RequestGuard
    let queue = DispatchQueue(label: "pages", attributes: .concurrent)
    private let pages: PreviewPages
    private let hub = EventHub()

    init(requests: RequestGuard, pages: PreviewPages) {
      self.requests = requests
      self.pages = pages
    }

    func response(to path: String, query: String) -> PreviewResponse {
      HTML.discardingMarkup { made(for: path, query: query) }
    }

    private func made(for path: String, query: String) -> PreviewResponse {
      let asked = query.removingPercentEncodingOnce
      let part: HTML?
      switch path {
      case "_dossier/panel": part = pages.panel(for: asked)
      case "_dossier/note": part = pages.note(on: asked)
      case "_dossier/changes": return pages.changes(of: asked)
      case "_dossier/place": part = pages.place(of: asked)
      case "_dossier/sources": part = pages.sources(of: asked)
      default: return pages.response(to: path)
      }
      return part.map { PreviewResponse(body: $0.bytes) }
        ?? .sentence(404, "Nothing is known of that.")
    }

    func addListener(_ channel: any Channel, path: String, mark: PageMark) -> Bool {
      hub.add(channel, path: path, mark: mark)
    }

    func tell(only channel: (any Channel)? = nil) {
      hub.tell(only: channel, state: { pages.state }, mark: { pages.mark(of: $0) })
    }
  }

  /// Why a server could not be started.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String
  }

  /// How many ports are tried when the wanted one is in use.
  private static let portsTried = 20

  /// Starts to listen.
  ///
  /// - Parameters:
  ///   - port: The port that is wanted; when it is in use, the next free one is taken.
  ///   - isShared: Whether other machines may ask too.
  ///   - patience: How long a connection may take over one request, however slowly it sends.
  /// - Throws: ``Refusal`` when no port is free.
  package init(
    pages: PreviewPages, port wanted: Int, isShared: Bool = false,
    patience: Duration = .seconds(30)
  ) throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    var failure: (any Error)?
    for port in wanted..<min(65_536, wanted + Self.portsTried) {
      let service = Service(
        requests: RequestGuard(port: port, isShared: isShared), pages: pages)
      do {
        channel = try Self.bind(
          service, to: isShared ? "0.0.0.0" : "127.0.0.1", port: port, on: group,
          patience: TimeAmount(patience))
        self.group = group
        self.service = service
        self.port = port
        return
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        failure = error
      } catch {
        failure = error
        break
      }
    }
    try? group.syncShutdownGracefully()
    throw Refusal(
      description: failure.map { "cannot listen on port \(wanted): \($0)" }
        ?? "port \(wanted) must be between 1 and 65535")
  }

  private static func bind(
    _ service: Service, to address: String, port: Int, on group: MultiThreadedEventLoopGroup,
    patience: TimeAmount
  ) throws -> any Channel {
    try ServerBootstrap(group: group)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(IdleStateHandler(allTimeout: .seconds(30)))
          var limits = NIOHTTPDecoderLimitConfiguration()
          limits.maxHeaderFieldSize = 16_384
          limits.maxHeaderListSize = 65_536
          limits.maxHeaderFieldCount = 100
          try pipeline.configureHTTPServerPipeline(
            withErrorHandling: false, withEncoderConfiguration: .init(),
            withDecoderLimitConfiguration: limits)
          try pipeline.addHandler(RequestHandler(service, patience: patience))
        }
      }
      .bind(host: address, port: port).wait()
  }

  /// Tells the open pages that the state has changed.
  package func tell() { service.tell() }

  /// Closes all connections.
  package func stop() {
    try? channel.close().wait()
    try? group.syncShutdownGracefully()
  }
}

extension String {
  /// The text of a query that is one path.
  var removingPercentEncodingOnce: String {
    var bytes: [UInt8] = []
    var rest = utf8[...]
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
