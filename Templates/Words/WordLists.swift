import Fields
import Markdown
import Records
import Values

/// All interface words, for checking and for listing.
package enum WordLists {
  /// The keys by which content can override a phrase.
  package static let keys = Set(english.keys)

  /// The built-in phrases by their keys.
  package static let english: [String: String] = {
    var english: [String: String] = [:]
    func add<List: WordList>(_: List.Type) {
      for word in List.allCases { english[word.key] = word.rawValue }
    }
    add(DateWord.self)
    add(NumberWord.self)
    add(LayoutWord.self)
    add(LegalWord.self)
    add(CalendarWord.self)
    add(InverseRelationWord.self)
    add(ParticipationWord.self)
    add(ParticipantWord.self)
    add(FilterWord.self)
    add(FigureWord.self)
    add(SeriesWord.self)
    add(IndicatorWord.self)
    add(DisputeWord.self)
    add(DirectoryWord.self)
    add(ScheduleWord.self)
    add(FreshnessWord.self)
    add(FindWord.self)
    add(CoverageWord.self)
    add(LeaveWord.self)
    add(ProtectionWord.self)
    add(SourceWord.self)
    add(ReferenceWord.self)
    add(PlanWord.self)
    add(GuidelineWord.self)
    add(ProgrammeWord.self)
    add(QuestionWord.self)
    add(MethodWord.self)
    add(RecordKindWord.self)
    add(PageWord.self)
    add(MapWord.self)
    add(ChartWord.self)
    add(BriefWord.self)
    add(CountryWord.self)
    add(ComparisonWord.self)
    add(ChangeWord.self)
    add(RegionWord.self)
    add(PlaceWord.self)
    add(FiguresWord.self)
    add(GlossaryWord.self)
    add(HSDSWord.self)
    add(HomeWord.self)
    add(NotFoundWord.self)
    add(MovedWord.self)
    add(StartWord.self)
    for part in FigureVocabulary.englishParts { english[part.key] = part.text }
    for type in choices { english.merge(labels(of: type)) { $1 } }
    for part in DateVocabulary.englishParts {
      english["\(Words.dateArea).\(part.name)"] = part.text
    }
    for phrase in Phrase.allCases { english["prose.\(phrase.rawValue)"] = phrase.english }
    return english
  }()

  /// The closed lists whose values pages print.
  private static let choices: [any FieldChoice.Type] = [
    Instrument.Scope.self,
    Instrument.Binding.self,
    Instrument.RelationType.self,
    DueDate.Kind.self,
    Organization.RoleKind.self,
    Service.Status.self,
    Service.WayIn.self,
    Sex.self,
    Contact.Channel.self,
    Contact.Audience.self,
    Contact.Visibility.self,
    Location.Visibility.self,
    Country.Coverage.State.self,
    Qualifier.self,
    Figure.MissingReason.self,
    ObservationStatus.self,
    GuidelineKind.self,
    Name.Kind.self,
    Source.ItemType.self,
  ]

  /// The first part of the keys of each closed list's labels.
  static let choiceAreas: [ObjectIdentifier: String] = Dictionary(
    uniqueKeysWithValues: choices.map { (ObjectIdentifier($0), ChoiceLabels.area(of: $0)) })

  private static func labels<Choice: FieldChoice>(of type: Choice.Type) -> [String: String] {
    let words = Words()
    return Dictionary(
      Choice.allCases.map { (ChoiceLabels.key(of: $0), words.label($0)) }, uniquingKeysWith: { $1 })
  }
}
