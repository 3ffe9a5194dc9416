import ArgumentParser
import Diagnostics
import Dispatch
import Loading
import Preview
import Publishing
import Records
import Revisions
import Templates
import Values

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `dossier serve`.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Show the newest content in a browser while it is being written.",
    discussion: """
      Pages are made when they are asked for, from what is saved in the content folder; a save \
      shows at once. Drafts show, marked as such. What is wrong lies over the page, which stays as \
      it last was until it is mended. Nothing is written to the output folder.

      Only this machine is answered. Ctrl-C ends it.

      Examples:
        dossier serve
        dossier serve --port 9000 --editor zed
        dossier serve --editor 'emacs://open?file={file}&line={line}'
      """)

  @Option(help: "The folder with site.yml and the records.")
  var content = "Content"

  @Option(help: "The port to listen on; when it is in use, the next free one is taken.")
  var port = 8000

  @Option(
    help: """
      The editor that findings open: vscode, vscodium, cursor, zed, idea, textmate, sublime, or an \
      address with {file}, {line} and {column} in it.
      """)
  var editor = "vscode"

  @Option(
    help: "Work out ages as of this day, YYYY-MM-DD. Default: the edition's day in site.yml.",
    transform: Day.argument)
  var clock: Day?

  @Option(help: "The git revision since which a page can be asked what has changed.")
  var since = "HEAD"

  @Option(help: "A folder with css/ and js/ that stand in for the built-in ones, to work on them.")
  var looks: String?

  @Flag(
    name: .customLong("let-other-machines-see-drafts"),
    help: "Answer other machines on the network too. They see drafts and whatever is not checked.")
  var isShared = false

  @Flag(name: .customLong("poll"), help: "Look at the files instead of being told: network drives.")
  var polls = false

  @Flag(name: .shortAndLong, help: "Print nothing but errors.")
  var quiet = false

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError("--port must be between 1 and 65535")
    }
    guard EditorLink(editor) != nil else {
      throw ValidationError(
        "--editor must be one of \(EditorLink.known.keys.sorted().joined(separator: ", ")), or an "
          + "address with {file} in it, not '\(editor)'")
    }
  }

  /// Those that read the connections, make pages and follow the files.
  private static let threadsNeeded = 6

  func run() throws {
    guard WorkingThreads.canStart(Self.threadsNeeded) else {
      Terminal.error.write(
        "dossier: the system must let this user start \(Self.threadsNeeded) threads more; 'ulimit -u' "
          + "says how many processes it allows\n")
      throw ExitStatus.inputOutput
    }
    var options = BuildOptions()
    options.clock = clock
    options.withheldKey = try WithheldKeySetting.key()
    options.jobs = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    let looks = looks
    guard let editor = EditorLink(editor), let full = realpath(content, nil) else {
      Terminal.error.write("dossier: cannot read the folder '\(content)'\n")
      throw ExitStatus.unloadable
    }
    defer { free(full) }
    // The watcher is there before the first reading, so that no save falls between the two.
    let watchers = ([content] + [looks].compactMap { $0 }).map {
      WatcherChoice.watcher(of: $0, polls: polls) {
        Terminal.error.write("warning: \($0)\n")
      }
    }
    let site: PreviewSite
    let server: PreviewServer
    do {
      site = try PreviewSite(folder: .disk(content), options: options) {
        looks.map { folder in AssetFiles { try? FileSystem.read(folder + "/" + $0) } } ?? .builtIn
      }
      let (content, since) = (content, since)
      let base = BaseVersion(since, options: options) {
        let repository = try GitRepository(containing: content)
        let revision = try repository.revision(since)
        return BaseVersion.Commit(hash: revision.commit) {
          try repository.contentFolder(at: revision, path: content)
        }
      }
      let pages = PreviewPages(
        of: site, editor: editor, path: String(cString: full), name: content, base: base)
      server = try PreviewServer(pages: pages, port: port, isShared: isShared)
    } catch let refusal as PreviewServer.Refusal {
      Terminal.error.write("dossier: \(refusal)\n")
      throw ExitStatus.inputOutput
    } catch {
      Terminal.error.write("dossier: \(error)\n")
      throw ExitStatus.unloadable
    }
    // Before anybody is told how to end it.
    let end = EndRequest()
    announce(server)
    site.complete { server.tell() }
    for (index, watcher) in watchers.enumerated() {
      DispatchQueue(label: "watcher").async {
        watcher.run { change in
          // A change of looks concerns no file of the content.
          site.take(index == 0 ? change : .paths([])) { server.tell() }
        }
      }
    }
    end.wait()
    for watcher in watchers { watcher.stop() }
    server.stop()
    if !quiet { Terminal.output.write("\nThe preview has ended.\n") }
  }

  private func announce(_ server: PreviewServer) {
    if isShared {
      Terminal.error.write(
        "warning: other machines on this network can see drafts and unchecked pages\n")
    }
    if server.port != port {
      Terminal.error.write("Port \(port) is in use; \(server.port) is taken instead.\n")
    }
    guard !quiet else { return }
    Terminal.output.write(
      "The preview is at http://localhost:\(server.port)/ and follows '\(content)'. Ctrl-C ends it.\n"
    )
  }
}

/// The wish that the program should end: Ctrl-C, or a signal of the system.
private struct EndRequest {
  private let asked = DispatchSemaphore(value: 0)
  private let sources: [any DispatchSourceSignal]

  init() {
    let asked = asked
    // A source takes effect some time after it is resumed; a signal before that would be lost.
    let installed = DispatchGroup()
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { asked.signal() }
      installed.enter()
      source.setRegistrationHandler { installed.leave() }
      source.resume()
      return source
    }
    installed.wait()
  }

  func wait() {
    asked.wait()
    for source in sources { source.cancel() }
  }
}
