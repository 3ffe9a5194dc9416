import Diagnostics
import Publishing
import SiteSupport
import TestSupport
import Testing

/// Keys, passwords and tokens that are left among the files of a site.
@Suite struct SecretFileTests {
  @Test(arguments: [
    ("static/id_ed25519", "x\n"),
    ("static/keys/deploy.txt", "-----BEGIN OPENSSH PRIVATE KEY-----\n"),
    ("assets/notes.txt", "key: -----BEGIN RSA PRIVATE KEY-----\n"),
    ("static/.pgpass", "h:5432:d:u:p\n"),
    ("static/.docker/config.json", "{}\n"), ("static/.zsh_history", "ls\n"),
    ("static/.netrc", "machine x\n"),
    ("assets/ci.txt", "token ghp_" + String(repeating: "a1B2", count: 9) + "\n"),
    ("static/env.txt", "AKIA" + "ABCDEFGHIJKLMNOP" + "\n"),
  ])
  func `are an error, and no site is made`(path: String, text: String) throws {
    let site = try SmallSite(adding: [path: text]).build()
    #expect(site.files == nil)
    #expect(
      site.findings.contains {
        $0.rule == "secret-in-file" && $0.message.hasPrefix("'\(path)' must not be published: ")
      })
  }

  @Test(arguments: [
    ("static/.well-known/security.txt", "Contact: mailto:desk@example.org\n"),
    ("assets/guide.txt", "A private key begins with -----BEGIN and must be kept.\n"),
    ("assets/codes.txt", "AKIA is a code; ghp_ begins a token.\n"),
    ("static/.domains", "x.example\n"),
  ])
  func `are not seen where there are none`(path: String, text: String) throws {
    let site = try SmallSite(adding: [path: text]).build()
    #expect(!site.findings.contains { $0.rule == "secret-in-file" })
    #expect(site.files != nil)
  }
}
