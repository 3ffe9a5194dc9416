import Foundation
import ToolSupport

/// A tab of Chromium, driven as the W3C WebDriver recommendation says.
///
/// ```swift
/// try await WebDriver.session { browser in
///   try await browser.open(page)
///   let title: String = try await browser.execute("return document.title")
/// }
/// ```
struct WebDriver: Sendable {
  /// The colour scheme that a reader asks for.
  enum ColorScheme: String, Sendable, CaseIterable {
    case light, dark
  }

  private let session: URL
  /// For how many seconds a page may be busy.
  private static let patience = 600

  /// Opens a new tab for `body`, and closes every tab that `body` leaves open.
  ///
  /// The browsers come from ``BrowserPool``: starting one takes longer than most tests.
  static func session<Value: Sendable>(
    _ body: @Sendable (WebDriver) async throws -> Value
  ) async throws -> Value {
    let browser = try await BrowserPool.shared.take()
    do {
      let first = try await browser.tab()
      try await browser.openTab()
      let value = try await body(browser)
      try await browser.closeTabs(butNot: first)
      await BrowserPool.shared.giveBack(browser)
      return value
    } catch {
      // A failed test may have left the browser in any state.
      await BrowserPool.shared.discard()
      throw error
    }
  }

  init(_ driver: ChromeDriver) async throws {
    struct NewSession: Decodable { let sessionId: String }
    let program = try ToolPaths.program("chromium", "chromium-browser", "google-chrome")
    // Root may not use Chromium's sandbox, and containers seldom have one. The pages are our own.
    let options: CommandValue = [
      "binary": .string(program.path),
      "args": [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--window-size=1280,900",
      ],
    ]
    let body: CommandValue = [
      "capabilities": [
        "alwaysMatch": [
          "goog:chromeOptions": options,
          "goog:loggingPrefs": ["performance": "ALL", "browser": "ALL"],
          // Beside other work a long page takes axe more than the half minute that is usual.
          "timeouts": [
            "script": .int(Self.patience * 1000), "pageLoad": .int(Self.patience * 1000),
          ],
        ]
      ]
    ]
    let sessions = driver.address.appendingPathComponent("session")
    let new: NewSession = try await Self.send("POST", to: sessions, body)
    session = sessions.appendingPathComponent(new.sessionId)
  }

  /// Loads a page and waits until it is complete.
  func open(_ page: URL) async throws {
    let _: Ignored = try await post("url", ["url": .string(page.absoluteString)])
  }

  /// Runs a script's body in the page; what it returns must read as `Value`.
  func execute<Value: Decodable>(
    _ script: String, _ arguments: [CommandValue] = []
  ) async throws -> Value {
    try await post("execute/sync", ["script": .string(script), "args": .array(arguments)])
  }

  /// Runs a script's body whose last argument is the function to call with the answer.
  func executeAsync<Value: Decodable>(
    _ script: String, _ arguments: [CommandValue] = []
  ) async throws -> Value {
    try await post("execute/async", ["script": .string(script), "args": .array(arguments)])
  }

  /// Gives the page a screen of this size in CSS pixels; under 600 wide it is a phone's.
  func resize(width: Int, height: Int = 900) async throws {
    let _: Ignored = try await devTools(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .int(width), "height": .int(height), "deviceScaleFactor": 1,
        "mobile": .bool(width < 600),
      ])
  }

  /// Answers `prefers-color-scheme`; motion is off, so that nothing is caught half-way.
  func prefer(_ scheme: ColorScheme) async throws {
    let _: Ignored = try await devTools(
      "Emulation.setEmulatedMedia",
      [
        "features": [
          ["name": "prefers-color-scheme", "value": .string(scheme.rawValue)],
          ["name": "prefers-reduced-motion", "value": "reduce"],
        ]
      ])
  }

  /// Presses keys one after the other, as WebDriver names them: `\u{E004}` is Tab.
  func press(_ keys: [Character]) async throws {
    let strokes = keys.flatMap { key -> [CommandValue] in
      let key = CommandValue.string(String(key))
      return [["type": "keyDown", "value": key], ["type": "keyUp", "value": key]]
    }
    let _: Ignored = try await post(
      "actions",
      ["actions": [["type": "key", "id": "keyboard", "actions": .array(strokes)]]])
  }

  /// Goes back to the page, or the place on it, that was shown before.
  func goBack() async throws {
    let _: Ignored = try await post("back", [:])
  }

  /// Whether pages opened from now on may run scripts; what tests execute always does.
  func letPagesRunScripts(_ isAllowed: Bool) async throws {
    let _: Ignored = try await devTools(
      "Emulation.setScriptExecutionDisabled", ["value": .bool(!isAllowed)])
  }

  /// The window as a PNG picture.
  func screenshot() async throws -> Data {
    try Self.data(
      base64: try await Self.send("GET", to: session.appendingPathComponent("screenshot")))
  }

  /// The page as a PDF file, on the paper that its own style sheet asks for.
  ///
  /// WebDriver's own `print` command puts every page on letter paper.
  func printed() async throws -> Data {
    struct File: Decodable { let data: String }
    let file: File = try await devTools("Page.printToPDF", ["preferCSSPageSize": true])
    return try Self.data(base64: file.data)
  }

  /// Sends a command of the Chrome DevTools protocol.
  func devTools<Value: Decodable>(_ command: String, _ parameters: CommandValue) async throws
    -> Value
  {
    try await post("goog/cdp/execute", ["cmd": .string(command), "params": parameters])
  }

  /// The messages of one of Chromium's logs since this was last asked.
  func log(_ type: String) async throws -> [LogEntry] {
    try await post("se/log", ["type": .string(type)])
  }

  func get<Value: Decodable>(_ command: String) async throws -> Value {
    try await Self.send("GET", to: session.appendingPathComponent(command))
  }

  func delete<Value: Decodable>(_ command: String) async throws -> Value {
    try await Self.send("DELETE", to: session.appendingPathComponent(command))
  }

  func post<Value: Decodable>(_ command: String, _ body: CommandValue) async throws -> Value {
    try await Self.send("POST", to: session.appendingPathComponent(command), body)
  }

  private static func send<Value: Decodable>(
    _ method: String, to address: URL, _ body: CommandValue? = nil
  ) async throws -> Value {
    // Not URLSession: on Linux it refuses chromedriver's headers, which have no space after the
    // colon, with "Failed writing header".
    let run = try await RunTool.runWhileOthersGoOn(
      try ToolPaths.program("curl"),
      [
        "--silent", "--show-error", "--noproxy", "*", "--request", method,
        "--header", "Content-Type: application/json", "--data-binary", "@-", address.absoluteString,
      ],
      input: try JSONEncoder().encode(body ?? [:]), seconds: patience)
    guard run.status == 0 else { throw ToolError.failed("curl", because: run.errorText) }
    if let refusal = try? JSONDecoder().decode(
      WebDriverReply<WebDriverRefusal>.self, from: run.output)
    {
      throw ToolError.failed(
        "chromedriver", because: "\(refusal.value.error): \(refusal.value.message)")
    }
    return try JSONDecoder().decode(WebDriverReply<Value>.self, from: run.output).value
  }

  private static func data(base64 text: String) throws -> Data {
    guard let data = Data(base64Encoded: text) else {
      throw ToolError.failed("chromedriver", because: "its answer must be base64")
    }
    return data
  }
}
