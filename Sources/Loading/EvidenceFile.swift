package import Diagnostics
import Hashing
import Values

/// A file of `sources/texts/`, as a command writes one.
package struct EvidenceFile {
  /// Its path from the content folder.
  package let path: String

  package static let folder = SourceTextReader.folder
  package static let endings = SourceTextReader.endings

  /// - Parameters:
  ///   - name: The name of the source's page, which is its identifier where that can be a file's name.
  ///   - ending: `.txt` or `.pdf`.
  package init(_ name: String, _ ending: String) {
    path = "\(SourceTextReader.folder)/\(name)\(ending)"
  }

  /// The ending of a file's name in small letters. Nil where no such file is read.
  package static func ending(of path: String) -> String? {
    endings.first { path.lowercased().hasSuffix($0) }
  }

  /// The SHA-256 of each text that a content folder keeps. None where there is no such folder.
  package static func hashes(in content: String) -> Set<String> {
    let names = (try? FileSystem.names(in: "\(content)/\(folder)")) ?? []
    return Set(
      names.filter { ending(of: $0) != nil }
        .compactMap { try? FileSystem.read("\(content)/\(folder)/\($0)") }.map { hash(of: $0) })
  }

  package static func hash(of bytes: [UInt8]) -> String {
    String(hexadecimal: HashFunction.sha256.digest(of: bytes))
  }

  /// Why some bytes can't be put on file. Nil where they can.
  package func obstacle(to bytes: [UInt8]) -> (reason: String, advice: String)? {
    let isPDF = path.hasSuffix(".pdf")
    let limit = isPDF ? FileLimits.documentBytes : FileLimits.bytes
    if bytes.count > limit {
      return (
        "has \(bytes.count) bytes and must have at most \(limit)",
        "keep the chapters that are cited"
      )
    }
    if isPDF, !bytes.starts(with: Array("%PDF-".utf8)) {
      return (
        "must be a PDF, as its name says", "a page of a server may have been saved in its place"
      )
    }
    if !isPDF, let finding = UTF8Check.finding(in: bytes, file: FileID(0)) {
      return (
        finding.message.replacing("the file must be", with: "must be"),
        "iconv -f latin1 -t utf-8 FILE > NEW makes one of most others"
      )
    }
    if !isPDF, bytes.allSatisfy({ $0 <= 0x20 }) {
      return ("has no text", "a scanned document needs text recognition first")
    }
    return nil
  }
}

/// Writes the hash of a text into the record of its source, and changes no other byte.
package struct RecordHash {
  private let path: String
  private let place: SourceRange
  private let old: SourceRange?
  private let hash: String

  /// - Parameters:
  ///   - path: The path of the file with the record.
  ///   - place: Where its identifier is written.
  ///   - old: Where the hash is written that it has.
  package init(path: String, at place: SourceRange, replacing old: SourceRange?, hash: String) {
    (self.path, self.place, self.old, self.hash) = (path, place, old, hash)
  }

  /// Answers false, and writes nothing, where the record isn't one key a line: the editor adds the key.
  ///
  /// - Throws: ``FileSystemError`` when the file cannot be read or written.
  package func write() throws -> Bool {
    guard path.hasSuffix(".yml") || path.hasSuffix(".md") else { return false }
    let bytes = try FileSystem.read(path)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    if let old {
      let index = Int(old.start.line) - 1
      guard lines.indices.contains(index), old.start.line == old.end.line,
        let mark = lines[index].firstIndex(of: UInt8(ascii: ":")),
        Array(lines[index][..<mark]).suffix(11).elementsEqual("text-sha256".utf8)
      else { return false }
      let end: [UInt8] = lines[index].last == 0x0D ? [0x0D] : []
      lines[index] = lines[index][...mark] + " \(hash)".utf8 + end
    } else {
      let index = Int(place.start.line) - 1
      guard lines.indices.contains(index) else { return false }
      let line = lines[index]
      let head = line.prefix { [0x20, 0x2D].contains($0) }
      guard line.dropFirst(head.count).starts(with: Array("id:".utf8)) else { return false }
      let indent = [UInt8](repeating: 0x20, count: head.count)
      let end: [UInt8] = line.last == 0x0D ? [0x0D] : []
      lines.insert(indent + Array("text-sha256: \(hash)".utf8) + end, at: index + 1)
    }
    try FileSystem.replace(path, with: Array(lines.joined(separator: [UInt8(ascii: "\n")])))
    return true
  }
}
