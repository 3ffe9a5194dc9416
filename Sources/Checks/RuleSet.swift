package import Diagnostics
package import Records

/// The rules over a whole library, in the order of their names.
package enum RuleSet {
  private static var checks: [any Check.Type] {
    [
      BriefForTwo.self,
      ChosenClaim.self,
      ContactWithoutAge.self,
      CountryWithoutRecord.self,
      EditionRepeated.self,
      FigureBesideGap.self,
      ImpossibleOrder.self,
      LinkToUnlisted.self,
      LocalKindWithoutGloss.self,
      LocationWithoutReason.self,
      PartiesCompleteWithoutParties.self,
      PartsDoNotSum.self,
      PartyCalledNone.self,
      PlaceholderAddress.self,
      RelationOutOfOrder.self,
      RepeatedItem.self,
      RestatedFigureDiffers.self,
      ScaffoldLeft.self,
      SettledDifference.self,
      SexSplitDoesNotAddUp.self,
      ShelterAddress.self,
      StatedCountDiffers.self,
      StatedDocumentCount.self,
      StepWithoutParty.self,
      SupersededCycle.self,
      SupersededInForce.self,
      TermClaimedTwice.self,
      ThresholdsOutOfOrder.self,
      ThresholdsRepeated.self,
      ThroughWithoutMembers.self,
      UnknownLegendWord.self,
      UnknownSubdivision.self,
      UnlistedWithoutReason.self,
      UnreadableAccent.self,
      UnusedDocument.self,
      ValueAndMissing.self,
    ]
  }

  package static var rules: [Rule] { checks.map { $0.rule } }

  /// The names of the rules that are about nothing that the site has.
  package static func idle(in library: Library) -> Set<String> {
    Set(checks.filter { !$0.concerns(library) }.map { $0.rule.id })
  }

  /// Everything that the rules find.
  package static func findings(in library: Library) -> [Diagnostic] {
    checks.flatMap { $0.findings(in: library) }
  }
}
