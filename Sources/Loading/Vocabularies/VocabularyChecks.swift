import Diagnostics
import Fields
import Records
import Values

/// What is wrong with the words of a vocabulary, together with those that are built in.
struct VocabularyChecks {
  /// The words that the site writes.
  let own: VocabularyTable
  /// All words that are in force.
  let all: VocabularyTable

  var findings: [Diagnostic] {
    repeated
      + own.concepts.flatMap { concept in
        [
          wider(concept.broader, of: concept) { $0.broader },
          wider(concept.partOf, of: concept) { $0.partOf },
          meaning(of: concept), protection(of: concept), people(of: concept),
          schemaType(of: concept),
        ].compactMap { $0 }
      }
  }

  /// What is wrong with a vocabulary's name, which is that of its file.
  static func finding(named scheme: String, isOfTopics: Bool, in file: FileID) -> Diagnostic? {
    let place = SourceRange(wholeOf: file)
    let known = Vocabularies.all.map { $0.scheme }
    guard isOfTopics else {
      guard !known.contains(scheme) else { return nil }
      return VocabularyRules.unknownVocabulary.finding(
        "'\(scheme)' must be the name of a vocabulary: \(quotedList(known))", at: place,
        suggestion: didYouMean(scheme, among: known)
          ?? "move it to 'vocabularies/topics/', where its name becomes a key of instruments")
    }
    if case .failure(let mistake) = Identifier.parse(scheme) {
      return VocabularyRules.unknownVocabulary.finding(mistake.message, at: place)
    }
    let taken = known + Schemas.keys(of: .instrument) + viewKeys + columns
    guard taken.contains(scheme) else { return nil }
    return VocabularyRules.unknownVocabulary.finding(
      "a vocabulary of topics must not be called '\(scheme)', which is a key of instruments or "
        + "timelines, a column of the data or a vocabulary already", at: place,
      suggestion: "rename the file")
  }

  /// Keys of the blocks of Markdown that take topics too.
  private static let viewKeys = ["country", "scope", "kinds", "period", "caption"]
  /// Columns of the data about instruments that are no keys of them.
  private static let columns = ["edition", "page", "url", "json"]

  private var repeated: [Diagnostic] {
    var ids: [String: Concept] = [:]
    var labels: [String: Concept] = [:]
    for concept in all.concepts where !isOwn(concept) {
      labels[VocabularyTable.folded(concept.label)] = concept
    }
    return own.concepts.compactMap { concept in
      if let first = ids.updateValue(concept, forKey: concept.id) {
        return VocabularyRules.wordTwice.finding(
          "'\(concept.id)' must be one word of the vocabulary '\(own.scheme)'", at: concept.range,
          related: [.init("the first one", at: first.range)])
      }
      let label = VocabularyTable.folded(concept.label)
      guard let same = labels.updateValue(concept, forKey: label), same.id != concept.id else {
        return nil
      }
      return VocabularyRules.wordTwice.finding(
        "'\(concept.id)' and '\(same.id)' must not have the same label '\(concept.label)'",
        at: concept.range,
        related: isOwn(same) ? [.init("the other one", at: same.range)] : [])
    }
  }

  private func isOwn(_ concept: Concept) -> Bool { own[concept.id] != nil }

  private func wider(
    _ name: Located<String>?, of concept: Concept, next: (Concept) -> Located<String>?
  ) -> Diagnostic? {
    guard let name else { return nil }
    guard var wider = all[name.value] else {
      return VocabularyRules.unknownBroader.finding(
        "'\(name.value)' must be a word of the vocabulary '\(own.scheme)'", at: name.range,
        suggestion: didYouMean(name.value, among: all.concepts.map(\.id)))
    }
    var seen: Set<String> = []
    while wider.id != concept.id, seen.insert(wider.id).inserted, let further = next(wider),
      let found = all[further.value]
    {
      wider = found
    }
    guard wider.id == concept.id else { return nil }
    return VocabularyRules.unknownBroader.finding(
      "'\(concept.id)' must not be wider than itself, by way of '\(name.value)'", at: name.range)
  }

  private func meaning(of concept: Concept) -> Diagnostic? {
    let meanings = Vocabularies.type(named: own.scheme)?.meanings ?? []
    guard !meanings.isEmpty, !concept.hasMeaningKey, !meanings.contains(concept.id) else {
      return nil
    }
    return VocabularyRules.meaningMissing.finding(
      "'\(concept.id)' must have a 'meaning'", at: concept.range,
      notes: ["meanings: \(meanings.joined(separator: ", "))"],
      suggestion: BuiltInVocabulary.table(named: own.scheme).flatMap { builtIn in
        didYouMean(
          builtIn.nearest(to: concept.label).compactMap { builtIn[$0]?.meaning ?? $0 })
      })
  }

  /// A service whose name has a word for a refuge must say whether its place is kept secret. The words
  /// are those of the built-in services that protect theirs.
  private func protection(of concept: Concept) -> Diagnostic? {
    guard own.scheme == ServiceKind.scheme, concept.protectsLocation == nil,
      all[concept.id]?.protectsLocation != true,
      let word = Refuge.word(
        in: [concept.id, concept.label] + concept.otherLabels, or: concept.definition)
    else { return nil }
    return VocabularyRules.protectionNotStated.finding(
      "'\(concept.id)' must say whether it protects its location, since it may be a '\(word)'",
      at: concept.range,
      suggestion: "protects-location: true, where people at risk may stay there; else false")
  }

  /// A group of people must be one that somebody can belong to.
  private func people(of concept: Concept) -> Diagnostic? {
    let oldest = 130
    let ages = [concept.minimumAge, concept.maximumAge].compactMap { $0 }
    if let age = ages.first(where: { $0 < 0 || $0 > oldest }) {
      return VocabularyRules.unsoundGroup.finding(
        "the ages of '\(concept.id)' must be from 0 to \(oldest), not \(age)", at: concept.range)
    }
    if let youngest = concept.minimumAge, let eldest = concept.maximumAge, youngest > eldest {
      return VocabularyRules.unsoundGroup.finding(
        "the youngest of '\(concept.id)' must not be older than the oldest: \(youngest) and \(eldest)",
        at: concept.range, suggestion: "swap 'minimum-age' and 'maximum-age'")
    }
    guard concept.isAllOfSex, concept.partOf == nil || concept.sexes.isEmpty else { return nil }
    return VocabularyRules.unsoundGroup.finding(
      "'\(concept.id)' must have 'part-of' and 'sexes' if it is all of a sex", at: concept.range,
      suggestion: "add the wider group and the sex, or leave out 'all-of-sex'")
  }

  private func schemaType(of concept: Concept) -> Diagnostic? {
    guard let type = concept.schemaType, !SchemaOrganization.types.contains(type) else {
      return nil
    }
    return VocabularyRules.unknownSchemaType.finding(
      "'\(type)' must be a kind of organization of schema.org", at: concept.range,
      suggestion: didYouMean(type, among: SchemaOrganization.types.sorted())
        ?? "Organization, if none is nearer")
  }
}
