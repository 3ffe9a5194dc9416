package import Exports

/// Where the files of a site go as they are made, so that nobody need hold them all.
package protocol SiteSink: Sendable {
  /// Takes one file. Called on several threads at once, once for each path.
  ///
  /// - Throws: ``FileSystemError`` when the file cannot be kept.
  func take(_ file: OutputFile) throws
}

/// Lets every file go: for those who only ask what is wrong.
package struct NoSink: SiteSink {
  package init() {}

  package func take(_ file: OutputFile) {}
}
