import Foundation
import ToolSupport

/// A real nginx on this machine's loopback, set up by `deploy/nginx.conf` as a person would do it.
final class NginxServer {
  let port: Int
  private let process = Process()
  private let folder: TemporaryFolder

  /// Starts it and waits until it answers.
  ///
  /// - Parameter target: The folder that `deploy.sh` deploys to.
  init(serving target: URL) throws {
    port = try Self.freePort()
    folder = try TemporaryFolder()
    let deploy = ToolPaths.repository.appendingPathComponent("deploy")
    let sample = String(
      decoding: try Data(contentsOf: deploy.appendingPathComponent("nginx.conf")), as: UTF8.self)
    // Exactly what the sample marks as to be set.
    let site =
      sample
      .replacing("listen 80;", with: "listen 127.0.0.1:\(port);")
      .replacing("evidence.example.org", with: "127.0.0.1")
      .replacing("/srv/evidence", with: target.path)
      .replacing(
        "/etc/nginx/evidence-headers.conf",
        with: deploy.appendingPathComponent("nginx-headers.conf").path)
    let state = folder.url.path
    try folder.write([
      "site.conf": site,
      "nginx.conf": """
      daemon off;
      worker_processes 2;
      pid \(state)/nginx.pid;
      error_log \(state)/error.log warn;
      events { worker_connections 256; }
      http {
        access_log off;
        sendfile on;
        client_body_temp_path \(state)/body;
        proxy_temp_path \(state)/proxy;
        fastcgi_temp_path \(state)/fastcgi;
        uwsgi_temp_path \(state)/uwsgi;
        scgi_temp_path \(state)/scgi;
        include \(state)/site.conf;
      }

      """,
    ])
    process.executableURL = try Self.program()
    process.arguments = ["-c", "\(state)/nginx.conf", "-p", state, "-e", "\(state)/error.log"]
    process.standardError = FileHandle.nullDevice
    try process.runWithAllSignals()
    for _ in 0..<100 where try !answers() { usleep(50_000) }
    guard try answers() else {
      throw ToolError.failed("nginx", because: try text("error.log"))
    }
  }

  func stop() {
    process.terminate()
    process.waitUntilExit()
    folder.remove()
  }

  var address: String { "http://127.0.0.1:\(port)" }

  /// What the server has to complain about.
  func complaints() throws -> String { try text("error.log") }

  /// A request as `curl` makes it.
  func get(_ path: String, _ options: [String] = []) throws -> Reply {
    let run = try RunTool.run(
      ToolPaths.program("curl"),
      ["-sS", "--path-as-is", "-D", "-", "--max-time", "20"] + options + [address + path])
    guard run.status == 0 else { throw ToolError.failed("curl", because: run.errorText) }
    return Reply(run.output)
  }

  /// A status, headers by their name in lower case, and a body.
  struct Reply {
    let status: Int
    let headers: [String: String]
    let body: Data

    var text: String { String(decoding: body, as: UTF8.self) }

    init(_ data: Data) {
      let end = data.firstRange(of: Data("\r\n\r\n".utf8))
      let head = String(decoding: data[..<(end?.lowerBound ?? data.endIndex)], as: UTF8.self)
      body = end.map { Data(data[$0.upperBound...]) } ?? Data()
      let lines = head.components(separatedBy: "\r\n")
      status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      headers = Dictionary(
        lines.dropFirst().compactMap { line in
          line.firstIndex(of: ":").map { colon in
            (
              line[..<colon].lowercased(),
              line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            )
          }
        }, uniquingKeysWith: { first, second in "\(first), \(second)" })
    }
  }

  private func answers() throws -> Bool {
    try RunTool.run(ToolPaths.program("curl"), ["-s", "-o", "/dev/null", address]).status == 0
  }

  private func text(_ file: String) throws -> String {
    let url = folder.url.appendingPathComponent(file)
    return String(decoding: (try? Data(contentsOf: url)) ?? Data(), as: UTF8.self)
  }

  /// Debian keeps it where only the superuser looks for programs.
  private static func program() throws -> URL {
    let usual = URL(fileURLWithPath: "/usr/sbin/nginx")
    return FileManager.default.isExecutableFile(atPath: usual.path)
      ? usual : try ToolPaths.program("nginx")
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(descriptor, generic, length) | getsockname(descriptor, generic, &length)
      }
    }
    guard descriptor >= 0, status == 0 else {
      throw ToolError.failed("finding a free port", because: String(cString: strerror(errno)))
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
