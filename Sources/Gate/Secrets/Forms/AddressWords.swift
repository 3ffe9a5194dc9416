/// The words of addresses in the languages of the region and those in which others write of it.
///
/// All are folded as the texts are in which they are looked for.
enum AddressWords {
  /// Words for one sort of street, of which each may be written for the other.
  static func family(of word: [UInt8]) -> [[UInt8]]? { families[word] }

  static func isHouseLabel(_ word: [UInt8]) -> Bool { houseLabels.contains(word) }

  /// Whether a word is for a part of a house, which has a number of its own: `Flat 2`, `3rd Floor`.
  static func isUnit(_ word: [UInt8]) -> Bool { units.contains(word) }

  /// Whether a word is for a part of a house that is never a house: `3rd Floor`.
  static func isFloor(_ word: [UInt8]) -> Bool { floors.contains(word) }

  static func isLocality(_ word: [UInt8]) -> Bool { localities.contains(word) }

  static func isCompass(_ word: [UInt8]) -> Bool { compass.contains(word) }

  /// Two words that are one for a road through a country, whose number is its name: `National Road 6`.
  static func isHighway(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    highways.contains(first + second)
  }

  static func isHighway(_ word: [UInt8]) -> Bool { highways.contains(word) }

  /// Ends of a word that are the sort of the street that it names: `Musterstraße`.
  static let gluedSorts = list("strasse|straat|gasse|str")

  /// What is written between a street and the number of a house; also nothing.
  static let beforeHouse: [[UInt8]] = [[]] + houses

  /// What is written between the word for a street and its number; also nothing.
  static let beforeStreetNumber: [[UInt8]] = [[]] + list("no|n|number|លេខ")

  /// What may be between the parts of an address and says that it is one.
  static let aroundHouse: Set<[UInt8]> =
    Set(families.keys).union(houseLabels).union(houses).union(units).union(localities)
    .union(compass).union(list("addr|street number|street name|t|m|ต|ม|อ"))

  /// What may be between them in a sentence.
  static let fillers = Set(list("on|in|at|sur|di|ở|tại"))

  /// What may be between the digits of a house in a script without spaces.
  static let betweenDigits = list("丁目|番地|番|号|の")

  private static let families: [[UInt8]: [[UInt8]]] = {
    let rows = [
      """
      street|st|str|strasse|straat|gasse|rue|r|rua|calle|via|ផ្លូវ|phlov|phlauv|đường|đ|phố|pho|duong
      """,
      "road|rd|ถนน|ถ|thanon|ຖະໜົນ|ຖະຫນົນ|thanone", "lane|ln",
      "avenue|ave|av|avenida|វិថី", "boulevard|blvd|bvd|bd|boul|មហាវិថី", "drive|dr", "court|ct",
      "place|pl", "close|cl", "crescent|cres", "terrace|ter", "alley|aly|al",
      """
      nationalroad|nationalroute|routenationale|provincialroad|nationalhighway|highway|hwy|nr|rn|nh|ah|\
      quoclo|ql|ផ្លូវជាតិ|ทางหลวง
      """,
      "square|sq", "way", "row", "walk", "passage", "jalan|jl|jln", "gang|gg", "lorong|lrg",
      "soi|ซอย|ซ|ຊອຍ", "trok|ตรอก", "လမ်း|lan", "hem|hẻm", "ngo|ngõ", "ngach|ngách",
    ]
    var families: [[UInt8]: [[UInt8]]] = [:]
    for row in rows {
      let words = list(row)
      for word in words { families[word] = words }
    }
    return families
  }()

  private static let highways = Set(
    list(
      """
      nationalroad|nationalroute|routenationale|provincialroad|nationalhighway|quoclo|highway|hwy|nr|rn|\
      nh|ah|ql|ផ្លូវជាតិ|ทางหลวง
      """))

