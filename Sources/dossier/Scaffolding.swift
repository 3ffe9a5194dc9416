import ArgumentParser
import Diagnostics
import Library
import Loading
import Records
import Scaffold
import Values

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes the files of a scaffold.
enum Scaffolding {
  /// Writes all files or none: an existing one ends the command before anything is written.
  static func write(_ files: [Scaffold.File], below folder: String) throws {
    for file in files where FileSystem.kind(of: folder + "/" + file.path) != nil {
      Terminal.error.write(
        "dossier: '\(folder)/\(file.path)' is there already; choose another identifier\n")
      throw ExitStatus.usage
    }
    var written: [String] = []
    do {
      for file in files {
        let path = folder + "/" + file.path
        try makeParents(of: path)
        try FileSystem.write(Array(file.text.utf8), toNewFile: path)
        written.append(path)
      }
    } catch {
      for path in written { unlink(path) }
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.inputOutput
    }
  }

  /// Says that a record is there, and where.
  static func refuse(
    _ what: String, _ record: any Record, in library: Library, _ place: RecordPlace
  ) {
    let range = record.header.range
    let path = library.paths[Int(range.file.index)]
    Terminal.error.write(
      "dossier: \(what) already; it is in '\(place.content)/\(path)', line \(range.start.line)\n")
  }

  /// Names the files that were written.
  ///
  /// - Parameter next: What to do with them.
  static func report(
    _ files: [Scaffold.File], below folder: String,
    next: String = "Fill in what is missing, and remove 'draft: true'. Then run 'dossier check'."
  ) {
    let paths = files.map { "\(folder)/\($0.path)\n" }.joined()
    Terminal.output.announce(
      paths + next + "\n",
      after: "the files are in '\(folder)'")
  }

  private static func makeParents(of path: String) throws {
    var folder = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      folder += (folder.isEmpty || folder == "/" ? "" : "/") + part
      if FileSystem.kind(of: folder) == nil { try FileSystem.makeFolder(folder) }
    }
  }
}

extension Day {
  /// The machine's day in UTC, for the first lines of a scaffold and nothing else.
  static var today: Day {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? .unread
  }
}
