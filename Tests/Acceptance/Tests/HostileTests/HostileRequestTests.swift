import Foundation
import ProgramSupport
import Testing
import ToolSupport

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
      (
        "GET / HTTP/1.1\r\n\(host)Sec-Fetch-Site: cross-site\r\nSec-Fetch-Mode: no-cors\r\n\r\n",
        403
      ),
      ("GET / HTTP/1.1\r\n\(host)\r\n", 200),
    ]
    for (request, status) in cases {
      let reply = RawConnection(port: port).reply(to: request)
      #expect(reply.hasPrefix("HTTP/1.1 \(status) "), "\(request.prefix(90)): \(reply.prefix(60))")
      #expect(!reply.lowercased().contains("access-control-allow"))
      #expect(!reply.contains("base-url:"), "a content file was served")
      guard status == 200 else { continue }
      #expect(reply.contains("Content-Security-Policy: default-src 'none'"))
      #expect(reply.contains("X-Content-Type-Options: nosniff"))
      #expect(reply.contains("Cache-Control: no-store"))
    }
  }
}
