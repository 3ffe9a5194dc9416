import Fields
import Markdown
import Records

/// All interface words, for checking and for listing.
package enum WordLists {
  /// The keys by which content can override a phrase.
  package static let keys: Set<String> = {
    var keys: Set<String> = []
    func add<List: WordList>(_: List.Type) { keys.formUnion(List.allCases.map(\.key)) }
    func addLabels<Choice: FieldChoice>(_: Choice.Type) {
      keys.formUnion(Choice.allCases.map { ChoiceLabels.key(of: $0) })
    }
    add(DateWord.self)
    add(NumberWord.self)
    add(LayoutWord.self)
    add(LegalWord.self)
    add(InverseRelationWord.self)
    add(LanguageWord.self)
    add(FigureWord.self)
    add(DisputeWord.self)
    add(DirectoryWord.self)
    add(SourceWord.self)
    add(PlanWord.self)
    add(GuidelineWord.self)
    add(ProgrammeWord.self)
    add(QuestionWord.self)
    add(MethodWord.self)
    add(RecordKindWord.self)
    add(MapWord.self)
    add(ChartWord.self)
    add(BriefWord.self)
    add(CountryWord.self)
    add(RegionWord.self)
    add(FiguresWord.self)
    add(HomeWord.self)
    add(NotFoundWord.self)
    addLabels(InstrumentKind.self)
    addLabels(InstrumentStatus.self)
    addLabels(Instrument.Scope.self)
    addLabels(Instrument.Binding.self)
    addLabels(Instrument.Pillar.self)
    addLabels(Instrument.RelationType.self)
    addLabels(FrameworkComponent.self)
    addLabels(LegalEventType.self)
    addLabels(OrganizationKind.self)
    addLabels(Organization.RoleKind.self)
    addLabels(ServiceKind.self)
    addLabels(Service.Status.self)
    addLabels(Population.self)
    addLabels(Contact.Channel.self)
    addLabels(Contact.Audience.self)
    addLabels(Location.Visibility.self)
    addLabels(Country.Coverage.State.self)
    addLabels(Figure.Qualifier.self)
    addLabels(Figure.MissingReason.self)
    addLabels(GuidelineKind.self)
    addLabels(Name.Kind.self)
    addLabels(Source.ItemType.self)
    keys.formUnion(Phrase.allCases.map { "prose." + $0.rawValue })
    return keys
  }()
}
