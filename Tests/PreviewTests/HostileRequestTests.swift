import Foundation
import Testing
import ToolSupport

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the running server answers to requests that no browser of a reviewer sends.
struct HostileRequestTests {
  @Test func eachIsAnsweredRightlyAndTheServerGoesOn() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let made = try DossierExecutable.run(
      ["new", "site", folder.url.path, "--date", "2026-11-21"])
    #expect(made.status == 0)
    let preview = try PreviewProcess(
      content: folder.url.appendingPathComponent("Content"), in: folder)
    let port = preview.port
    let host = "Host: localhost:\(port)\r\n"
    let long = String(repeating: "a", count: 1_000_000)
    let cases: [(request: String, status: Int)] = [
      ("GET / HTTP/1.1\r\n\(host)\r\n", 200),
      ("GET / HTTP/1.1\r\nHost: evil.test\r\n\r\n", 421),
      ("GET / HTTP/1.1\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)\(host)\r\n", 400),
      ("GET /_dossier/events?index.html HTTP/1.1\r\n\(host)Origin: http://evil.test\r\n\r\n", 403),
      ("GET /../Content/site.yml HTTP/1.1\r\n\(host)\r\n", 400),
      ("GET /%2e%2e/Content/site.yml HTTP/1.1\r\n\(host)\r\n", 400),
      ("GET /..%2fContent/site.yml HTTP/1.1\r\n\(host)\r\n", 400),
      ("GET /site.yml HTTP/1.1\r\n\(host)\r\n", 404),
      ("GET /countries/ HTTP/1.1\r\n\(host)\r\n", 404),
      ("GET http://evil.test/ HTTP/1.1\r\n\(host)\r\n", 421),
      ("GET http://localhost:\(port)/ HTTP/1.1\r\n\(host)\r\n", 200),
      ("POST / HTTP/1.1\r\n\(host)Content-Length: 2\r\n\r\nhi", 405),
      ("OPTIONS / HTTP/1.1\r\n\(host)Origin: http://evil.test\r\n\r\n", 405),
      ("GET / HTTP/1.1\r\n\(host)X-Long: \(long)\r\n\r\n", 431),
      ("GET /\(String(long.prefix(8_000))) HTTP/1.1\r\n\(host)\r\n", 414),
      ("GARBAGE\r\n\r\n", 400),
      ("GET / HTTP/1.1\r\n\(host)\r\n", 200),
    ]
    for (request, status) in cases {
      let reply = Self.reply(to: request, port: port)
      #expect(reply.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(90)): \(reply.prefix(60))")
      #expect(!reply.lowercased().contains("access-control-allow"))
      #expect(!reply.contains("base-url:"), "a content file was served")
      guard status == 200 else { continue }
      #expect(reply.contains("Content-Security-Policy: default-src 'none'"))
      #expect(reply.contains("X-Content-Type-Options: nosniff"))
      #expect(reply.contains("Cache-Control: no-store"))
    }
  }

  /// Sends bytes and reads until the server closes or has said enough.
  private static func reply(to request: String, port: Int) -> String {
    #if canImport(Glibc)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let descriptor = socket(AF_INET, stream, 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else { return "no connection" }
    var patience = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(
      descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let bytes = Array(request.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        send(
          descriptor, $0.baseAddress?.advanced(by: sent), bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      // A server that has heard enough closes while the rest is being sent.
      guard count > 0 else { break }
      sent += count
    }
    var reply: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while reply.count < 4_096 {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      reply += buffer[..<count]
    }
    return String(decoding: reply, as: UTF8.self)
  }
}
