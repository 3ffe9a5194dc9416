/// The files that editors, systems and tools leave in a folder. They are neither read nor published.
enum Droppings {
  /// Whether a file or a folder of this name is one of them.
  ///
  /// - Parameter isForRoot: Whether it is in `static/`, where hosts' own files may begin with a dot.
  static func contain(name: Substring, isForRoot: Bool = false) -> Bool {
    if name.hasPrefix(".") {
      // RFC 8615: what the owner of a site publishes about it, such as `security.txt`.
      return name != ".well-known" && !(isForRoot && isForHost(name))
    }
    if isNamed(name) || endings.contains(where: name.hasSuffix) { return true }
    // Emacs saves `#file#`, Microsoft Office locks `~$sheet.csv`.
    return name.hasPrefix("#") && name.hasSuffix("#") && name.utf8.count > 2
      // Some editors keep `%file%`.
      || name.hasPrefix("%") && name.hasSuffix("%") && name.utf8.count > 2
      || name.hasPrefix("~$") || hasNumberedPart(name)
  }

  /// Whether a file is the second copy that a shared folder keeps when two people change a file at
  /// once. It may hold somebody's work, so it is reported.
  static func areConflicted(name: Substring) -> Bool {
    // Nearly no name has a blank, or an 's' behind a full stop.
    let mayBe =
      name.utf8.contains(UInt8(ascii: " "))
      || zip(name.utf8, name.utf8.dropFirst()).contains {
        $0 == UInt8(ascii: ".") && $1 | 0x20 == UInt8(ascii: "s")
      }
    guard mayBe else { return false }
    let name = name.lowercased()
    return name.contains("conflicted copy") || name.contains("(case conflict")
      || name.contains(".sync-conflict-")
  }

  /// Whether a hidden file may be meant for a host, such as `.nojekyll` or `.domains`: it is none of those
  /// that systems, editors and version control leave. Those in which tools keep what is secret are read, and
  /// refused by the rule `secret-in-file`.
  private static func isForHost(_ name: Substring) -> Bool {
    let lowered = name.lowercased()
    return !endings.contains(where: lowered.hasSuffix) && !hiddenNames.contains(lowered)
      && !hiddenStarts.contains(where: lowered.hasPrefix)
  }

  private static let hiddenNames: Set<String> = [
    ".ds_store", ".directory", ".localized", ".documentrevisions-v100", ".temporaryitems",
    ".hg", ".hgignore", ".svn", ".bzr", ".editorconfig", ".idea", ".vscode", ".zed",
    ".dossier",
  ]

  /// `.git` and `.gitignore`, `.env.local`, `._x` of macOS, `.#x` of Emacs, `.~lock.x#` of LibreOffice,
  /// what file systems keep of deleted files, and `.goutputstream-X` of GNOME.
  private static let hiddenStarts = [
    ".git", ".env", "._", ".#", ".~", ".nfs", ".fuse_hidden", ".goutputstream", ".trash",
    ".spotlight", ".fseventsd", ".sync",
  ]

  /// `x.md.tmp.123.456`, `x.md.sb-12ab` of macOS, `x.BACKUP.123.md` of `git mergetool`.
  private static func hasNumberedPart(_ name: Substring) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, let last = parts.last else { return false }
    if last.hasPrefix("sb-"), last.utf8.count > 4 { return true }
    func isNumber(_ part: Substring) -> Bool {
      !part.isEmpty && part.allSatisfy { $0.isASCII && $0.isNumber }
    }
    if let place = parts.dropFirst().lastIndex(of: "tmp"), place + 1 < parts.count,
      parts[(place + 1)...].allSatisfy(isNumber)
    {
      return true
    }
    let (number, version) = (parts[parts.count - 2], parts[parts.count - 3])
    return parts.count > 3 && isNumber(number)
      && ["BACKUP", "BASE", "LOCAL", "REMOTE"].contains(version)
  }

  private static func isNamed(_ name: Substring) -> Bool {
    switch name.lowercased() {
    case "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r", "__macosx",
      "$recycle.bin", "system volume information", "@eadir", "lost+found",
      // Vim tries whether it may write into a folder.
      "4913", "nohup.out":
      true
    default: false
    }
  }

  private static let endings = [
    "~", ".swp", ".swo", ".swn", ".swx", ".orig", ".rej", ".bak", ".tmp", ".save", ".autosave",
    // Word and Excel keep backups, package managers old settings.
    ".wbk", ".asd", ".xlk", ".bkp", ".backup", ".dpkg-old", ".dpkg-dist", ".rpmsave", ".rpmnew",
    ".crdownload", ".part", ".partial", "___jb_tmp___", "___jb_old___", ".kate-swp",
  ]
}
