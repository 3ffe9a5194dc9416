import Imports
import Library
import Loading
import Records
import TestSupport
import Testing

/// Which kind of service the words of a feed name.
struct ServiceKindMatchTests {
  @Test(arguments: [
    (["Legal Aid Clinics"], "legal-aid"),
    (["Emergency Shelters"], "shelter"),
    (["BD-1800", "Piano tuning"], nil),
    (["Food banks"], "basic-needs"),
    (["Individual counseling"], "counselling"),
    (["Vocational training for adults"], "vocational-training"),
    (["Piano tuning", "Childcare"], "child-care"),
    ([], nil),
  ])
  func aKindIsNamedByAllItsWords(texts: [String], kind: String?) throws {
    let library = try #require(try SmallSite().load().library)
    let match = ServiceKindMatch(library.words(ServiceKind.self))
    #expect(match.kind(for: texts)?.id == kind)
  }
}
