import Library
import Records

/// A point that nobody has settled, the record that it concerns and where it is told in full.
struct UnsettledQuestion {
  let question: String
  let owner: any Record
  /// The anchor on the page of open questions.
  let anchor: String
}

/// Every point on which sources disagree and nobody has decided, in the order of records.
func unsettledQuestions(in page: PageContext) -> [UnsettledQuestion] {
  var unsettled: [UnsettledQuestion] = []
  for record in page.library.allRecords where record.isListed {
    let base = "\(record.key.kind.rawValue)-\(record.id)"
    let questions: [OpenQuestion] = OpenQuestion.all(of: record, in: page)
    for (index, question) in questions.enumerated() where question.decision == nil {
      unsettled.append(
        UnsettledQuestion(
          question: question.question, owner: record,
          anchor: index == 0 ? base : "\(base)--\(index + 1)"))
    }
  }
  return unsettled
}
