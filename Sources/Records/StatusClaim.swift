package import Diagnostics
package import Fields

/// The status of an instrument as one source gives it. Two that differ both stand.
package struct StatusClaim: FieldObject {
  package static let schemaName = "StatusClaim"
  package static let about = "The status of an instrument as one source gives it."

  package let status: InstrumentStatus
  package let party: Place?
  /// Where the party stands.
  package let partyRange: SourceRange
  package let asOf: PartialDate?
  package let sources: [Citation]
  package let note: String?

  package init(_ fields: Fields) {
    status = fields.required("is", "The status.")
    partyRange = fields.range(of: "party")
    party = fields.optional("party", "For whom, when not for all parties.")
    asOf = fields.optional("as-of", "The date to which the status applies (EDTF).")
    sources = fields.list("sources", "Where it is said.", atLeastOne: true)
    note = fields.optional("note", "The source's sense, in our own words.")
  }
}

/// Where an instrument stands. `unknown` is a status of its own and never means no.
package enum InstrumentStatus: String, FieldChoice {
  case inForce = "in-force"
  case signed
  case ratified
  case notParty = "not-party"
  case pursuingRatification = "pursuing-ratification"
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
  case repealed
  case expired
  case unknown
}
