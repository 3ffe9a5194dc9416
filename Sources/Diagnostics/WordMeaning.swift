/// The meaning of a word that somebody wrote, as far as it decides which word they may have meant.
///
/// `lapsed` is two letters away from `passed` and means the opposite; `expired` is far away and means
/// the same. Spelling alone would give the wrong advice.
struct WordMeaning {
  private let words: [String]
  /// The sets of ``known`` that hold the whole name.
  private let sets: [Int]

  init(_ name: String) {
    words = Self.words(of: name)
    sets = Self.sets(holding: words.joined(separator: "-"))
  }

  /// Returns the candidates with the same meaning, in their order; at most three.
  func synonyms(among candidates: some Sequence<String>) -> [String] {
    guard !sets.isEmpty else { return [] }
    let same = candidates.lazy.filter { candidate in
      let words = Self.words(of: candidate)
      return words != self.words
        && Self.sets(holding: words.joined(separator: "-")).contains(where: sets.contains)
    }
    return Array(same.prefix(3))
  }

  /// Whether a candidate that is spelt alike means something else.
  func excludes(_ candidate: String) -> Bool {
    let others = Self.words(of: candidate)
    if !sets.isEmpty {
      let other = Self.sets(holding: others.joined(separator: "-"))
      if !other.isEmpty, !other.contains(where: sets.contains) { return true }
    }
    let (gone, come) = Self.difference(words, others)
    if gone.isEmpty || come.isEmpty {
      return (gone + come).contains(where: Self.negations.contains)
    }
    return gone.count == come.count
      && zip(gone, come).contains {
        Self.areOpposed($0, $1) || Self.areOpposed($1, $0) || Self.areApart($0, $1)
      }
  }

  /// Whether two words inside a name are both known, and mean different things.
  private static func areApart(_ one: String, _ other: String) -> Bool {
    let (first, second) = (sets(holding: one), sets(holding: other))
    return !first.isEmpty && !second.isEmpty && !first.contains(where: second.contains)
  }

  /// The words of each list between those with which both begin and those with which both end.
  private static func difference(
    _ first: [String], _ second: [String]
  ) -> ([String], [String]) {
    let start = zip(first, second).prefix { $0 == $1 }.count
    let (one, other) = (first.dropFirst(start), second.dropFirst(start))
    let end = zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
    return (Array(one.dropLast(end)), Array(other.dropLast(end)))
  }

  private static func words(of name: String) -> [String] {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func sets(holding name: String) -> [Int] { index[name] ?? [] }

  private static let index: [String: [Int]] = {
    var index: [String: [Int]] = [:]
    for (number, set) in known.enumerated() {
      for word in set { index[word, default: []].append(number) }
    }
    return index
  }()

  /// Words of law and of records, each set with one meaning. Two words of different sets are never
  /// taken for each other, however alike they are spelt.
  private static let known: [[String]] = [
    ["in-force", "effective", "active", "current", "operative", "applicable", "valid"],
    ["not-in-force", "ineffective", "inactive", "inoperative"],
    ["expired", "lapsed", "ended", "elapsed"],
    ["repealed", "revoked", "rescinded", "abrogated", "cancelled", "canceled"],
    ["partly-repealed", "partially-repealed", "repealed-in-part", "partial-repeal"],
    ["annulled", "quashed", "invalidated", "nullified", "voided", "struck-down", "set-aside"],
    ["suspension-ended", "suspension-lifted", "suspension-terminated", "end-of-suspension"],
    ["provisionally-applied", "provisional-application", "applied-provisionally"],
    ["reservation", "reserved"], ["declaration", "declared"],
    [
      "extended-to-territory", "territorial-application", "territorial-extension",
      "extension-to-territory",
    ],
    ["superseded", "replaced"],
    ["suspended", "paused", "frozen", "stayed"],
    ["revived", "restored", "reinstated", "resumed"],
    ["rejected", "defeated", "vetoed", "failed"],
    ["adopted", "enacted"],
    ["passed", "voted"],
    ["approved", "accepted"],
    ["proposed", "introduced", "tabled"],
    ["opposed", "objected", "objection"],
    ["draft", "drafted", "bill"],
    ["withdrawn", "denounced"],
    ["promulgated", "proclaimed", "gazetted"],
    ["amended", "changed", "modified", "revised"],
    ["signed"],
    ["initialled", "initialed"],
    ["succeeded", "succession"], ["enforced"], ["endorsed"], ["renewed", "extended", "prolonged"],
    ["reviewed"], ["released"], ["appended", "annexed"],
    ["outgoing"], ["ongoing", "continuing"],
    ["enforcement"], ["endorsement"], ["suspension"],
    ["renewal", "extension", "prolongation"], ["review"], ["release"], ["repeal"],
    ["resigned"],
    ["ratified", "confirmed"],
    ["notified", "informed"],
    ["planned", "intended", "expected"],
    ["unknown", "unclear", "uncertain"],
    ["permitted", "allowed", "legal", "lawful"],
    ["prohibited", "forbidden", "banned", "illegal", "unlawful"],
    ["omitted"], ["admitted"], ["excepted", "excluded", "exempt"],
    ["met", "achieved", "fulfilled"],
    ["closed", "defunct", "shut"],
    ["opened", "open"],
    ["order", "weight", "position", "sidebar-position", "nav-order"],
    ["summary", "description", "excerpt"],
  ]

  private static let negations: Set<String> = ["not", "non", "never", "without"]

  /// What turns a word into its opposite when it is put before it.
  private static let opposingPrefixes = [
    "un", "in", "im", "il", "ir", "non", "dis", "de", "mis", "anti", "fe", "wo", "counter",
    "re",
  ]

  /// Beginnings of which one means the opposite of the other, or another number.
  private static let opposedBeginnings = [
    ("in", "ex"), ("im", "ex"), ("im", "e"), ("inter", "intra"), ("in", "out"), ("over", "under"),
    ("up", "down"), ("pre", "post"), ("min", "max"), ("mini", "maxi"), ("in", "de"), ("as", "des"),
    ("hyper", "hypo"), ("uni", "bi"), ("uni", "multi"), ("bi", "multi"), ("bi", "tri"),
    ("upper", "lower"), ("high", "low"), ("more", "less"), ("most", "least"),
    ("before", "after"), ("first", "last"), ("major", "minor"), ("sub", "super"),
  ]

  /// Whether one word is the other with a beginning that turns it round.
  private static func areOpposed(_ one: String, _ other: String) -> Bool {
    if opposingPrefixes.contains(where: { other.count > 2 && one == $0 + other }) { return true }
    return opposedBeginnings.contains { first, second in
      one.hasPrefix(first) && other.hasPrefix(second)
        && one.dropFirst(first.count) == other.dropFirst(second.count)
        || (one, other) == (first, second) || (one, other) == (second, first)
    }
  }
}
