/// A country that ISO 3166-1 no longer has (ISO 3166-3), such as the Soviet Union.
package struct WithdrawnCountry: Sendable {
  package let code: CountryCode
  /// The short name in English.
  package let name: String
  /// The year in which ISO 3166-1 took the code in. The country itself may be older.
  package let firstYear: Int
  /// The year in which ISO 3166-1 withdrew the code.
  package let lastYear: Int
  /// The countries that followed it.
  package let successors: [CountryCode]

  /// Every code of three letters that was withdrawn and not assigned again, in alphabetical order.
  package static let all: [WithdrawnCountry] = text.split(separator: ";").compactMap { entry in
    let parts = entry.split(separator: ",").map { $0.trimmed }
    guard parts.count == 5, let code = CountryCode(listed: parts[0]),
      let first = Int(parts[1]), let last = Int(parts[2])
    else { return nil }
    let successors = parts[3].split(separator: " ").compactMap { CountryCode(listed: String($0)) }
    return WithdrawnCountry(
      code: code, name: parts[4], firstYear: first, lastYear: last, successors: successors)
  }

  /// After ISO 3166-3: the code, its years in ISO 3166-1, its successors and its name.
  private static let text = """
    AFI, 1974, 1977, DJI, French Afars and Issas; ANT, 1974, 2010, BES CUW SXM, Netherlands Antilles; \
    ATB, 1974, 1979, ATA, British Antarctic Territory; ATN, 1974, 1983, ATA, Dronning Maud Land; \
    BUR, 1974, 1989, MMR, Burma; BYS, 1974, 1992, BLR, Byelorussian SSR; \
    CSK, 1974, 1993, CZE SVK, Czechoslovakia; CTE, 1974, 1984, KIR, Canton and Enderbury Islands; \
    DDR, 1974, 1990, DEU, East Germany; DHY, 1974, 1977, BEN, Dahomey; \
    FXX, 1993, 1997, FRA, Metropolitan France; GEL, 1974, 1979, KIR TUV, Gilbert and Ellice Islands; \
    HVO, 1974, 1984, BFA, Upper Volta; JTN, 1974, 1986, UMI, Johnston Island; \
    MID, 1974, 1986, UMI, Midway Islands; NHB, 1974, 1980, VUT, New Hebrides; \
    NTZ, 1974, 1993, IRQ SAU, Neutral Zone; \
    PCI, 1974, 1986, FSM MHL MNP PLW, Trust Territory of the Pacific Islands; \
    PCZ, 1974, 1980, PAN, Panama Canal Zone; \
    PUS, 1974, 1986, UMI, United States Miscellaneous Pacific Islands; \
    RHO, 1974, 1980, ZWE, Southern Rhodesia; SCG, 2003, 2006, MNE SRB, Serbia and Montenegro; \
    SKM, 1974, 1975, IND, Sikkim; \
    SUN, 1974, 1992, ARM AZE EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UZB, Soviet Union; \
    TMP, 1974, 2002, TLS, East Timor; VDR, 1974, 1977, VNM, North Viet Nam; \
    WAK, 1974, 1986, UMI, Wake Island; YMD, 1974, 1990, YEM, South Yemen; \
    YUG, 1974, 2003, BIH HRV MKD SCG SVN, Yugoslavia; ZAR, 1974, 1997, COD, Zaire
    """
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0 == " " || $0 == "\n" }.reversed().drop { $0 == " " }.reversed())
  }
}
