import NIOCore
import NIOHTTP1
import Synchronization

/// The pages that wait for news, as server-sent events (HTML Living Standard, 9.2).
final class EventHub: Sendable {
  /// One open page.
  private struct Listener {
    let channel: any Channel
    let path: String
    var digest: Int?
    var stylesheet: String?
  }

  private let listeners = Mutex<[ObjectIdentifier: Listener]>([:])

  /// How many pages may wait at once; a browser opens one for each tab.
  static let limit = 64

  /// Answers false where too many wait already.
  func add(_ channel: any Channel, path: String, digest: Int?, stylesheet: String?) -> Bool {
    let isAdded = listeners.withLock { listeners in
      guard listeners.count < Self.limit else { return false }
      listeners[ObjectIdentifier(channel)] = Listener(
        channel: channel, path: path, digest: digest, stylesheet: stylesheet)
      return true
    }
    guard isAdded else { return false }
    channel.closeFuture.whenComplete { [weak self] _ in
      self?.listeners.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
    }
    return true
  }

  /// Tells each page what of it changed.
  ///
  /// - Parameters:
  ///   - stylesheet: The address of the stylesheet now.
  ///   - digest: What the page at a path shows now.
  func tell(stylesheet: String?, digest: (String) -> Int?) {
    let all = listeners.withLock { $0 }
    for (key, listener) in all {
      var next = listener
      next.digest = digest(listener.path)
      next.stylesheet = stylesheet
      if next.digest != listener.digest {
        send("reload", "", to: listener.channel)
      } else {
        if stylesheet != listener.stylesheet, let stylesheet {
          send("style", "/" + stylesheet, to: listener.channel)
        }
        send("findings", "", to: listener.channel)
      }
      let updated = next
      listeners.withLock { if $0[key] != nil { $0[key] = updated } }
    }
  }

  private func send(_ event: String, _ data: String, to channel: any Channel) {
    var buffer = channel.allocator.buffer(capacity: 64)
    buffer.writeString("event: \(event)\ndata: \(data)\n\n")
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
  }
}
