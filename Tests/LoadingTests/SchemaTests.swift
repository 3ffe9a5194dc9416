import Diagnostics
import Fields
import JSON
import Loading
import Records
import Testing

/// The schemas say what the decoder takes, since both are made by the same calls.
@Suite struct SchemaTests {
  @Test(arguments: Schemas.names)
  func existsForEachName(name: String) throws {
    let schema = try #require(Schemas.schema(named: name, in: BuiltInVocabulary.vocabulary))
    #expect(schema["$schema"] == "https://json-schema.org/draft/2020-12/schema")
    guard case .array(let forms) = schema["anyOf"] ?? .null, let root = forms.first,
      case .string(let reference) = root["$ref"] ?? .null
    else {
      Issue.record("a schema must begin with a reference to its root")
      return
    }
    #expect(schema["$defs"]?[String(reference.dropFirst("#/$defs/".count))] != nil)
  }

  @Test func isMissingForOtherNames() {
    #expect(Schemas.schema(named: "person", in: BuiltInVocabulary.vocabulary) == nil)
  }

  @Test func listsTheKeysThatTheDecoderKnows() {
    expectSameKeys(SiteSettings.self, in: "site")
    expectSameKeys(Region.self, in: "region")
    expectSameKeys(Country.self, in: "country")
    expectSameKeys(Brief.self, in: "brief")
    expectSameKeys(Figure.self, in: "figure")
    expectSameKeys(Instrument.self, in: "instrument")
    expectSameKeys(Organization.self, in: "organization")
    expectSameKeys(Plan.self, in: "plan")
    expectSameKeys(Guideline.self, in: "guideline")
    expectSameKeys(Programme.self, in: "programme")
    expectSameKeys(Source.self, in: "source")
    expectSameKeys(Term.self, in: "term")
    expectSameKeys(LoosePage.self, in: "page")
    expectSameKeys(ChartView.self, in: "chart")
    expectSameKeys(CoverageView.self, in: "coverage")
    expectSameKeys(DirectoryView.self, in: "directory")
    expectSameKeys(ScorecardView.self, in: "scorecard")
    expectSameKeys(TimelineView.self, in: "timeline")
  }

  @Test func listsTheKeysOfWhatStandsWithinRecords() {
    expectSameKeys(Contact.self, in: "organization")
    expectSameKeys(Location.self, in: "organization")
    expectSameKeys(Service.self, in: "organization")
    expectSameKeys(ServiceGap.self, in: "country")
    expectSameKeys(LegalEvent.self, in: "instrument")
    expectSameKeys(SexSplit.self, in: "figure")
    expectSameKeys(Dispute.self, in: "figure")
    expectSameKeys(Plan.Indicator.self, in: "plan")
    expectSameKeys(Guideline.Item.self, in: "guideline")
    expectSameKeys(Statement.self, in: "brief")
    expectSameKeys(Term.Expansion.self, in: "term")
    expectSameKeys(FreshnessPolicy.self, in: "site")
    expectSameKeys(FreshnessPolicy.Thresholds.self, in: "site")
    expectSameKeys(ReviewPolicy.self, in: "site")
    expectSameKeys(ReviewPolicy.Reviewer.self, in: "site")
    expectSameKeys(Approval.self, in: "approval")
  }

  @Test func asksForTheKeysThatTheDecoderMisses() {
    expectSameRequirements(SiteSettings.self, in: "site")
    expectSameRequirements(Country.self, in: "country")
    // What its indicator or the numbers of its series may make up for.
    expectSameRequirements(
      Figure.self, in: "figure", butFor: ["'sources'", "'label'", "'unit'"])
    expectSameRequirements(Instrument.self, in: "instrument")
    expectSameRequirements(Organization.self, in: "organization")
    expectSameRequirements(Plan.self, in: "plan")
    expectSameRequirements(Guideline.self, in: "guideline")
    expectSameRequirements(Source.self, in: "source")
    expectSameRequirements(Term.self, in: "term")
    expectSameRequirements(LoosePage.self, in: "page")
  }

  @Test func describesEachKeyInOneSentence() {
    for name in Schemas.names {
      guard
        case .object(let definitions) = Schemas.schema(
          named: name, in: BuiltInVocabulary.vocabulary)?["$defs"] ?? .null
      else {
        continue
      }
      for definition in definitions {
        guard case .object(let properties) = definition.value["properties"] ?? .null else {
          continue
        }
        for property in properties {
          guard case .string(let about) = property.value["description"] ?? .null else {
            Issue.record("'\(property.key)' of \(definition.key) must have a description")
            continue
          }
          let begins = about.first.map { $0.isUppercase || $0 == "'" } ?? false
          #expect(begins && about.last == ".", "\(property.key): \(about)")
        }
      }
    }
  }

  private let range = SourceRange(wholeOf: FileID(0))

  private func expectSameKeys<Object: FieldObject>(
    _ type: Object.Type, in name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let stray = Node.Entry(
      key: "a-stray-key", keyRange: range, value: Node(.quoted("words"), at: range))
    let context = FieldContext(vocabulary: BuiltInVocabulary.vocabulary)
    _ = Object(Node(.map([stray]), at: range), in: context)
    let finding = context.findings.first { $0.rule == "unknown-key" }
    let properties = definition(of: type, in: name)?["properties"] ?? .null
    guard case .object(let members) = properties else {
      Issue.record("\(type) must be defined", sourceLocation: sourceLocation)
      return
    }
    #expect(
      finding?.notes == ["known keys: " + members.map(\.key).joined(separator: ", ")],
      sourceLocation: sourceLocation)
  }

  private func expectSameRequirements<Object: FieldObject>(
    _ type: Object.Type, in name: String, butFor conditional: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let context = FieldContext(vocabulary: BuiltInVocabulary.vocabulary)
    _ = Object(Node(.map([]), at: range), in: context)
    let missing = context.findings.map(\.message).filter { message in
      message.hasSuffix("' must be given") && !conditional.contains { message.hasPrefix($0) }
    }
    guard case .array(let required) = definition(of: type, in: name)?["required"] ?? .null else {
      Issue.record("\(type) must be defined", sourceLocation: sourceLocation)
      return
    }
    let named = required.map { key -> String in
      if case .string(let text) = key { return "'\(text)' must be given" }
      return ""
    }
    #expect(missing == named, sourceLocation: sourceLocation)
  }

  private func definition<Object: FieldObject>(of type: Object.Type, in name: String) -> JSON? {
    Schemas.schema(named: name, in: BuiltInVocabulary.vocabulary)?["$defs"]?[Object.schemaName]
  }
}

extension JSON {
  /// The value of a member of an object.
  fileprivate subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}
