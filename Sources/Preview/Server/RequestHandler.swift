import Dispatch
import NIOCore
import NIOHTTP1
import Publishing

/// Answers the requests of one connection.
final class RequestHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let server: PreviewServer.Service
  private var head: HTTPRequestHead?
  private var bodyLength = 0
  private var isStream = false
  /// Ends the connection where a request, or the taking of its answer, lasts too long: one that sends
  /// a byte now and then is never idle.
  private var deadline: Scheduled<Void>?
  private let patience: TimeAmount

  /// No request that is answered has a body; a short one is read and forgotten.
  private static let longestBody = 65_536
  /// How much longer than its request an answer may take.
  private static let answerFactor: Int64 = 10

  init(_ server: PreviewServer.Service, patience: TimeAmount) {
    self.server = server
    self.patience = patience
  }

  func channelActive(context: ChannelHandlerContext) {
    limit(to: patience, context)
    context.fireChannelActive()
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    context.fireChannelInactive()
  }

  /// Gives the connection so much time from here on.
  private func limit(to time: TimeAmount, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    let bound = NIOLoopBound(context, eventLoop: context.eventLoop)
    deadline = context.eventLoop.scheduleTask(in: time) { bound.value.close(promise: nil) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      bodyLength = 0
    case .body(let part):
      bodyLength += part.readableBytes
      guard bodyLength > Self.longestBody, let head else { return }
      self.head = nil
      write(.sentence(413, "The request is too large."), to: head, context, closes: true)
    case .end:
      guard let head else { return }
      self.head = nil
      // A page may have to be made first, and a large file be taken over a slow line.
      limit(to: patience * Self.answerFactor, context)
      answer(head, context)
    }
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    let verdict = server.requests.verdict(
      on: RequestGuard.Head(
        method: head.method.rawValue, target: head.uri, host: head.headers["host"],
        origin: head.headers.first(name: "origin"),
        fetchSite: head.headers.first(name: "sec-fetch-site"),
        fetchMode: head.headers.first(name: "sec-fetch-mode")))
    switch verdict {
    case .refused(let status, let reason):
      write(.sentence(status, reason), to: head, context, closes: true)
    case .allowed("_dossier/events", let query):
      openStream(query, head, context)
    case .allowed(let path, let query):
      let server = server
      let loop = context.eventLoop
      let bound = NIOLoopBound((self, context), eventLoop: loop)
      // A page is made away from the thread that reads the connections.
      server.queue.async {
        let response = server.response(to: path, query: query)
        loop.execute {
          let (handler, context) = bound.value
          handler.write(response, to: head, context, closes: !head.isKeepAlive)
        }
      }
    }
  }

  private func write(
    _ response: PreviewResponse, to head: HTTPRequestHead, _ context: ChannelHandlerContext,
    closes: Bool
  ) {
    var headers = Self.headers(type: response.type)
    headers.add(name: "Content-Length", value: String(response.body.count))
    if response.status == 405 { headers.add(name: "Allow", value: "GET, HEAD") }
    if closes { headers.add(name: "Connection", value: "close") }
    let status = HTTPResponseStatus(statusCode: response.status)
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: status, headers: headers))),
      promise: nil)
    if head.method != .HEAD {
      let body = context.channel.allocator.buffer(bytes: response.body)
      context.write(wrapOutboundOut(.body(.byteBuffer(body))), promise: nil)
    }
    let written = context.writeAndFlush(wrapOutboundOut(.end(nil)))
    let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    written.whenComplete { _ in
      let (handler, context) = bound.value
      if closes { return context.close(promise: nil) }
      handler.limit(to: handler.patience, context)
    }
  }

  /// - Parameter query: The page's path and its mark, each with percent signs.
  private func openStream(
    _ query: String, _ head: HTTPRequestHead, _ context: ChannelHandlerContext
  ) {
    let parts = query.split(separator: "&", maxSplits: 1).map {
      String($0).removingPercentEncodingOnce
    }
    let mark = PageMark(parts.count > 1 ? parts[1] : "")
    let (server, channel) = (server, context.channel)
    guard server.addListener(channel, path: parts.first ?? "", mark: mark) else {
      return write(
        .sentence(503, "Too many pages are open. Close some."), to: head, context, closes: true)
    }
    let headers = Self.headers(type: "text/event-stream; charset=utf-8")
    context.write(
      wrapOutboundOut(.head(HTTPResponseHead(version: .http1_1, status: .ok, headers: headers))),
      promise: nil)
    isStream = true
    deadline?.cancel()
    let hello = context.channel.allocator.buffer(string: "retry: 500\n\n")
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(hello))), promise: nil)
    // What was saved since the page was sent. It is looked at after the page has its place among
    // those that are told, so that no save falls between the two.
    server.queue.async { server.tell(only: channel) }
  }

  /// The site's own security headers; the preview's script may also ask this server.
  private static func headers(type: String) -> HTTPHeaders {
    var headers = HTTPHeaders()
    for field in SecurityHeaders.fields {
      let isPolicy = field.name == "Content-Security-Policy"
      headers.add(
        name: field.name, value: isPolicy ? field.value + "; connect-src 'self'" : field.value)
    }
    headers.add(name: "Cache-Control", value: "no-store")
    headers.add(name: "Content-Type", value: type)
    return headers
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return context.close(promise: nil) }
    let head = HTTPRequestHead(version: .http1_1, method: .GET, uri: "/")
    let response: PreviewResponse =
      error == .headerOverflow
      ? .sentence(431, "The head of the request is too large.")
      : .sentence(400, "The request is malformed.")
    write(response, to: head, context, closes: true)
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent, isStream {
      // A comment keeps the stream open; a page that is gone is found out by it.
      let comment = context.channel.allocator.buffer(string: ":\n\n")
      context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(comment))), promise: nil)
    } else if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    }
    context.fireUserInboundEventTriggered(event)
  }
}
