import FuzzDriver

/// What libFuzzer calls with the bytes of one input.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  DateProperties.check(inputBytes(start, count))
  return 0
}

Fuzzer.run(testOneInput)
