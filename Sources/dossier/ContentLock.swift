import Loading

/// Keeps other commands from writing into the content folder until the answer is gone.
///
/// - Parameter command: What this command is called, for those who wait for it.
/// - Throws: ``ExitStatus`` when the folder cannot be written.
func lockContent(_ content: String, for command: String) throws -> FolderLock {
  _ = try reading { try FileSystem.names(in: content) }
  do {
    return try FolderLock(of: content, for: command) { holder in
      Terminal.error.write(
        "dossier: '\(content)' is being written by \(holder); this command waits for it\n")
    }
  } catch {
    Terminal.error.write("dossier: \(error)\n")
    throw ExitStatus.inputOutput
  }
}
