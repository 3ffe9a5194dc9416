/// The digits that a number from abroad begins with, after its `+`.
package enum CallingCode {
  /// The calling code of a country (ITU-T E.164). Nil for the countries under `+1`, where people
  /// dial the 1 at home too, and for territories without a code of their own.
  package static func code(of country: CountryCode) -> String? { codes[country.text] }

  /// The code that a number begins with although no `+` is before it. Nil where it may be a number
  /// that is dialled like this in the country.
  package static func missingPlus(in dialled: String, of country: CountryCode) -> String? {
    guard let code = code(of: country), dialled.hasPrefix(code),
      dialled.utf8.allSatisfy(\.isDigit)
    else { return nil }
    let least = longPlans.contains(code) ? 12 : code == "7" ? 11 : 10
    return (least...15).contains(dialled.utf8.count) ? code : nil
  }

  /// Where a number of ten or eleven digits is dialled without a zero before it, and may begin with
  /// the same digits.
  private static let longPlans: Set<String> = [
    "39", "52", "54", "55", "57", "58", "81", "82", "86", "90", "91", "92", "98",
  ]

  private static let codes = WordTable.pairs(
    """
    AFG: 93, AGO: 244, ALB: 355, AND: 376, ARE: 971, ARG: 54, ARM: 374, AUS: 61, AUT: 43, AZE: 994,
    BDI: 257, BEL: 32, BEN: 229, BFA: 226, BGD: 880, BGR: 359, BHR: 973, BIH: 387, BLR: 375,
    BLZ: 501, BOL: 591, BRA: 55, BRN: 673, BTN: 975, BWA: 267, CAF: 236, CHE: 41, CHL: 56, CHN: 86,
    CIV: 225, CMR: 237, COD: 243, COG: 242, COL: 57, COM: 269, CPV: 238, CRI: 506, CUB: 53,
    CYP: 357, CZE: 420, DEU: 49, DJI: 253, DNK: 45, DZA: 213, ECU: 593, EGY: 20, ERI: 291, ESP: 34,
    EST: 372, ETH: 251, FIN: 358, FJI: 679, FRA: 33, FSM: 691, GAB: 241, GBR: 44, GEO: 995,
    GHA: 233, GIN: 224, GMB: 220, GNB: 245, GNQ: 240, GRC: 30, GTM: 502, GUY: 592, HKG: 852,
    HND: 504, HRV: 385, HTI: 509, HUN: 36, IDN: 62, IND: 91, IRL: 353, IRN: 98, IRQ: 964, ISL: 354,
    ISR: 972, ITA: 39, JOR: 962, JPN: 81, KAZ: 7, KEN: 254, KGZ: 996, KHM: 855, KIR: 686, KOR: 82,
    KWT: 965, LAO: 856, LBN: 961, LBR: 231, LBY: 218, LIE: 423, LKA: 94, LSO: 266, LTU: 370,
    LUX: 352, LVA: 371, MAC: 853, MAR: 212, MCO: 377, MDA: 373, MDG: 261, MDV: 960, MEX: 52,
    MHL: 692, MKD: 389, MLI: 223, MLT: 356, MMR: 95, MNE: 382, MNG: 976, MOZ: 258, MRT: 222,
    MUS: 230, MWI: 265, MYS: 60, NAM: 264, NER: 227, NGA: 234, NIC: 505, NLD: 31, NOR: 47, NPL: 977,
    NRU: 674, NZL: 64, OMN: 968, PAK: 92, PAN: 507, PER: 51, PHL: 63, PLW: 680, PNG: 675, POL: 48,
    PRK: 850, PRT: 351, PRY: 595, PSE: 970, QAT: 974, ROU: 40, RUS: 7, RWA: 250, SAU: 966, SDN: 249,
    SEN: 221, SGP: 65, SLB: 677, SLE: 232, SLV: 503, SMR: 378, SOM: 252, SRB: 381, SSD: 211,
    STP: 239, SUR: 597, SVK: 421, SVN: 386, SWE: 46, SWZ: 268, SYC: 248, SYR: 963, TCD: 235,
    TGO: 228, THA: 66, TJK: 992, TKM: 993, TLS: 670, TON: 676, TUN: 216, TUR: 90, TUV: 688,
    TWN: 886, TZA: 255, UGA: 256, UKR: 380, URY: 598, UZB: 998, VEN: 58, VNM: 84, VUT: 678,
    WSM: 685, YEM: 967, ZAF: 27, ZMB: 260, ZWE: 263
    """)
}
