import Fields

/// The components by which a country's law can be ordered.
package enum FrameworkComponent: String, FieldChoice {
  case victimIdentification = "victim-identification"
  case investigation
  case criminalProsecution = "criminal-prosecution"
  case aftercare
  case interAgencyCoordination = "inter-agency-coordination"
  case crossBorderCollaboration = "cross-border-collaboration"
}
