#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// libFuzzer's own main function, which the program of each target calls.
///
/// Swift's executables have a main function already, which takes the place of libFuzzer's.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Runs one fuzz target until its time is over or an input breaks it.
package enum Fuzzer {
  /// - Parameter test: Gives the bytes of one input to the target; answers 0.
  package static func run(_ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt) -> Never {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(runDriver(&count, &arguments, test))
  }
}

/// The bytes of an input.
package func inputBytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// Ends the program where a property does not hold; libFuzzer then keeps the input.
package func hold(_ property: Bool, _ words: @autoclosure () -> String) {
  if property { return }
  let line = Array("property does not hold: \(words())\n".utf8)
  _ = write(2, line, line.count)
  abort()
}
