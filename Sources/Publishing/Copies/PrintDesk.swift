import Exports
import Loading
import Synchronization
import Templates
import Values

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A temporary folder in which a browser finds pages with what they load, and leaves what it made of them.
final class PrintDesk: Sendable {
  private let folder: String
  private let chromium: Chromium
  /// The paths of files that have been written, so that a style sheet is written once.
  private let written = Mutex<Set<String>>([])
  private let count = Mutex(0)

  private static let pages = "site"

  /// - Throws: ``FileSystemError`` where there can be no folder.
  init(_ chromium: Chromium) throws {
    self.chromium = chromium
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    // `mkdtemp` writes a name that nobody else has over the six letters, and lets only this user in.
    var name = Array("\(parent)/dossier-pdf-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw FileSystemError("make a folder in", parent, errno: errno)
    }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try FileSystem.makeFolder("\(folder)/\(Self.pages)")
  }

  /// Removes the folder. A browser that was killed may still write there for a moment.
  func clear() { try? FileSystem.removeTree(folder) }

  /// The page as a tagged PDF with an outline.
  ///
  /// - Throws: ``CopyFailure`` where the browser fails, twice.
  func print(_ page: OutputFile, with files: [OutputFile]) throws -> [UInt8] {
    // Options that a version does not know are passed over: one is of older ones.
    let options = [
      "--no-pdf-header-footer", "--print-to-pdf-no-header", "--export-tagged-pdf",
      "--generate-pdf-document-outline",
    ]
    return try make(page, with: files, ("--print-to-pdf", "pdf"), options) {
      $0.starts(with: "%PDF-".utf8)
    }
  }

  /// The page as a picture in the size of a card.
  ///
  /// - Throws: ``CopyFailure`` where the browser fails, twice.
  func draw(_ page: OutputFile, with files: [OutputFile]) throws -> [UInt8] {
    let (width, height) = (ShareCard.width, ShareCard.height)
    let options = ["--window-size=\(width),\(height)", "--force-device-scale-factor=1"]
    return try make(page, with: files, ("--screenshot", "png"), options) { bytes in
      let size = PictureFile(bytes)?.size
      return size?.width == width && size?.height == height
    }
  }

  /// Has the browser make a file of a page, and tries again once where it does not come out as it must.
  private func make(
    _ page: OutputFile, with files: [OutputFile], _ action: (option: String, ending: String),
    _ options: [String], isSound: ([UInt8]) -> Bool
  ) throws -> [UInt8] {
    for file in files + [page] { try write(file) }
    for _ in 0..<2 {
      let number = count.withLock { count in
        count += 1
        return count
      }
      let made = "\(folder)/\(number).\(action.ending)"
      let isDone = chromium.run(
        ["\(action.option)=\(made)"] + options, on: "\(folder)/\(Self.pages)/\(page.path)",
        profile: "\(folder)/profile-\(number)")
      if isDone, let bytes = try? FileSystem.read(made), isSound(bytes) { return bytes }
    }
    throw CopyFailure(
      "Chromium did not print '\(page.path)' within two minutes; see what it says to: "
        + "chromium --headless \(action.option)=test.\(action.ending) about:blank")
  }

  /// Writes a file once, with the folders that it is in.
  private func write(_ file: OutputFile) throws {
    try written.withLock { written in
      var path = "\(folder)/\(Self.pages)"
      for part in file.path.split(separator: "/").dropLast() {
        path += "/\(part)"
        if written.insert(path).inserted { try FileSystem.makeFolder(path) }
      }
      let target = "\(folder)/\(Self.pages)/\(file.path)"
      if written.insert(target).inserted { try FileSystem.write(file.bytes, toNewFile: target) }
    }
  }
}
