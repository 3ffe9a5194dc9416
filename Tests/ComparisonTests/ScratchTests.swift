import Testing
import TestSupport
import Comparison

@Suite struct ScratchTests {
  @Test func show() throws {
    for (name, base, head) in Cases.all {
      let c = try Compared(from: base, to: head)
      print("=====", name); print(c.text)
    }
  }
}
