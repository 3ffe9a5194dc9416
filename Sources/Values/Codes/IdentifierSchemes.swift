import Fields

/// The registers of organizations at org-id.guide that Dossier knows, and the forms of their numbers.
///
/// The list there grows; a code that is missing here is a warning, never an error.
package enum IdentifierSchemes {
  static let sorted: [String] = list.split { $0 == " " || $0 == "\n" }.map(String.init)
  static let codes = Set(sorted)

  private static let list = """
    AD-COA AE-ACCI AE-ADCD AE-AFZ AE-DCCI AE-DIFC AE-DMCC AF-CBR AF-MOE AR-CENOC AR-CUIT AR-IGJ AT-FB \
    AT-FN AT-UID AT-ZVR AU-ABN AU-ACNC AU-ASIC AZ-IVI BA-JIB BD-NAB BD-NBR BD-ROC BE-BCE_KBO BE-GTCF \
    BF-MATD BG-EIK BI-NIF BJ-IFU BO-NIT BR-CNPJ BW-CIPA CA-BN CA-CC CA-CRA_ACR CA-CRA_BN CD-DIE CH-FDJP \
    CH-UID CL-RUT CL-SII CM-CR CN-SAIC CN-USCC CO-CCB CO-RUE CR-DGII CY-DRCOR CZ-DIC CZ-ICO DE-CR DE-HRB \
    DK-CVR DO-RNC EC-SRI EE-KMKR EE-RIK EG-MOSS ES-CIF ES-DIR3 ET-CSA ET-MFA ET-MOT FI-PRH FI-PRO FJ-RC \
    FR-INSEE FR-RCS FR-RNA FR-SIRENE GB-CASC GB-CHC GB-COH GB-EDU GB-GOR GB-GOV GB-IRN GB-LAE GB-LAN \
    GB-LANI GB-LAS GB-MPR GB-NHS GB-NIC GB-NIEDU GB-PLA GB-REV GB-SC GB-SCOTEDU GB-SHPE GB-SRS GB-UKPRN \
    GB-VAT GB-WALEDU GE-NAPR GG-RCE GH-DSW GH-RGD GT-NIT HK-CR HN-RTN HR-MBS HR-OIB HU-AFA ID-KDN ID-KHH \
    ID-KLN ID-PRO IE-CHY IE-CRO IE-RCN IL-ROC IM-CR IM-GR IN-CIN IN-MCA IN-MHA IN-NITI IQ-NGO IS-RSK IT-CF \
    IT-RI JE-FSC JE-OAC JO-CCD JO-MSD JP-JCN KE-NCB KE-NGO KE-RCO KE-RSO KG-INN KH-MOC KH-MOI KR-BRN \
    KR-CRN KZ-BIN LB-CR LI-FL LK-ROC LR-LBR LT-JAR LT-PVM LU-RCSL LV-RE MA-DGI MD-IDNO MG-NIF ML-NIF \
    MM-DICA MM-MHA MT-MBR MU-CBRD MW-CNM MW-MRA MW-NBM MW-RG MX-RFC MX-CLUNI MY-ROS MY-SSM MZ-MOJ NE-NIF \
    NG-CAC NG-TIN NI-RUC NL-KVK NO-BRC NP-CRO NP-SWC NZ-CC NZ-COH NZ-NZBN PA-RUC PE-RUC PH-BIR PH-SEC \
    PK-NTN PK-PCP PK-SECP PK-VSWA PL-KRS PL-NIP PL-REGON PT-NIPC PY-RUC RO-CUI RO-ONRC RS-APR RU-INN \
    RU-OGRN RW-RDB RW-RGB SA-CR SE-BLV SE-ON SG-ACRA SG-UEN SI-PRS SI-TIN SK-ORSR SK-ZRSR SL-NRA SN-NINEA \
    SS-RRC SV-NIT TG-CFE TH-DBD TH-MOI TJ-EIN TN-RNE TR-MERSIS TR-MTS TW-GUI TZ-BRLA TZ-NNGO TZ-TIN \
    TZ-TRA UA-EDR UG-NGB UG-RSB UG-URSB US-DOS US-DOT US-DUNS US-EIN US-USAGOV UY-RUT UZ-INN VE-RIF \
    VN-MPI XI-BIC XI-EORI XI-GRID XI-IATI XI-ISNI XI-LEI XI-OPENCORPORATES XI-PB XI-ROR XI-VAT XI-WIKIDATA \
    XM-DAC XM-EORI XM-OCHA XR-FTS ZA-CIPC ZA-CIPRO ZA-NPO ZA-PBO ZM-NRB ZM-PCR ZW-PVO ZW-ROD
    """

  /// The forms of the numbers of a register, where they are certain: `9` is a digit, `A` a capital, `&` a
  /// capital or a digit, `*` a small letter or a digit; every other sign is itself.
  static let forms: [String: [String]] = [
    "AU-ABN": ["99999999999"],
    "BE-BCE_KBO": ["9999999999"],
    "CA-CRA_ACR": ["999999999RR9999"],
    "CZ-ICO": ["99999999"],
    "DK-CVR": ["99999999"],
    "FI-PRO": ["9999999-9"],
    "FR-SIRENE": ["999999999", "99999999999999"],
    "GB-CHC": ["9999999", "999999"],
    "GB-COH": ["99999999", "AA999999"],
    "JP-JCN": ["9999999999999"],
    "NL-KVK": ["99999999"],
    "NO-BRC": ["999999999"],
    "NZ-NZBN": ["9999999999999"],
    "PL-KRS": ["9999999999"],
    "SE-ON": ["999999-9999", "9999999999"],
    "UA-EDR": ["99999999"],
    "US-EIN": ["99-9999999", "999999999"],
    "XI-LEI": ["&&&&&&&&&&&&&&&&&&99"],
    "XI-ROR": ["0******99"],
  ]
}

