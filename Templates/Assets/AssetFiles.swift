package import Cassets

/// Where style sheets and scripts are taken from: those built into the program, or files that
/// somebody is working on.
package struct AssetFiles: Sendable {
  private let read: @Sendable (_ name: String) -> [UInt8]?

  /// - Parameter read: Answers the bytes of `css/tokens.css`, `js/filters.js` and so on; where it
  ///   has none, the built-in file stands.
  package init(_ read: @escaping @Sendable (_ name: String) -> [UInt8]?) {
    self.read = read
  }

  /// The files in the program.
  package static let builtIn = AssetFiles { _ in nil }

  func style(_ name: String, builtIn: [UInt8]) -> [UInt8] { read("css/\(name).css") ?? builtIn }

  package func script(_ script: Script) -> [UInt8] {
    read("js/\(script.rawValue).js") ?? script.bytes
  }
}

extension [UInt8] {
  /// The bytes of a file that is built into the program.
  package init(_ asset: AssetBytes) {
    self.init(UnsafeBufferPointer(start: asset.start, count: asset.count))
  }
}
