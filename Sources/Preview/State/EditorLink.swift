/// How a file is opened in an editor: an address that the editor has registered with the system.
package struct EditorLink: Sendable {
  /// With `{file}`, `{line}` and `{column}` in it.
  private let template: String

  /// The addresses of common editors, by the names that `--editor` knows.
  package static let known: [String: String] = [
    "vscode": "vscode://file{file}:{line}:{column}",
    "vscodium": "vscodium://file{file}:{line}:{column}",
    "cursor": "cursor://file{file}:{line}:{column}",
    "zed": "zed://file{file}:{line}:{column}",
    "idea": "idea://open?file={file}&line={line}&column={column}",
    "textmate": "txmt://open?url=file://{file}&line={line}&column={column}",
    "sublime": "subl://open?url=file://{file}&line={line}&column={column}",
  ]

  /// - Parameter name: A known editor, or an address with `{file}` in it. Nil where it is neither.
  package init?(_ name: String) {
    if let template = Self.known[name] {
      self.template = template
    } else if name.contains("{file}"), name.contains(":"),
      !["javascript", "data", "vbscript"].contains(
        String(name.prefix { $0 != ":" }).lowercased())
    {
      template = name
    } else {
      return nil
    }
  }

  /// - Parameter file: The file's full path.
  package func address(of file: String, line: Int, column: Int) -> String {
    template.replacing("{file}", with: Self.encoded(file))
      .replacing("{line}", with: String(line)).replacing("{column}", with: String(column))
  }

  /// A path as a part of an address (RFC 3986).
  private static func encoded(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        "/-._~".utf8.contains(byte)
        || Unicode.Scalar(byte).properties.isAlphabetic && byte < 0x80
        || (0x30...0x39).contains(byte)
      let hex = String(byte, radix: 16, uppercase: true)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + (hex.count == 1 ? "0" : "") + hex
    }.joined()
  }
}
