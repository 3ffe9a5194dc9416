/// The files that editors, systems and tools leave in a folder. They are neither read nor published.
enum Droppings {
  /// Whether a file or a folder of this name is one of them.
  static func contain(name: Substring) -> Bool {
    // RFC 8615: what the owner of a site publishes about it, such as `security.txt`.
    if name.hasPrefix(".") { return name != ".well-known" }
    if isNamed(name) || endings.contains(where: name.hasSuffix) { return true }
    // Emacs saves `#file#`, Microsoft Office locks `~$sheet.csv`.
    return name.hasPrefix("#") && name.hasSuffix("#") && name.utf8.count > 2
      || name.hasPrefix("~$")
  }

  private static func isNamed(_ name: Substring) -> Bool {
    switch name.lowercased() {
    case "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "icon\r", "__macosx",
      "$recycle.bin", "system volume information", "@eadir", "lost+found",
      // Vim tries whether it may write into a folder.
      "4913":
      true
    default: false
    }
  }

  private static let endings = [
    "~", ".swp", ".swo", ".swn", ".swx", ".orig", ".rej", ".bak", ".tmp", ".save", ".autosave",
    ".crdownload", "___jb_tmp___", "___jb_old___", ".kate-swp",
  ]
}
