package import Diagnostics
package import Library
package import Loading
package import Records
import Values

/// The rules about approvals.
package enum ReviewRules {
  package static let all = [notApproved, approvalOfNothing]

  package static let notApproved = Rule(
    "not-approved",
    summary: "a record that needs an approval must be approved as it is now",
    why: """
      Readers take what stands here as checked by somebody who answers for it. An approval counts \
      for what was approved, so that it lapses when the record changes.
      """,
    fix: """
      Have it approved: 'dossier review approve' writes the approval into 'approvals.yml', \
      'dossier review status' lists what waits and for whom. To publish without approval, take the \
      kind out of 'review' in 'site.yml', or 'everyday-name' out of the organization; to leave the \
      record out for now, mark it 'draft: true'.
      """,
    failing: .init("site.yml", site(requiring: "term")),
    passing: .init("site.yml", site(requiring: "programme")))

  package static let approvalOfNothing = Rule(
    "approval-of-nothing", .warning,
    summary: "an approval must be of a record that exists",
    why: """
      A record that was renamed has lost its approval without a word; one that was removed leaves \
      an approval behind that a later record of the same name would seem to have.
      """,
    fix: """
      Approve the record under its new name, then remove the old approval with 'dossier review \
      withdraw'.
      """,
    failing: .init("approvals.yml", approval(of: "figure:example-cuont")),
    passing: .init("approvals.yml", approval(of: "figure:example-count")))

  /// What approvals say of a library; nothing where no kind needs one and none were given.
  ///
  /// - Parameters:
  ///   - library: The records.
  ///   - fingerprints: What they say as hashes, as loading the library answered them.
  ///   - gaps: What could not be read. A record that has an error must be approved when it has none.
  package static func findings(
    in library: Library, fingerprints: [RecordKey: Fingerprint], lacking gaps: ContentGaps
  ) -> [Diagnostic] {
    guard
      !library.settings.review.required.isEmpty || !library.approvals.isEmpty
        || library.organizations.contains(where: \.hasEverydayName)
    else { return [] }
    let list = ReviewList(of: library, fingerprints: fingerprints, lacking: gaps)
    let ranges = Dictionary(
      library.allRecords.map { ($0.key, $0.header.range) }, uniquingKeysWith: { first, _ in first })
    // A draft is published by nobody yet.
    let waiting = list.items.filter { $0.isRequired && !$0.isApproved && !$0.isDraft }
    let unapproved = gaps.lacksApprovals ? [] : waiting
    return unapproved.map { finding(about: $0, at: ranges[$0.key]) }
      .filter { finding in finding.range.map { !gaps.touches($0) } ?? true }
      + findings(about: list.strays, known: list.known)
  }

  /// Reports approvals whose record does not exist. An approval that names no record has an error
  /// already; of the others as many are reported as of any file.
  private static func findings(
    about strays: [Approval], known: Set<RecordKey>
  ) -> [Diagnostic] {
    let named = strays.filter { !$0.record.key.id.isEmpty }
    var findings = FindingList()
    for stray in named.prefix(FindingList.most) {
      findings.append(finding(about: stray, known: known))
    }
    if named.count > FindingList.most { findings.cut() }
    return findings.all
  }

  private static func finding(about item: ReviewItem, at range: SourceRange?) -> Diagnostic {
    let name = RecordName(item.key).text
    let roles = quoted(item.missingRoles)
    let who = roles.isEmpty ? "" : " by \(roles)"
    let command = "dossier review approve \(name) --by \"\(item.missingRoles.first ?? "…")\""
    guard let lapsed = item.lastLapsed else {
      // The body itself is not published.
      let what = (item.hasEverydayName ? "the everyday name of " : "") + "'\(item.key.id)'"
      return notApproved.finding(
        "\(what) must be approved\(who) before it is published", at: range,
        suggestion: command)
    }
    return notApproved.finding(
      "'\(item.key.id)' has changed since '\(lapsed.by)' approved it on \(lapsed.date.text), "
        + "and must be approved\(who) again", at: range,
      related: [.init("the approval that has lapsed", at: lapsed.recordRange)],
      suggestion: command)
  }

  private static func finding(about stray: Approval, known: Set<RecordKey>) -> Diagnostic {
    let name = stray.record.text
    let kind = stray.record.key.kind
    let near = nearestNames(
      to: stray.record.key.id, in: known.filter { $0.kind == kind }.map(\.id).sorted(),
      where: { CountryCode.mayBeOfOneCountry($0, stray.record.key.id) }
    ).map { RecordName(RecordKey(kind, $0)).text }
    // It may have been a body that was not listed.
    if kind == .organization, near.isEmpty {
      return approvalOfNothing.finding(
        "an organization must be a record that exists", at: stray.recordRange,
        suggestion: "'dossier review withdraw' with its name removes the approval")
    }
    return approvalOfNothing.finding(
      "'\(name)' must be a record that exists", at: stray.recordRange,
      suggestion: didYouMean(near)
        ?? "'dossier review withdraw \(name)' removes the approval")
  }

  private static func quoted(_ roles: [String]) -> String {
    roles.map { "'\($0)'" }.joined(separator: " and ")
  }

  private static func site(requiring kind: String) -> String {
    """
    title: Example evidence
    tagline: A site that shows a rule.
    description: A small site.
    statement: This site was made for an example.
    language: en
    publisher: The editors
    edition: 2026-11
    date: 2026-11-21
    map: assets/map.geojson
    review:
      require: \(kind)

    """
  }

  private static func approval(of record: String) -> String {
    """
    - record: \(record)
      by: Data editor
      date: 2026-11-21
      sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08

    """
  }
}
