extension WebDriver {
  /// Asks the page until it says yes, at most so many times: beside other tests a test may itself
  /// have to wait for its turn, so that the time alone would say nothing.
  func wait(for condition: String, attempts: Int = 300) async throws -> Bool {
    for _ in 0..<attempts {
      let isTrue = try? await execute("return Boolean(\(condition))") as Bool
      if isTrue == true { return true }
      try await Task.sleep(for: .milliseconds(20))
    }
    return false
  }
}
