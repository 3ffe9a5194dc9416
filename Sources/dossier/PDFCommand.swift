import ArgumentParser
import Publishing

/// `dossier pdf`.
struct PDFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pdf",
    abstract: "Build the site with PDF files of its pages.",
    discussion: """
      Builds as 'dossier build' does, and prints pages with a Chromium of this machine into 'pdf/' of \
      the site: countries/cambodia.html becomes pdf/countries/cambodia.pdf. Each of these pages has a \
      link to its PDF; a later 'dossier build' makes a site without both. Without PAGE, all briefs of \
      countries and regions are printed.

      The browser is the one that DOSSIER_CHROMIUM names, else chromium, chromium-browser or \
      google-chrome.

      Examples:
        dossier pdf
        dossier pdf countries/cambodia.html law.html
        dossier pdf --base-url https://example.org/evidence/ --offline-zip --pictures
      """)

  @Argument(help: "Addresses of pages, such as law.html.")
  var page: [String] = []

  @Flag(help: "Also draw the pictures that other sites show next to a link to a country or region.")
  var pictures = false

  @OptionGroup var options: ContentOptions
  @OptionGroup var archives: ArchiveOption

  @Option(help: "The folder for the finished site. It must be empty, absent or Dossier's own.")
  var output = "Output"

  func run() throws {
    let chromium: Chromium
    do {
      chromium = try Chromium.find()
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      options.format.writeRefusal(RunRules.outputNotWritten, "\(error)")
      throw ExitStatus.inputOutput
    }
    var copies = CopyOptions()
    copies.hasArchives = archives.offlineZip
    let progress = PrintProgress(isQuiet: options.quiet)
    copies.paper = CopyOptions.Paper(chromium, pages: page.map(address), hasCards: pictures) {
      progress.note($0, of: $1)
    }
    try SiteWriter(options: options, output: output, copies: copies).run()
  }

  /// The address of a page, also where it is given as a file of the output folder or without its ending.
  private func address(_ page: String) -> String {
    var address = page[...]
    for start in ["./", output + "/", "/"] where address.hasPrefix(start) {
      address = address.dropFirst(start.count)
    }
    return address.hasSuffix(".html") ? String(address) : address + ".html"
  }
}

/// The option that gives each country an archive.
struct ArchiveOption: ParsableArguments {
  @Flag(
    name: .customLong("offline-zip"),
    help:
      "Make a ZIP file of each country's pages, which opens from a memory stick: offline/ID.zip.")
  var offlineZip = false
}
