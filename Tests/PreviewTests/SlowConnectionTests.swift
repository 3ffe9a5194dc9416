import Foundation
import Preview
import TestSupport
import Testing
import ToolSupport

/// A connection that sends a byte now and then is never idle, and is closed by its age.
struct SlowConnectionTests {
  private func server(patience: Duration) throws -> PreviewServer {
    try PreviewServer(
      pages: ShownSite(SmallSite()).pages, port: Int.random(in: 20_000...50_000), patience: patience
    )
  }

  @Test(arguments: [
    "GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
    "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n",
    "GET /",
  ])
  func aRequestThatDripsIsCutOff(start: String) throws {
    let server = try server(patience: .milliseconds(600))
    defer { server.stop() }
    let connection = RawConnection(port: server.port)
    connection.send(start)
    let clock = ContinuousClock()
    let begin = clock.now
    while clock.now - begin < .seconds(8) {
      connection.send("x")
      // It is silent as long as it is open.
      if connection.isClosed(afterMilliseconds: 100) { break }
    }
    let age = clock.now - begin
    #expect(age > .milliseconds(400) && age < .seconds(6), "\(age)")
  }

  @Test func aPageThatWaitsForNewsIsNotCutOff() throws {
    let server = try server(patience: .milliseconds(400))
    defer { server.stop() }
    let connection = RawConnection(port: server.port)
    connection.send(
      "GET /_dossier/events?about.html& HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
    _ = connection.read(until: "event: reload")
    #expect(!connection.isClosed(afterMilliseconds: 1_500))
  }

  @Test func requestsOneAfterTheOtherGoOn() throws {
    let server = try server(patience: .seconds(2))
    defer { server.stop() }
    let connection = RawConnection(port: server.port)
    for _ in 1...6 {
      connection.send("GET /about.html HTTP/1.1\r\nHost: localhost:\(server.port)\r\n\r\n")
      #expect(connection.read(until: "</html>").hasPrefix("HTTP/1.1 200 "))
      Thread.sleep(forTimeInterval: 0.5)
    }
  }
}
