import Loading
import Programs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A Chromium of this machine, which prints pages.
package struct Chromium: Sendable {
  /// The variable that names the program to take.
  package static let variable = "DOSSIER_CHROMIUM"

  private let path: String

  /// No browser was found.
  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable",
  ]
  private static let macPrograms = [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ]

  /// The program that the variable names, else the first that the `PATH` knows.
  ///
  /// - Throws: ``Missing`` with what to install.
  package static func find() throws(Missing) -> Chromium {
    if let asked = value(of: variable), !asked.isEmpty {
      if let path = asked.contains("/") ? program(asked) : onPath(asked) {
        return Chromium(path: path)
      }
      throw Missing(
        description: "\(variable) must name a program that can be run, and '\(asked)' is none")
    }
    if let path = names.lazy.compactMap(onPath).first ?? macPrograms.lazy.compactMap(program).first
    {
      return Chromium(path: path)
    }
    throw Missing(
      description: "no Chromium was found, which prints the pages; install it "
        + "('apt-get install chromium' on Debian, 'brew install --cask chromium' on macOS) or Google "
        + "Chrome, or set \(variable) to the path of the program")
  }

  private static func value(of variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }

  private static func onPath(_ name: String) -> String? {
    (value(of: "PATH") ?? "").split(separator: ":").lazy
      .compactMap { program("\($0)/\(name)") }.first
  }

  private static func program(_ path: String) -> String? {
    var facts = stat()
    guard stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, access(path, X_OK) == 0 else {
      return nil
    }
    return path
  }

  /// Runs it on one page of the disk, without a window or a network.
  ///
  /// - Parameters:
  ///   - page: The path of the file.
  ///   - action: What to do with it, as options of Chromium.
  ///   - profile: A folder for what it wants to remember; one that no other run has.
  /// - Returns: Whether it came to a good end in time.
  func run(_ action: [String], on page: String, profile: String) -> Bool {
    // The superuser has no sandbox there; any other user keeps it.
    let sandbox = geteuid() == 0 ? ["--no-sandbox"] : []
    let run = BackgroundProgram(
      Program(name: path, environment: ["TZ": "UTC"]),
      Self.options + sandbox + ["--user-data-dir=\(profile)"] + action
        + ["file://" + Self.encoded(page)], input: [], milliseconds: Self.longest,
      mostBytes: 1 << 20)
    return run?.answer() != nil
  }

  private static let longest = 120_000

  private static let options = [
    "--headless", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
    "--no-default-browser-check", "--disable-extensions", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--disable-breakpad",
    "--disable-dev-shm-usage",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--force-color-profile=srgb", "--lang=en",
  ]

  /// Temporary folders may have blanks and other signs in their names.
  private static func encoded(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    return String(
      decoding: path.utf8.flatMap { byte -> [UInt8] in
        let isPlain =
          (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
          || "-._~/".utf8.contains(byte)
        return isPlain
          ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }, as: UTF8.self)
  }
}
