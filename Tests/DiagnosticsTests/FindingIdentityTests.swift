import Diagnostics
import Testing

/// A finding keeps its name while lines come and go around it, and the name gives nothing away.
@Suite struct FindingIdentityTests {
  private static let records = """
    - id: first-house
      name: First House
      contacts:
        - channel: phone
          value: 012 345 678
    - id: second-house
      contacts:
        - channel: phone
          value: 099 888 777
      name: Second House

    """

  /// The names of findings of one rule at some lines of a text, as SARIF has them.
  private func names(
    _ text: String, lines: [Int], message: String = "'0' must be a number",
    hidden: String? = nil
  ) -> [String] {
    let bytes = Array(text.utf8)
    let sources = SourceTable(
      paths: ["Content/organizations/houses.yml"],
      quotation: { _, line in
        hidden.map { String(decoding: line, as: UTF8.self).contains($0) } == true ? .nothing : .line
      }, read: { _ in bytes })
    let findings = lines.map { line in
      Diagnostic(
        rule: "r", severity: .error, message: message, range: Sample.range(line, 8, 9))
    }
    let sarif = DiagnosticFormat.sarif.write(findings, sources: sources, rules: [])
    return sarif.split(separator: "\n").filter { $0.contains("dossierFinding/v1") }
      .map { String($0.split(separator: "\"")[3]) }
  }

  @Test func staysWhenLinesAreInsertedAnywhere() {
    let before = names(Self.records, lines: [5, 9])
    #expect(Set(before).count == 2)
    let longer =
      "# A comment\n\n- id: new-house\n  name: New House\n  contacts:\n    - value: 1\n\n"
      + Self.records
    #expect(names(longer, lines: [12, 16]) == before)
    // A finding alike in the new record has another name and changes no other.
    #expect(Array(names(longer, lines: [6, 12, 16]).dropFirst()) == before)
  }

  @Test func staysWhenTheValueOrItsCountChanges() {
    let before = names(Self.records, lines: [5], message: "'12' must be less than 7")
    let other = Self.records.replacing("345", with: "000")
    #expect(names(other, lines: [5], message: "'13' must be less than 9") == before)
  }

  @Test func tellsFindingsOfOneLineApart() {
    #expect(Set(names(Self.records, lines: [5, 5, 5])).count == 3)
  }

  /// Whoever knows the form of a number could try them all.
  @Test func isNotMadeFromTheTextOfALine() {
    let other = Self.records.replacing("012 345 678", with: "1")
    #expect(names(other, lines: [5]) == names(Self.records, lines: [5]))
  }

  @Test func isNotMadeFromAnIdentifierThatMayNotBeQuoted() {
    let hidden = names(Self.records, lines: [5], hidden: "first-house")
    let renamed = Self.records.replacing("first-house", with: "other-house")
    #expect(names(renamed, lines: [5], hidden: "other-house") == hidden)
    #expect(names(Self.records, lines: [5]) != hidden)
  }

  @Test func namesTheKeysOfFrontMatterAndTheProseBelow() {
    let page = "---\nid: about\ntitle: About\nsources:\n- a\n- b\n---\nText.\n\nMore text.\n"
    let before = names(page, lines: [3, 8])
    let longer = "---\nid: about\nsummary: S\ntitle: About\nsources:\n- a\n- b\n---\n\n\nText.\n"
    #expect(names(longer, lines: [4, 11]) == before)
  }
}
