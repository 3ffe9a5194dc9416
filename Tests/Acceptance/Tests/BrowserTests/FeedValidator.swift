import Foundation
import ToolSupport

/// Checks an Atom feed with the strict parser of Ruby's standard library (RFC 4287).
enum FeedValidator {
  /// What is wrong with the feed in `file`, one problem at most because the parser stops there.
  static func problems(in file: URL) throws -> [String] {
    let run = try RunTool.run(
      try ToolPaths.program("ruby"), ["-rrss", "-e", script], input: try Data(contentsOf: file))
    guard run.status != 0 else { return [] }
    let text = run.errorText.trimmingCharacters(in: .whitespacesAndNewlines)
    // A missing library is the tool's fault, a rejected feed is the site's.
    guard !text.contains("LoadError") else { throw ToolError.failed("ruby", because: text) }
    return ["\(file.lastPathComponent): \(text)"]
  }

  private static let script = """
    begin
      feed = RSS::Parser.parse(STDIN.read, true, false)
      abort "the feed must be an Atom feed" unless feed.is_a?(RSS::Atom::Feed)
      abort "the feed must have an entry" if feed.entries.empty?
      ids = feed.entries.map { |entry| entry.id.content }
      abort "every entry must have an id of its own" if ids.uniq.size < ids.size
    rescue RSS::Error => error
      abort error.message
    end
    """
}
