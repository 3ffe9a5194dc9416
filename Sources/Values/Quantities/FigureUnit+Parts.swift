/// Which units count things that can be added up, or be drawn on one axis.
extension FigureUnit {
  /// Whether numbers in this unit can be parts of one in another, whatever their scales: women of
  /// people, girls of children, child patients of patients, million euros of billion euros.
  package func canBePart(of whole: FigureUnit) -> Bool {
    let (own, all) = (unscaled.unit, whole.unscaled.unit)
    if own == all { return true }
    guard own.isIndivisible, all.isIndivisible else { return false }
    if own.isKind(of: all) { return true }
    guard own.countsPeople, all.countsPeople, all.traits.isSubset(of: own.traits) else {
      return false
    }
    // Of two kinds of people, such as officials and patients, nobody knows whether one is of the
    // other. Women and children are of any kind.
    return own.namesNoKind || all.namesNoKind
  }

  /// Whether bars of both can be on one axis: they count the same, or people of any kind.
  package func sharesAxis(with other: FigureUnit) -> Bool {
    let (own, others) = (unscaled.unit, other.unscaled.unit)
    if own.countsPeople, others.countsPeople { return own.isIndivisible && others.isIndivisible }
    return own.canBePart(of: others) || others.canBePart(of: own)
  }

  /// Whether it has the noun of another unit and says more of it: `court cases` of `cases`.
  private func isKind(of other: FigureUnit) -> Bool {
    let (own, others) = (Self.words(of: text), Self.words(of: other.text))
    guard let noun = Self.head(of: own), noun == Self.head(of: others) else { return false }
    return Set(others).isSubset(of: own)
  }

  /// Whether it counts children only, such as `newborns` or `girls and boys`.
  package var isOfChildren: Bool {
    traits.contains("c")
      || !nounWords.isEmpty && nounWords.allSatisfy { Self.childWords.contains($0) }
  }

  private static let childWords: Set<String> = [
    "births", "birth", "pupils", "pupil", "schoolchildren",
  ]

  /// Whether it says no more of people than their sex and age.
  private var namesNoKind: Bool {
    nounWords.allSatisfy {
      UnitWords.people.contains($0) || UnitWords.traits[$0] != nil || Self.joints.contains($0)
    }
  }

  /// What its words say of sex and age. What is true of each of several nouns is true of all:
  /// `women and girls` are of one sex and of any age.
  var traits: Set<Character> {
    func common(_ sets: [Set<Character>]) -> Set<Character> {
      sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    }
    let groups = nounWords.split { Self.joints.contains($0) }.map { words -> Set<Character> in
      let each = words.compactMap { UnitWords.traits[$0] }.map { Set($0) }
      let all = Set(each.joined())
      // Nobody is both: nouns in a list.
      return all.isSuperset(of: "fm") || all.isSuperset(of: "ac") ? common(each) : all
    }
    return common(groups)
  }

  /// The words up to those that say where, when or under which age.
  var nounWords: ArraySlice<String> {
    Self.words(of: text).prefix { !UnitWords.links.contains($0) }
  }

  private static let joints: Set<String> = ["and", "or", "other"]
}

extension UnitWords {
  /// What words say of the sex and the age of people: female, male, adult, child.
  static let traits: [String: String] = WordTable.pairs(
    """
    women: fa, woman: fa, men: ma, man: ma, girls: fc, girl: fc, boys: mc, boy: mc, children: c,
    child: c, minors: c, minor: c, infants: c, infant: c, babies: c, toddlers: c, newborns: c,
    adults: a, adult: a, female: f, females: f, male: m, males: m, mothers: f, fathers: m,
    daughters: f, sons: m, wives: f, husbands: m, widows: f, sisters: f, brothers: m
    """)
}
