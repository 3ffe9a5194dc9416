/// The words of addresses in the languages of the region and those in which others write of it.
///
/// All are folded as the texts are in which they are looked for.
enum AddressWords {
  /// Words for one sort of street, of which each may be written for the other.
  static func family(of word: [UInt8]) -> [[UInt8]]? { families[word] }

  static func isHouseLabel(_ word: [UInt8]) -> Bool { houseLabels.contains(word) }

  static func isLocality(_ word: [UInt8]) -> Bool { localities.contains(word) }

  /// What is written between a street and the number of a house; also nothing.
  static let beforeHouse: [[UInt8]] =
    [[]]
    + list(
      """
      no|number|nr|nomor|house|house no|house number|home|building|bldg|h|so|so nha|ផ្ទះលេខ|ផ្ទះ|លេខ|\
      บ้านเลขที่|เลขที่|ບ້ານເລກທີ|ເຮືອນເລກທີ|ເລກທີ|အမှတ်|အိမ်အမှတ်
      """)

  /// What is written between the word for a street and its number; also nothing.
  static let beforeStreetNumber: [[UInt8]] = [[]] + list("no|number|លេខ")

  private static let families: [[UInt8]: [[UInt8]]] = {
    let rows = [
      "street|st|str|ផ្លូវ|phlov|phlauv", "road|rd|ถนน|ถ|thanon|ຖະໜົນ|ຖະຫນົນ|thanone", "lane|ln",
      "avenue|ave|av|វិថី", "boulevard|blvd|bvd|bd|boul|មហាវិថី", "drive|dr", "court|ct",
      "place|pl", "close|cl", "crescent|cres", "terrace|ter", "alley|aly|al", "highway|hwy",
      "square|sq", "way", "row", "jalan|jl|jln", "gang|gg", "lorong|lrg", "soi|ซอย|ซ|ຊອຍ",
      "trok|ตรอก",
      "လမ်း|lan", "duong|đường|đ", "pho|phố", "hem|hẻm", "ngo|ngõ", "ngach|ngách", "rue", "calle",
    ]
    var families: [[UInt8]: [[UInt8]]] = [:]
    for row in rows {
      let words = list(row)
      for word in words { families[word] = words }
    }
    return families
  }()

  private static let houseLabels = Set(
    list(
      """
      no|number|num|nr|nomor|house|home|building|bldg|unit|room|flat|so|nha|lot|ផ្ទះលេខ|ផ្ទះ|លេខ|\
      บ้านเลขที่|เลขที่|ບ້ານເລກທີ|ເຮືອນເລກທີ|ເລກທີ|အမှတ်|အိမ်အမှတ်
      """))

  private static let localities = Set(
    list(
      """
      sangkat|khan|phum|khum|srok|krong|khaet|tambon|tambol|amphoe|amphur|changwat|khwaeng|khet|phuong|\
      xa|quan|huyen|tinh|barangay|brgy|bgy|kelurahan|kel|kecamatan|kec|kabupaten|desa|dusun|ban|baan|\
      muang|mueang|kampung|kg|ភូមិ|ឃុំ|សង្កាត់|ខណ្ឌ|ស្រុក|ខេត្ត|ក្រុង|រាជធានី|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|\
      หมู่|หมู่บ้าน|ບ້ານ|ເມືອງ|ແຂວງ
      """))

  /// Labels of scripts without spaces, the longest first, with what is written in their place so that
  /// an address can be taken apart. A comma parts it from what is before.
  static let unspaced: [(label: String, replacement: String)] = {
    let streets = "ផ្លូវ|មហាវិថី|វិថី|ถนน|ซอย|ตรอก|ຖະໜົນ|ຖະຫນົນ|ຊອຍ"
    let places = """
      ភូមិ|ឃុំ|សង្កាត់|ខណ្ឌ|ស្រុក|ខេត្ត|ក្រុង|រាជធានី|ตำบล|แขวง|อำเภอ|เขต|จังหวัด|หมู่บ้าน|หมู่|ບ້ານ|ເມືອງ|ແຂວງ
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
