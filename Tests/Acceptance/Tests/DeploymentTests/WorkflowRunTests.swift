import Foundation
import Testing
import ToolSupport

/// Steps of the workflow files, run as their hosts run them.
struct WorkflowRunTests {
  /// Only a site that is not there yet has no manifest: any other answer must not look like one.
  @Test(arguments: WorkflowFile.all)
  func theOldManifestIsMissingOnlyWhereThereIsNoSite(file: WorkflowFile) throws {
    let script = try #require(try file.scripts().first { $0.contains("/manifest.json") })
    let start = try #require(script.range(of: "status=$(curl"))
    let end = try #require(script.range(of: "\nesac", range: start.upperBound..<script.endIndex))
    let step = script[start.lowerBound..<end.upperBound]
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // A site on loopback that answers with the number in its address, and then one that is not there.
    let program = """
      import http.server, os, subprocess, sys, threading
      class Site(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
          self.send_response(int(self.path.split("/")[1]))
          self.send_header("Content-Length", "2")
          self.end_headers()
          self.wfile.write(b"{}")
        def log_message(self, *_): pass
      server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
      threading.Thread(target=server.serve_forever, daemon=True).start()
      root = f"http://127.0.0.1:{server.server_port}"
      step = sys.stdin.read() + '\\necho "${PREVIOUS:-}"; cat environment\\n'
      for address in [root + "/200/", root + "/404", root + "/403/", "http://127.0.0.1:1/"]:
        open("environment", "w").close()
        run = subprocess.run(["bash", "-e", "-c", step], capture_output=True, text=True,
          env=dict(os.environ, BASE_URL=address, GITHUB_ENV="environment", no_proxy="*"))
        print(run.returncode == 0, "--previous=published.json" in run.stdout,
          "No site is published yet" in run.stdout)
      """
    let run = try RunTool.run(
      ToolPaths.downloaded("venv/bin/python"), ["-c", program], input: Data(step.utf8),
      in: folder.url)
    #expect(
      run.outputText == """
        True True False
        True False True
        False False False
        False False False

        """, "\(run.errorText)")
  }

  /// Other workflows comment by the same name, and people can write what they like.
  @Test(arguments: [
    (["ours", "another workflow's", "a person's"], "PATCH repos/o/r/issues/comments/1"),
    (["another workflow's", "a person's"], "pr comment 7 --body-file comment.md"),
    ([], "pr comment 7 --body-file comment.md"),
  ])
  func theCommentThatIsWrittenAnewIsTheWorkflowsOwn(comments: [String], call: String) throws {
    let all = [
      "ours":
        #"{"id": 1, "user": {"login": "github-actions[bot]"}, "body": "<!-- dossier diff -->\nOld"}"#,
      "another workflow's":
        #"{"id": 2, "user": {"login": "github-actions[bot]"}, "body": "Tests passed"}"#,
      "a person's": #"{"id": 3, "user": {"login": "them"}, "body": "<!-- dossier diff -->\nMine"}"#,
    ]
    let file = try #require(WorkflowFile.all.first)
    let script = try #require(try file.scripts().first { $0.contains("comment.md") })
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.write([
      "cut.md": "What changes.\n",
      "comments.json": "[\(comments.compactMap { all[$0] }.joined(separator: ", "))]",
    ])
    let programs = try StandIns([
      "gh": """
      case "$*" in
        *"comments?per_page=100 --jq"*)
          while [ "$1" != --jq ]; do shift; done
          exec jq -r "$2" comments.json ;;
      esac
      echo "$*" >> calls
      exit
      """
    ])
    defer { programs.remove() }
    let run = try RunTool.run(
      ToolPaths.program("bash"), ["-e", "-c", script],
      environment: programs.environment.merging(["GH_REPO": "o/r", "NUMBER": "7"]) { $1 },
      in: folder.url)
    #expect(run.status == 0, "\(run.errorText)")
    func text(_ name: String) throws -> String {
      String(
        decoding: try Data(contentsOf: folder.url.appendingPathComponent(name)), as: UTF8.self)
    }
    let calls = try text("calls")
    #expect(calls.contains(call) && calls.split(separator: "\n").count == 1, "\(calls)")
    #expect(try text("comment.md") == "<!-- dossier diff -->\nWhat changes.\n")
  }
}
