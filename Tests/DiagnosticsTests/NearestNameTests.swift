import Diagnostics
import Testing

/// The words that a misspelt one may have been.
@Suite struct NearestNameTests {
  private static let statuses = [
    "adopted", "amended", "draft", "expired", "in-force", "not-in-force", "passed", "ratified",
    "repealed", "signed", "suspended", "withdrawn", "succeeded", "provisionally-applied",
    "partly-repealed", "annulled", "suspension-ended", "objection", "extended-to-territory",
    "binding", "male", "female", "import", "export",
  ]

  @Test(arguments: [
    ("adotped", "adopted"), ("repeald", "repealed"), ("n-force", "in-force"), ("fmale", "female"),
    ("exportt", "export"), ("Signed", "signed"),
  ])
  func findsAMisspeltWord(_ word: (written: String, meant: String)) {
    #expect(nearestNames(to: word.written, in: Self.statuses).first == word.meant)
  }

  @Test(arguments: [
    ("lapsed", ["expired"]), ("revoked", ["repealed"]), ("enacted", ["adopted"]),
    ("effective", ["in-force"]), ("denounced", ["withdrawn"]), ("paused", ["suspended"]),
    ("succession", ["succeeded"]), ("provisional-application", ["provisionally-applied"]),
    ("repealed-in-part", ["partly-repealed"]), ("quashed", ["annulled"]),
    ("suspension-lifted", ["suspension-ended"]), ("objected", ["objection"]),
    ("territorial-application", ["extended-to-territory"]),
  ])
  func findsAWordOfTheSameMeaning(_ word: (written: String, meant: [String])) {
    #expect(nearestNames(to: word.written, in: Self.statuses) == word.meant)
  }

  @Test(arguments: [
    ("lapsed", "passed"), ("unratified", "ratified"), ("unsigned", "signed"),
    ("not-in-force", "in-force"), ("in-force", "not-in-force"), ("nonbinding", "binding"),
    ("male", "female"), ("female", "male"), ("minimum-age", "maximum-age"),
    ("increase", "decrease"), ("immigration", "emigration"), ("internal", "external"),
    ("illegal", "legal"), ("revived", "revoked"), ("resigned", "signed"),
  ])
  func neverFindsTheOpposite(_ word: (written: String, opposite: String)) {
    #expect(nearestNames(to: word.written, in: [word.opposite]).isEmpty)
  }

  @Test(arguments: [
    ("succeeded", "suspended"), ("enforced", "endorsed"), ("renewed", "reviewed"),
    ("released", "repealed"), ("initialled", "signed"), ("appended", "amended"),
    ("outgoing", "ongoing"), ("awaiting-enforcement", "awaiting-endorsement"),
    ("pending-review", "pending-renewal"),
  ])
  func neverFindsAWordOfAnotherMeaning(_ word: (written: String, other: String)) {
    #expect(nearestNames(to: word.written, in: [word.other]).isEmpty)
    #expect(nearestNames(to: word.other, in: [word.written]).isEmpty)
  }

  @Test func keepsNumbers() {
    #expect(nearestNames(to: "g31", in: ["g13", "g32"]).isEmpty)
    #expect(nearestNames(to: "KH-21", in: ["KH-12", "KH-2"]).isEmpty)
    #expect(nearestNames(to: "contact.1.value", in: ["contacts.1.value"]) == ["contacts.1.value"])
  }
}
