/// The word for one of what an English plural names.
extension UnitWords {
  /// The word for one: that of the lists, or what the ending of the plural leaves no doubt about. Nil
  /// where the word is no plural, or may have several words for one.
  static func one(of plural: String) -> String? {
    // "Tuk-tuks", "person-days".
    if let hyphen = plural.lastIndex(of: "-") {
      return one(of: String(plural[hyphen...].dropFirst())).map { plural[...hyphen] + $0 }
    }
    // "NGOs", "PhDs".
    if plural.utf8.count > 2, plural.utf8.last == UInt8(ascii: "s"),
      plural.utf8.dropLast().last?.isUpperLetter == true
    {
      return String(plural.dropLast())
    }
    let isCapital = plural.first?.isUppercase == true
    let word = plural.lowercased()
    guard isCapital ? plural == word.withCapital : plural == word else { return nil }
    guard let one = listedOne(of: word) ?? regular(word) else { return nil }
    return isCapital ? one.withCapital : one
  }

  /// The word for one that a list has.
  static func listedOne(of plural: String) -> String? { singular(of: plural) ?? irregular[plural] }

  /// Whether a word has the ending of a plural and is none of those that are the same for one.
  static func looksPlural(_ word: String) -> Bool {
    word.utf8.count > 3 && word.utf8.last == UInt8(ascii: "s")
      && word.utf8.allSatisfy(\.isLowerLetter) && word.contains(where: "aeiouy".contains)
      && singulars[word] == nil && !withoutSingular.contains(word)
      && !["ss", "us", "is", "ics"].contains(where: word.hasSuffix)
  }

  private static func regular(_ word: String) -> String? {
    guard looksPlural(word), !["ses", "zes", "oes"].contains(where: word.hasSuffix) else {
      return nil
    }
    if word.hasSuffix("ves"), !word.hasSuffix("ives") { return nil }
    if word.hasSuffix("ies"), word.utf8.count > 4 { return String(word.dropLast(3)) + "y" }
    if ["xes", "shes", "tches"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
    return word.hasSuffix("ches") ? nil : String(word.dropLast())
  }

  /// Words whose plural has an ending of its own, or one that other words have for something else.
  private static let irregular: [String: String] = WordTable.pairs(
    """
    lives: life, indices: index, indexes: index, knives: knife, shelves: shelf, thieves: thief,
    calves: calf, wolves: wolf, loaves: loaf, teeth: tooth, geese: goose, mice: mouse, oxen: ox,
    phenomena: phenomenon, criteria: criterion, analyses: analysis, hypotheses: hypothesis,
    theses: thesis, diagnoses: diagnosis, appendices: appendix, matrices: matrix, alumni: alumnus,
    syllabi: syllabus, heroes: hero, potatoes: potato, tomatoes: tomato, vetoes: veto, shoes: shoe,
    canoes: canoe, quizzes: quiz, sizes: size, bases: base, purposes: purpose, licenses: license,
    leases: lease, purchases: purchase, releases: release, increases: increase,
    decreases: decrease, phrases: phrase, causes: cause, diseases: disease, expenses: expense,
    responses: response, doses: dose, abuses: abuse, uses: use, viruses: virus, bonuses: bonus,
    campuses: campus, censuses: census, gases: gas, warehouses: warehouse, masses: mass,
    passes: pass, losses: loss, processes: process, addresses: address, illnesses: illness,
    weaknesses: weakness, glasses: glass, reserves: reserve, archives: archive, graves: grave,
    caves: cave, olives: olive, stoves: stove, curves: curve, slaves: slave, waves: wave,
    churches: church, branches: branch, benches: bench, beaches: beach, coaches: coach,
    ranches: ranch, trenches: trench, searches: search, launches: launch, lunches: lunch,
    speeches: speech, caches: cache, niches: niche, avalanches: avalanche, crèches: crèche,
    movies: movie, ties: tie, sorties: sortie, rookies: rookie, cookies: cookie,
    grandchildren: grandchild, stepchildren: stepchild, schoolchildren: schoolchild, policemen: policeman,
    policewomen: policewoman, servicemen: serviceman, servicewomen: servicewoman,
    businesswomen: businesswoman, businessmen: businessman, housewives: housewife,
    topics: topic, picnics: picnic, fabrics: fabric, metrics: metric, critics: critic,
    mechanics: mechanic, epidemics: epidemic, pandemics: pandemic, academics: academic,
    medics: medic, paramedics: paramedic, clerics: cleric, mosaics: mosaic, relics: relic,
    tradesmen: tradesman, craftsmen: craftsman, chairmen: chairman, spokesmen: spokesman
    """)

  /// Words that end like plurals and are the same for one, or have no word for one.
  private static let withoutSingular: Set<String> = WordTable.words(
    """
    axes, news, series, species, headquarters, means, crossroads, barracks, proceedings, earnings, savings,
    works, goods, belongings, surroundings, thanks, arms, clothes, outskirts, remains, customs,
    pants, trousers, scissors, binoculars, jeans, shorts, lens, summons, mumps, measles, rabies,
    diabetes, herpes, alms, odds, whereabouts, gallows, sweepstakes, pays, gas, atlas, canvas, bias,
    alias, pancreas, pyjamas, pajamas, christmas, chaos, cosmos, ethos, asbestos, thermos, texas,
    wales, mars, perhaps, always, afterwards, overseas, besides, sometimes
    """)
}
