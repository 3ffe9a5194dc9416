#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A connection to a server on this machine over which any bytes can be sent.
package final class RawConnection {
  private let descriptor: Int32

  package init(port: Int) {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    descriptor = socket(AF_INET, stream, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    _ = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    wait(milliseconds: 5_000)
  }

  deinit { close(descriptor) }

  private func wait(milliseconds: Int) {
    var patience = timeval(
      tv_sec: milliseconds / 1_000, tv_usec: .init(milliseconds % 1_000 * 1_000))
    let length = socklen_t(MemoryLayout<timeval>.size)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, length)
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, length)
  }

  package func send(_ request: String) {
    let bytes = Array(request.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        #if canImport(Glibc)
          Glibc.send(
            descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
        #else
          Darwin.send(descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, 0)
        #endif
      }
      // A server that has heard enough closes while the rest is being sent.
      guard count > 0 else { return }
      sent += count
    }
  }

  /// Reads until the server closes, is silent for so long, or has said `word`.
  package func read(until word: String? = nil, milliseconds: Int = 5_000) -> String {
    wait(milliseconds: milliseconds)
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while word.map({ !text.contains($0) }) ?? (text.utf8.count < 4_096) {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
    return text
  }

  /// Whether the server has closed the connection by the end of this time, or closes it meanwhile.
  package func isClosed(afterMilliseconds milliseconds: Int) -> Bool {
    wait(milliseconds: milliseconds)
    var byte: UInt8 = 0
    let count = recv(descriptor, &byte, 1, 0)
    return count == 0 || count < 0 && errno != EAGAIN && errno != EWOULDBLOCK
  }

  /// Sends a request and reads until the server closes or has said enough.
  package func reply(to request: String) -> String {
    send(request)
    return read()
  }
}
