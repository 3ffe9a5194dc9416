import Records

/// The words for places where people at risk may stay: the names of the built-in services that protect
/// their location.
package enum Refuge {
  /// The first such word in the names of a service, or in what is said of it.
  ///
  /// - Parameter text: Searched for those words only that no other built-in service is described with: a
  ///   pipe may lead to a home, too.
  package static func word(in names: [String], or text: String?) -> String? {
    let folded = names.map(padded)
    if let word = words.first(where: { word in folded.contains { speaks($0, of: word) } }) {
      return word
    }
    guard let text else { return nil }
    let said = padded(text)
    return strong.first { speaks(said, of: $0) }
  }

  private static func padded(_ text: String) -> String {
    let letters = text.map { $0.isLetter || $0.isNumber ? $0 : " " }
    return " \(VocabularyTable.folded(String(letters))) "
  }

  /// Whether a text has a word in the singular or the plural, or two words written as one.
  private static func speaks(_ text: String, of word: String) -> Bool {
    let plurals = word.hasSuffix("y") ? [word.dropLast() + "ies"] : [word + "s", word + "es"]
    return ([word] + plurals).contains { form in
      text.contains(" \(form) ") || text.contains(" \(form.replacing(" ", with: "")) ")
    }
  }

  private static let kinds = BuiltInVocabulary.table(named: ServiceKind.scheme)?.concepts ?? []
  private static let words = kinds.filter { $0.protectsLocation == true }.flatMap { kind in
    ([kind.label] + kind.otherLabels).map(VocabularyTable.folded)
  }
  private static let strong: [String] = {
    let others = kinds.filter { $0.protectsLocation != true }.map { kind in
      padded(([kind.label, kind.definition ?? ""] + kind.otherLabels).joined(separator: " / "))
    }
    return words.filter { word in !others.contains { speaks($0, of: word) } }
  }()
}
