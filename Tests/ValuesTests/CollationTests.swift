import Testing
import Values

/// Names in the order in which readers of a language look for them.
struct CollationTests {
  /// The names, already in order, of one language.
  private static let lists: [(language: String, names: [String])] = [
    ("en", ["Albania", "Côte d’Ivoire", "Cuba", "Czechia", "Österreich", "Oz", "Zambia"]),
    ("en", ["côte", "Côte", "Côtes", "cotton"]),
    ("en", ["Law 9", "Law on trade", "Lawyers"]),
    ("fr", ["Égypte", "Émirats arabes unis", "Équateur", "Espagne", "Zimbabwe"]),
    ("de", ["Ägypten", "Algerien", "Oman", "Österreich", "Strasse", "Straße", "Straßen"]),
    ("sv", ["Algeriet", "Zimbabwe", "Åland", "Ängelholm", "Ærø", "Österrike"]),
    ("da", ["Albanien", "Zambia", "Ægypten", "Østrig", "Ålborg", "Aarhus"]),
    ("fi", ["Zimbabwe", "Åland", "Äänekoski", "Öland"]),
    ("es", ["nube", "nuez", "ñandú", "oca"]),
    ("hr", ["cesta", "čaj", "ćup", "da", "džep", "đak", "lopta", "ljeto"]),
    ("cs", ["hlava", "chata", "ib", "rok", "řeka", "sud", "šum"]),
    ("pl", ["lis", "łoś", "mak", "zupa", "źle", "żaba"]),
    ("tr", ["cam", "çam", "hal", "ıslak", "İzmir", "kar"]),
    ("vi", ["an", "ăn", "ân", "da", "đa", "em", "êm", "oi", "ôi", "ơi"]),
    ("vi", ["ma", "mà", "mả", "mã", "má", "mạ", "mang"]),
    ("uk", ["газ", "ґанок", "дім", "Європа", "жук", "ирій", "ікра", "їжак"]),
    ("ru", ["елка", "ёлка", "ель", "жар"]),
    ("th", ["กา", "แก", "ขา", "เขา"]),
    ("lo", ["ກາ", "ແກ", "ຂາ"]),
    ("km", ["កម្ពុជា", "ខេត្ត", "គណៈកម្មាធិការ"]),
    ("ja", ["あき", "アジア", "いけ", "ガーナ", "カナダ", "きょうと", "ケニア", "タイ", "はり", "パリ", "ベトナム", "ん"]),
    ("ja", ["は", "ハ", "ば", "ぱ", "はあと", "ハート", "ハーフ", "ﾋﾟｱﾉ", "ヒマラヤ"]),
    ("ko", ["가나", "네팔", "대한민국", "캐나다"]),
  ]

  @Test(arguments: lists.indices)
  func sortsNamesAsTheLanguageDoes(_ index: Int) throws {
    let (language, names) = Self.lists[index]
    let collation = Collation(language: try #require(LanguageTag(language)))
    #expect(collation.sorted(names.reversed()) == names)
    #expect(collation.sorted(names) == names)
  }

  @Test func givesDecomposedLettersThePlaceOfComposedOnes() throws {
    let swedish = Collation(language: try #require(LanguageTag("sv")))
    #expect(swedish.key("A\u{30A}land") == swedish.key("Åland"))
    let vietnamese = Collation(language: try #require(LanguageTag("vi")))
    #expect(vietnamese.key("a\u{323}\u{302}") == vietnamese.key("ậ"))
  }

  @Test func ignoresWhatNobodySees() throws {
    let collation = Collation(language: try #require(LanguageTag("km")))
    #expect(collation.key("កម្ពុជា") == collation.key("កម្\u{200B}ពុជា"))
    #expect(collation.key("Côte d’Ivoire") == collation.key("Côte d'Ivoire"))
  }

  @Test(arguments: [
    ("en", "Éire", "E"), ("sv", "Åland", "Å"), ("en", "Åland", "A"), ("es", "ñandú", "Ñ"),
    ("hr", "ljeto", "Lj"), ("hr", "Džep", "Dž"), ("th", "เขา", "ข"), ("en", "24-hour line", "2"),
    ("en", "đổi", "Đ"), ("en", "", ""),
  ])
  func namesTheLetterOfAList(_ language: String, _ name: String, _ letter: String) throws {
    let collation = Collation(language: try #require(LanguageTag(language)))
    #expect(collation.initial(of: name) == letter)
  }

  @Test func fallsBackOnIdentifiersWhereNamesAreEqual() throws {
    let collation = Collation(language: try #require(LanguageTag("en")))
    let items = [("Union", "b"), ("Union", "a"), ("Association", "c")]
    let sorted = collation.sorted(items, by: \.0, then: \.1)
    #expect(sorted.map(\.1) == ["c", "a", "b"])
  }
}
