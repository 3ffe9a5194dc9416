import Fields

/// The sorts of instrument and policy event that the field's documents name.
package enum InstrumentKind: String, FieldChoice {
  case treaty
  case convention
  case `protocol`
  case memorandum = "memorandum-of-understanding"
  case agreement
  case declaration
  case consensus
  case globalAgenda = "global-agenda"
  case globalCompact = "global-compact"
  case regionalProcess = "regional-process"
  case constitution
  case law
  case code
  case royalDecree = "royal-decree"
  case subDecree = "sub-decree"
  case prakas
  case circular
  case directive
  case decision
  case standards
  case guidelines
  case procedure
  case policy
  case plan
  case indicatorSet = "indicator-set"
  case manual
  case curriculum
  case toolkit
  case explanatoryNote = "explanatory-note"
  case report
  case study
  case publication
  case bodyEstablished = "body-established"
  case policyEvent = "policy-event"
  case meeting
  case facility
  case rating
}