  private static let houses = list(
    """
    no|n|number|num|nr|nomor|numero|house|house no|house n|house number|home|building|bldg|h|so|so nha|\
    ផ្ទះលេខ|ផ្ទះ|លេខ|บ้านเลขที่|เลขที่|ບ້ານເລກທີ|ເຮືອນເລກທີ|ເລກທີ|အမှတ်|အိမ်အမှတ်
    """)

  private static let houseLabels = Set(
    list(
      """
      no|n|number|num|nr|nomor|numero|house|home|building|bldg|unit|room|flat|so|nha|lot|ផ្ទះលេខ|ផ្ទះ|\
      លេខ|บ้านเลขที่|เลขที่|ບ້ານເລກທີ|ເຮືອນເລກທີ|ເລກທີ|အမှတ်|အိမ်အမှတ်|番|号
      """))

  private static let floors = Set(
    list("floor|fl|level|lvl|lantai|lt|tầng|étage|room|rm|phòng|suite|ste|rt|rw"))

  private static let units = floors.union(
    list(
      "flat|unit|apartment|apt|building|bldg|villa|block|blk|tower|shop|căn|appartement|appt"))

  private static let localities = Set(
    list(
      """
      sangkat|khan|phum|khum|srok|krong|khaet|tambon|tambol|amphoe|amphur|changwat|khwaeng|khet|phuong|\
      xa|quan|huyen|tinh|barangay|brgy|bgy|kelurahan|kel|kecamatan|kec|kabupaten|desa|dusun|ban|baan|\
      muang|mueang|kampung|kg|moo|mu|ភូមិ|ឃុំ|សង្កាត់|ខណ្ឌ|ស្រុក|ខេត្ត|ក្រុង|រាជធានី|ตำบล|แขวง|อำเภอ|\
      เขต|จังหวัด|หมู่ที่|หมู่|หมู่บ้าน|ບ້ານ|ເມືອງ|ແຂວງ
      """))

  private static let compass = Set(list("n|s|e|w|north|south|east|west"))

  /// Labels of scripts without spaces, the longest first, with what is written in their place so that
  /// an address can be taken apart. A comma parts it from what is before.
  static let unspaced: [(label: String, replacement: String)] = {
    let streets = "ផ្លូវជាតិ|ផ្លូវ|មហាវិថី|វិថី|ทางหลวง|ถนน|ซอย|ตรอก|ຖະໜົນ|ຖະຫນົນ|ຊອຍ"
    let places = """
      ភូមិ|ឃុំ|សង្កាត់|ខណ្ឌ|ស្រុក|ខេត្ត|ក្រុង|រាជធានី|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|หมู่บ้าน|หมู่ที่|หมู่|ບ້ານ|\
      ເມືອງ|ແຂວງ
      """
    let houses = "ផ្ទះលេខ|ផ្ទះ|លេខ|บ้านเลขที่|เลขที่|ບ້ານເລກທີ|ເຮືອນເລກທີ|ເລກທີ|အိမ်အမှတ်|အမှတ်"
    let before = [streets, places].flatMap { $0.split(separator: "|") }
      .map { (label: String($0), replacement: ", \($0) ") }
    let around = houses.split(separator: "|").map { (label: String($0), replacement: " \($0) ") }
    // In Burmese the word comes last.
    let after = "လမ်း|ရပ်ကွက်|မြို့နယ်|မြို့".split(separator: "|")
      .map { (label: String($0), replacement: " \($0), ") }
    return (before + around + after).sorted {
      ($0.label.unicodeScalars.count, $1.label) > ($1.label.unicodeScalars.count, $0.label)
    }
  }()

  /// Short forms with a point, which Thai has.
  static let shortForms: [(short: String, label: String)] = [
    ("ถ.", "ถนน "), ("ซ.", "ซอย "), ("ต.", "ตำบล "), ("อ.", "อำเภอ "), ("จ.", "จังหวัด "),
    ("ม.", "หมู่ "),
  ]

  private static func list(_ row: String) -> [[UInt8]] {
    row.split(separator: "|").map { LetterReader.letters(String($0)) }
  }
}
