import Fields

/// The six components of a justice response to trafficking by which the booklet orders the law.
package enum FrameworkComponent: String, FieldChoice {
  case victimIdentification = "victim-identification"
  case investigation
  case criminalProsecution = "criminal-prosecution"
  case aftercare
  case interAgencyCoordination = "inter-agency-coordination"
  case crossBorderCollaboration = "cross-border-collaboration"
}
