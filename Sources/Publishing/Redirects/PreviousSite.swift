import Records
package import Values

/// The pages of the site that was published last, as its manifest lists them.
///
/// A manifest may come from the web, so nothing in it is trusted: what is no plain address of a page
/// is passed over.
package struct PreviousSite: Sendable {
  /// Each page's address, with where it led when it was a redirect already.
  package let pages: [PageAddress: String?]

  /// Nil when the bytes are no manifest that Dossier wrote.
  ///
  /// A site with drafts was never published: the addresses of drafts are not to be given away. Nor
  /// were the pages of examples that `dossier new` wrote.
  package init?(manifest: [UInt8]) {
    guard Manifest.isOurs(manifest) else { return nil }
    var pages: [PageAddress: String?] = [:]
    if !Manifest.hasDrafts(manifest) {
      for entry in Manifest.entries(manifest) {
        guard entry.path != "404.html", !entry.isExample,
          let address = PageAddress(ofFile: entry.path)
        else {
          continue
        }
        pages[address] = .some(entry.redirect)
      }
    }
    self.pages = pages
  }
}