extension IdentifierScheme {
  /// Why a value can't be an identifier of the register; nil where nothing is known against it.
  package func mistake(in value: String) -> ParseMistake? {
    if value.uppercased().hasPrefix(text + "-"), value.utf8.count > text.utf8.count + 1 {
      let rest = String(value.dropFirst(text.count + 1))
      return ParseMistake("must not begin with its scheme", suggestions: [rest])
    }
    guard let forms = IdentifierSchemes.forms[text] else {
      return value.contains(where: \.isWhitespace) && !value.contains(where: \.isLetter)
        ? ParseMistake(
          "must have no blanks", suggestions: [String(value.filter { !$0.isWhitespace })]) : nil
    }
    guard !forms.contains(where: { Self.has(value, form: $0) }) else { return nil }
    let plain = String(value.filter { $0.isLetter || $0.isNumber })
    let likely = [plain.uppercased(), plain.lowercased()].filter { text in
      forms.contains { Self.has(text, form: $0) }
    }.prefix(1)
    return ParseMistake(
      "must have the form \(quotedList(forms.map(Self.shown)))", suggestions: Array(likely))
  }

  private static func has(_ value: String, form: String) -> Bool {
    let (value, form) = (Array(value.utf8), Array(form.utf8))
    return value.count == form.count
      && zip(value, form).allSatisfy { byte, sign in
        switch sign {
        case UInt8(ascii: "9"): byte.isDigit
        case UInt8(ascii: "A"): byte.isUpperLetter
        case UInt8(ascii: "&"): byte.isDigit || byte.isUpperLetter
        case UInt8(ascii: "*"): byte.isDigit || byte.isLowerLetter
        default: byte == sign
        }
      }
  }

  /// A form as people read it, with digits in the place of its signs: `12-3456789`.
  private static func shown(_ form: String) -> String {
    var next = 0
    return String(
      form.map { sign -> Character in
        switch sign {
        case "9", "&", "*":
          next += 1
          return Character(String(next % 10))
        default: return sign
        }
      })
  }
}
