/// How many findings there are, in one line: `3 errors, 1 warning in 2 files`.
package func summary(of findings: [Diagnostic]) -> String {
  guard !findings.isEmpty else { return "no problems found" }
  var counts: [String] = []
  for severity in Severity.allCases.reversed() {
    let count = findings.count { $0.severity == severity }
    if count > 0 { counts.append(counted(count, severity.rawValue)) }
  }
  let files = Set(findings.compactMap { $0.range?.file }).count
  let places = files == 0 ? "" : " in \(counted(files, "file"))"
  return counts.joined(separator: ", ") + places
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
