package import Fields

/// A kind of instrument or policy event.
package struct InstrumentKind: VocabularyWord {
  package static let scheme = "instrument-kinds"
  package static let labelArea = "instrument-kind"
  package static let meanings = Meaning.allCases.map(\.rawValue)

  package let concept: Concept
  package let meaning: Meaning

  package init(_ concept: Concept) {
    self.concept = concept
    meaning = concept.meaning.flatMap { Meaning(rawValue: $0) } ?? .text
  }

  package static func meaning(_ fields: Fields) -> String? {
    fields.optional(
      "meaning",
      "What rules and pages take it for: 'treaty' is ratified, 'agreement' binds by signature, "
        + "'legislation' has a number, 'step' is an event of policy and no text.",
      as: Meaning.self
    )?.rawValue
  }

  /// What the program knows of a kind of instrument.
  package enum Meaning: String, FieldChoice {
    /// Made between states, and binding on those that ratify it or accede.
    case treaty
    /// Made between parties whose signature binds them.
    case agreement
    /// Made between states without parties, such as a declaration.
    case declaration
    /// A text that binds within a jurisdiction and has a number there.
    case legislation
    /// A text that is before a legislature.
    case bill
    /// What a court has decided.
    case judgment
    /// A text of another kind.
    case text
    /// A text about a time that is past: its period is what it studied.
    case report
    /// The founding of a body.
    case body
    case meeting
    /// Another event or step of policy rather than a text.
    case step
  }
}

extension InstrumentKind {
  /// Whether states make it with each other, so that each of them may or may not take part.
  package var isMadeBetweenStates: Bool { hasParties || meaning == .declaration }

  /// Whether those who take part are called its parties.
  package var hasParties: Bool { needsRatification || meaning == .agreement }

  /// Whether a signature alone makes no state a party.
  package var needsRatification: Bool { meaning == .treaty }

  /// Whether it is an event or a step of policy rather than a text.
  package var isEvent: Bool {
    switch meaning {
    case .body, .meeting, .step: true
    default: false
    }
  }
}
