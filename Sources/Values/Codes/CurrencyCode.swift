package import Diagnostics
package import Fields
package import JSON

/// A currency by its three letters in ISO 4217, such as USD.
package struct CurrencyCode: Sendable, Hashable {
  package let text: String

  private init(known text: String) {
    self.text = text
  }
}

extension CurrencyCode: ParsedValue {
  package static var rule: Rule { ValueRules.badCurrencyCode }
  package static var expectation: String { "a currency code of ISO 4217 such as USD" }
  /// The code of ISO 4217 for "no currency". It takes the place of one that could not be read.
  package static var unread: CurrencyCode { CurrencyCode(known: "XXX") }

  package static func parse(_ text: String) -> Result<CurrencyCode, ParseMistake> {
    if all.contains(text) { return .success(CurrencyCode(known: text)) }
    let upper = text.uppercased()
    let likely =
      all.contains(upper) ? [upper] : nearestNames(to: upper, in: all.sorted()).prefix(3).map { $0 }
    return .failure(
      ParseMistake("\(inQuotes(text)) must be \(expectation)", suggestions: likely))
  }

  package static func schema(in schema: SchemaBuilder) -> JSON {
    ["type": "string", "pattern": "^[A-Z]{3}$"]
  }

  /// The codes of ISO 4217 that are in use, and those of currencies that sources of the last thirty years
  /// still count in.
  private static let all: Set<String> = WordTable.words(
    """
    AED, AFN, ALL, AMD, ANG, AOA, ARS, AUD, AWG, AZN, BAM, BBD, BDT, BGN, BHD, BIF, BMD, BND, BOB,
    BOV, BRL, BSD, BTN, BWP, BYN, BZD, CAD, CDF, CHE, CHF, CHW, CLF, CLP, CNY, COP, COU, CRC, CUC,
    CUP, CVE, CZK, DJF, DKK, DOP, DZD, EGP, ERN, ETB, EUR, FJD, FKP, GBP, GEL, GHS, GIP, GMD, GNF,
    GTQ, GYD, HKD, HNL, HTG, HUF, IDR, ILS, INR, IQD, IRR, ISK, JMD, JOD, JPY, KES, KGS, KHR, KMF,
    KPW, KRW, KWD, KYD, KZT, LAK, LBP, LKR, LRD, LSL, LYD, MAD, MDL, MGA, MKD, MMK, MNT, MOP, MRU,
    MUR, MVR, MWK, MXN, MXV, MYR, MZN, NAD, NGN, NIO, NOK, NPR, NZD, OMR, PAB, PEN, PGK, PHP, PKR,
    PLN, PYG, QAR, RON, RSD, RUB, RWF, SAR, SBD, SCR, SDG, SEK, SGD, SHP, SLE, SLL, SOS, SRD, SSP,
    STN, SVC, SYP, SZL, THB, TJS, TMT, TND, TOP, TRY, TTD, TWD, TZS, UAH, UGX, USD, USN, UYI, UYU,
    UYW, UZS, VED, VES, VND, VUV, WST, XAF, XAG, XAU, XCD, XCG, XDR, XOF, XPF, XSU, XTS, XUA, XXX,
    YER, ZAR, ZMW, ZWG, ZWL, ATS, BEF, CYP, DEM, EEK, ESP, FIM, FRF, GRD, HRK, IEP, ITL, LTL, LVL,
    MTL, NLG, PTE, SIT, SKK, BYR, GHC, MRO, MZM, ROL, STD, TRL, VEF, YUM, ZMK, ZWD
    """)
}
