import Fields

extension InstrumentStatus {
  /// What the program knows of a status.
  package enum Meaning: String, FieldChoice {
    case inForce = "in-force"
    case partlyInForce = "partly-in-force"
    case signed
    case ratified
    case acceded
    case succeeded
    case provisionallyApplied = "provisionally-applied"
    case notParty = "not-party"
    case pursuingRatification = "pursuing-ratification"
    case introduced
    case passed
    case assented
    case rejected
    case lapsed
    case adopted
    case endorsed
    case approved
    case issued
    case concluded
    case implemented
    case developed
    case established
    case published
    case ongoing
    case underReview = "under-review"
    case underDevelopment = "under-development"
    case proposed
    case awaitingEndorsement = "awaiting-endorsement"
    case acceptedInPrinciple = "accepted-in-principle"
    case recommended
    case notDeveloped = "not-developed"
    case notFinalised = "not-finalised"
    case notAmended = "not-amended"
    case superseded
    case suspended
    case withdrawn
    case repealed
    case annulled
    case expired
    case delivered
    case appealed
    case upheld
    case overturned
    case unknown
  }
}
