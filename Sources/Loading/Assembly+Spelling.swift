import Diagnostics

/// Paths that look the same as a file's name.
extension Assembly {
  /// Reports a path whose letters are those of a file's name in another encoding: 'é' may be one
  /// character or two, and a web server takes the names for different ones.
  mutating func checkSpelling(
    of path: String, as name: String, at range: SourceRange, of entry: LoadedFile.Entry
  ) {
    guard !path.utf8.elementsEqual(name.utf8), !hasEnough(of: entry) else { return }
    report(
      LoadingRules.brokenLink.finding(
        "'\(path)' must be spelt with the characters of the file's name, not with ones that look "
          + "the same", at: range,
        suggestion: "give the file a name without accents, or copy its name into the link"),
      of: entry)
  }
}
