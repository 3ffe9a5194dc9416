/// More than one tab, and a pointer.
extension WebDriver {
  /// The tab that commands go to.
  func tab() async throws -> String { try await get("window") }

  /// Opens a tab in front of the others and sends all commands to it from now on.
  func openTab() async throws {
    struct Tab: Decodable { let handle: String }
    let tab: Tab = try await post("window/new", ["type": "tab"])
    try await show(tab.handle)
  }

  /// Closes every tab but one, and sends all commands to that one.
  func closeTabs(butNot kept: String) async throws {
    let tabs: [String] = try await get("window/handles")
    for tab in tabs where tab != kept {
      let _: Ignored = try await post("window", ["handle": .string(tab)])
      let _: Ignored = try await delete("window")
    }
    let _: Ignored = try await post("window", ["handle": .string(kept)])
  }

  /// Brings a tab to the front.
  func show(_ tab: String) async throws {
    let _: Ignored = try await post("window", ["handle": .string(tab)])
    let _: Ignored = try await devTools("Page.bringToFront", [:])
  }

  /// Moves the pointer to a point of the window, at a hand's speed.
  func movePointer(x: Int, y: Int, milliseconds: Int = 0) async throws {
    let _: Ignored = try await post(
      "actions",
      [
        "actions": [
          [
            "type": "pointer", "id": "mouse", "parameters": ["pointerType": "mouse"],
            "actions": [
              [
                "type": "pointerMove", "duration": .int(milliseconds), "x": .int(x), "y": .int(y),
              ]
            ],
          ]
        ]
      ])
  }
}
