import Values

/// What a file of `assets/` or `static/` would give away of the keys and passwords of its owner.
///
/// Nobody publishes these on purpose, so no entry of `assets.yml` allows them.
enum SecretInFile {
  /// What is secret about a file, in words that repeat nothing of it. Nil where nothing is.
  static func reason(path: String, _ bytes: [UInt8]) -> String? {
    if path.split(separator: "/").contains(where: { isKept($0.lowercased()) }) {
      return "programs keep passwords and keys, or what was typed, in files of this name"
    }
    return bytes.withUnsafeBytes { bytes in
      var place = 0
      while place < bytes.count {
        for form in forms where form.matches(bytes, at: place) { return form.meaning }
        place += 1
        // All forms begin with one of few bytes.
        while place < bytes.count, !isFirst[Int(bytes[place])] { place += 1 }
      }
      return nil
    }
  }

  private static func isKept(_ name: String) -> Bool {
    names.contains(name) || name.hasPrefix(".") && name.hasSuffix("_history")
      || privateKeys.contains(name)
  }

  private static let names: Set<String> = [
    ".netrc", "_netrc", ".npmrc", ".yarnrc", ".pypirc", ".pgpass", ".my.cnf", ".mylogin.cnf",
    ".ssh",
    ".gnupg", ".aws", ".azure", ".gcloud", ".kube", ".docker", ".dockercfg", ".dockerconfigjson",
    ".boto", ".s3cfg", ".rclone.conf", ".terraformrc", ".vault-token", ".htpasswd", ".rhistory",
    ".viminfo", ".lesshst", ".config", ".password-store", ".git-credentials", ".msmtprc",
  ]
  private static let privateKeys: Set<String> = ["id_rsa", "id_dsa", "id_ecdsa", "id_ed25519"]

  /// The beginning of a secret, and how many letters and digits follow it at least.
  private struct Form {
    let start: [UInt8]
    let length: Int
    let meaning: String

    init(_ start: String, _ length: Int, _ meaning: String) {
      (self.start, self.length, self.meaning) = (Array(start.utf8), length, meaning)
    }

    func matches(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
      guard bytes[place] == start[0], place + start.count + length <= bytes.count,
        start.indices.allSatisfy({ bytes[place + $0] == start[$0] })
      else { return false }
      let rest = place + start.count
      return (rest..<rest + length).allSatisfy {
        bytes[$0].isLetter || bytes[$0].isDigit || bytes[$0] == UInt8(ascii: "_")
          || bytes[$0] == UInt8(ascii: "-")
      }
    }
  }

  private static let key = "it has a private key"
  private static let token = "it has a token that opens an account"

  /// The forms that tools which search for secrets agree on.
  private static let forms = [
    Form("-----BEGIN PRIVATE KEY-----", 0, key), Form("-----BEGIN RSA PRIVATE KEY-----", 0, key),
    Form("-----BEGIN EC PRIVATE KEY-----", 0, key), Form("-----BEGIN DSA PRIVATE KEY-----", 0, key),
    Form("-----BEGIN OPENSSH PRIVATE KEY-----", 0, key),
    Form("-----BEGIN ENCRYPTED PRIVATE KEY-----", 0, key),
    Form("-----BEGIN PGP PRIVATE KEY BLOCK-----", 0, key), Form("PuTTY-User-Key-File-", 1, key),
    Form("AGE-SECRET-KEY-", 50, key),
    Form("AKIA", 16, token), Form("ASIA", 16, token), Form("ghp_", 36, token),
    Form("gho_", 36, token), Form("ghu_", 36, token), Form("ghs_", 36, token),
    Form("github_pat_", 40, token), Form("glpat-", 20, token), Form("xoxb-", 20, token),
    Form("xoxp-", 20, token), Form("xoxa-", 20, token), Form("sk_live_", 20, token),
    Form("rk_live_", 20, token), Form("npm_", 36, token), Form("pypi-AgEIcHlwaS5vcmc", 20, token),
    Form("AIza", 35, token), Form("SG.", 20, token), Form("sk-ant-", 40, token),
  ]
  private static let isFirst: [Bool] = {
    var isFirst = [Bool](repeating: false, count: 256)
    for form in forms { isFirst[Int(form.start[0])] = true }
    return isFirst
  }()
}
