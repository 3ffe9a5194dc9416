import Fields

/// The sorts of body that the field's documents name.
package enum OrganizationKind: String, FieldChoice {
  case intergovernmental
  case unitedNations = "united-nations"
  case government
  case governmentOffice = "government-office"
  case governmentCommittee = "government-committee"
  case court
  case governanceBody = "governance-body"
  case programme
  case ngo
  case ngoInternational = "ngo-international"
  case ngoCoalition = "ngo-coalition"
  case faithBased = "faith-based"
  case network
  case facility
  case facilityGroup = "facility-group"
  case office
  case academic
  case thinkTank = "think-tank"
  case training
}
