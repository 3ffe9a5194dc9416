/// What a body may hold before it is refused unparsed.
///
/// libcmark 0.30.2 needs quadratic time for nested list markers followed by blank lines and for
/// `![[]()` repeated (CVE-2023-22484, CVE-2023-22486). Within these limits 240 kB of either end
/// far below a second, and no text that a person writes comes near them.
package struct MarkdownLimits: Sendable {
  /// Quotes and list items that may open on one line.
  package var containers = 32
  /// Opening brackets that may be left open in one block of lines.
  package var openBrackets = 200
  /// Equal delimiters (`*`, `_`, `` ` ``) in a row.
  package var run = 200
  /// Bytes in a block of lines without a blank line between them.
  package var block = 65_536
  package var lines = 20_000

  package init() {}
}
