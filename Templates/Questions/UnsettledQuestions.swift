import Library
import Records

/// A point that nobody has settled, the record that it concerns and where it is told in full.
struct UnsettledQuestion {
  let question: String
  let owner: any Record
  /// The anchor on the page of open questions.
  let anchor: String
}

/// Every point on which sources disagree and nobody has decided, those of consequence first.
func unsettledQuestions(in page: PageContext) -> [UnsettledQuestion] {
  var unsettled: [UnsettledQuestion] = []
  var minor: [UnsettledQuestion] = []
  for record in byConsequence(page.library) {
    let base = "\(record.key.kind.rawValue)-\(record.id)"
    let questions: [OpenQuestion] = OpenQuestion.all(of: record, in: page)
    for (index, question) in questions.enumerated() where question.decision == nil {
      let found = UnsettledQuestion(
        question: question.question, owner: record,
        anchor: index == 0 ? base : "\(base)--\(index + 1)")
      if question.isMinor { minor.append(found) } else { unsettled.append(found) }
    }
  }
  return unsettled + minor
}

/// Records that may be listed, in the order in which a disagreement about them matters: numbers, law, then
/// all others.
func byConsequence(_ library: Library) -> [any Record] {
  let listed = library.allRecords.filter(\.isListed)
  let first: [RecordKind] = [.figure, .instrument]
  return first.flatMap { kind in listed.filter { $0.key.kind == kind } }
    + listed.filter { !first.contains($0.key.kind) }
}
