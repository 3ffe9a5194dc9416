package import Diagnostics
package import Library
import Records

/// The rules over a whole library, in the order of their names.
package enum RuleSet {
  private static var checks: [any Check.Type] {
    [
      AgesReversed.self,
      AreaTooExact.self,
      BilateralPartyCount.self,
      BilateralPartyMissing.self,
      BillInForce.self,
      BreakWithoutNote.self,
      BreakdownDoesNotAddUp.self,
      BriefForTwo.self,
      CallingCodeWithoutPlus.self,
      ChartOfUnlikeUnits.self,
      ChartWithoutOutlines.self,
      ChartWithoutParts.self,
      ChartWithoutSeries.self,
      ChosenClaim.self,
      ContactHiddenByLocation.self,
      ContactMissing.self,
      ContactNotUsable.self,
      ContactWithoutAge.self,
      CountryAfterItsEnd.self,
      CountryOutsideRegion.self,
      CountryWithoutRecord.self,
      DateAfterEdition.self,
      DueBeforeMade.self,
      EditionRepeated.self,
      EndOfNothing.self,
      FigureBesideGap.self,
      FindingTooLong.self,
      FindingWithoutTime.self,
      FindingsMissing.self,
      ForceBeforeAdoption.self,
      HomeBlockEmpty.self,
      IdentifierNotOfScheme.self,
      IdentifierSchemeUnknown.self,
      ImpossibleOrder.self,
      InForceAfterEnd.self,
      IndicatorOfUnlikeUnits.self,
      JudgmentInForce.self,
      LaterThanSource.self,
      LawmakerNotNamed.self,
      LinkToUnlisted.self,
      LocalKindWithoutGloss.self,
      LocationWithoutReason.self,
      MembershipNotCurrent.self,
      MenuLeadsNowhere.self,
      MenuSectionEmpty.self,
      NotPartyAfterConsent.self,
      NumberOfAnotherScale.self,
      ObjectionToNothing.self,
      OrganizationNamedTwice.self,
      OutlineWithoutName.self,
      OutsideOfInterval.self,
      PartRepeated.self,
      PartiesCompleteWithoutParties.self,
      PartsDoNotSum.self,
      PartsOfAnotherKind.self,
      PartyAfterEnd.self,
      PartyCalledNone.self,
      PartyNotListed.self,
      PartyWithoutStep.self,
      PeopleInFractions.self,
      PeriodTwice.self,
      PeriodsOfUnlikeLength.self,
      PlaceCodeTaken.self,
      PlaceWithinItself.self,
      PlaceholderAddress.self,
      PointForThousands.self,
      PriceYearMissing.self,
      PrintedYearDiffers.self,
      ProvisionAfterEnd.self,
      RankBeyondTotal.self,
      RelationOutOfOrder.self,
      RelationToItself.self,
      RepealNotRecorded.self,
      RepeatedItem.self,
      RestatedFigureDiffers.self,
      ScaffoldLeft.self,
      ScheduleEnded.self,
      ScheduleNotUsable.self,
      ServiceAtUnknownPlace.self,
      ServiceHoursHidden.self,
      SettledDifference.self,
      ShareAboveWhole.self,
      ShelterAddress.self,
      SiteFileUnfit.self,
      SourceTextChanged.self,
      SourceTextWithoutSource.self,
      StatedCountDiffers.self,
      StatedDocumentCount.self,
      StatusOvertaken.self,
      StepOfAnotherKind.self,
      StepWithoutParty.self,
      SubdivisionElsewhere.self,
      SupersededCycle.self,
      SupersededInForce.self,
      TargetBeforeBaseline.self,
      TermClaimedTwice.self,
      ThresholdsOutOfOrder.self,
      ThresholdsRepeated.self,
      ThroughWithoutMembers.self,
      TranspositionOfOtherLaw.self,
      UnitOfOne.self,
      UnknownLegendWord.self,
      UnknownSubdivision.self,
      UnlistedWithoutReason.self,
      UnnamedCountry.self,
      UnreadableAccent.self,
      UnusedDocument.self,
      ValueAndMissing.self,
      ValueBesideSeries.self,
    ]
  }

  package static var rules: [Rule] {
    (checks.map { $0.rule } + EvidenceChecks.rules).sorted { $0.id < $1.id }
  }

  /// The names of the rules that are about nothing that the site has.
  package static func idle(in library: Library) -> Set<String> {
    let onFile = library.evidence.isEmpty ? EvidenceChecks.rules.map(\.id) : []
    return Set(checks.filter { !$0.concerns(library) }.map { $0.rule.id } + onFile)
  }

  /// Everything that the rules find.
  ///
  /// - Parameters:
  ///   - library: The records that could be read.
  ///   - gaps: What could not be read. What may only follow from that is left out.
  package static func findings(
    in library: Library, lacking gaps: ContentGaps = .none
  ) -> [Diagnostic] {
    let onFile = EvidenceChecks.findings(in: library, lacking: gaps)
    guard !gaps.isEmpty else { return checks.flatMap { $0.findings(in: library) } + onFile }
    return onFile
      + checks.flatMap { check -> [Diagnostic] in
        guard check.completeKinds.isDisjoint(with: gaps.incompleteKinds),
          !check.needsSettings || !gaps.lacksSettings
        else { return [] }
        return check.findings(in: library).filter { !gaps.touches($0, keys: check.keys) }
      }
  }
}
