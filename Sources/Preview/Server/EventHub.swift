import NIOCore
import NIOHTTP1
import Synchronization

/// The pages that wait for news, as server-sent events (HTML Living Standard, 9.2).
final class EventHub: Sendable {
  /// One open page.
  private struct Listener {
    let channel: any Channel
    let path: String
    var mark: PageMark
  }

  private let listeners = Mutex<[ObjectIdentifier: Listener]>([:])
  /// One round of news after the other: an older state is never told after a newer one.
  private let turn = Mutex(())

  /// How many pages may wait at once; a browser opens one for each window that is in view.
  static let limit = 64

  /// Answers false where too many wait already.
  func add(_ channel: any Channel, path: String, mark: PageMark) -> Bool {
    let isAdded = listeners.withLock { listeners in
      guard listeners.count < Self.limit else { return false }
      listeners[ObjectIdentifier(channel)] = Listener(channel: channel, path: path, mark: mark)
      return true
    }
    guard isAdded else { return false }
    channel.closeFuture.whenComplete { [weak self] _ in
      self?.listeners.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
    }
    return true
  }

  /// Tells pages what of them has changed.
  ///
  /// - Parameters:
  ///   - channel: The one page to tell; all where there is none.
  ///   - state: The state of the moment: pages of that very state need not be made again.
  ///   - mark: What the page at a path shows now.
  func tell(only channel: (any Channel)? = nil, state: () -> String, mark: (String) -> PageMark) {
    turn.withLock { _ in
      let all = listeners.withLock { $0 }
      let chosen = channel.map { channel in all.filter { $0.key == ObjectIdentifier(channel) } }
      for (key, listener) in chosen ?? all where listener.mark.state != state() {
        // The thread that reads the connections must not wait while a page is made.
        listener.channel.eventLoop.assertNotInEventLoop()
        let now = mark(listener.path)
        if now.digest != listener.mark.digest {
          send("reload", "", to: listener.channel)
        } else {
          if now.stylesheet != listener.mark.stylesheet {
            send("style", "/" + now.stylesheet, to: listener.channel)
          }
          send("findings", "", to: listener.channel)
        }
        listeners.withLock { $0[key]?.mark = now }
      }
    }
  }

  private func send(_ event: String, _ data: String, to channel: any Channel) {
    var buffer = channel.allocator.buffer(capacity: 64)
    buffer.writeString("event: \(event)\ndata: \(data)\n\n")
    channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
  }
}
