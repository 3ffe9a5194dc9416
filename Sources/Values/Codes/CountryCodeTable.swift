/// The 249 codes of ISO 3166-1, each packed into one integer, five bits a letter.
enum CountryCodeTable {
  /// The three-letter codes in alphabetical order.
  static let alpha3 = entries.map { $0 >> 10 }
  /// The two-letter codes, in the order of the three-letter ones.
  static let alpha2 = entries.map { $0 & 0x3FF }

  /// Where the packed three-letter code stands in the table.
  static func index(ofAlpha3 code: UInt32) -> Int? {
    var low = 0
    var high = alpha3.count
    while low < high {
      let middle = (low + high) / 2
      if alpha3[middle] < code { low = middle + 1 } else { high = middle }
    }
    return low < alpha3.count && alpha3[low] == code ? low : nil
  }

  /// The code as an integer, or nil where it is not `length` capital letters.
  static func pack(_ text: String, length: Int) -> UInt32? {
    guard text.utf8.count == length, text.utf8.allSatisfy(\.isUpperLetter) else { return nil }
    return pack(text.utf8)
  }

  /// Kosovo's user-assigned code, `XKX`.
  static let kosovo = pack("XKX".utf8)

  /// Whether a packed three-letter code is assigned, user-assigned or withdrawn.
  static func isKnown(_ code: UInt32) -> Bool {
    index(ofAlpha3: code) != nil || isUserAssigned(code) || withdrawn.contains(code)
  }

  /// Whether a packed three-letter code is in a range that ISO 3166-1 leaves to its users.
  static func isUserAssigned(_ code: UInt32) -> Bool { userAssigned.contains { $0 ~= code } }

  /// The packed two-letter code with its last letter again.
  static func repeatingLast(_ code: UInt32) -> UInt32 { code << 5 | code & 0x1F }

  private static let userAssigned = ["AAA AAZ", "QMA QZZ", "XAA XZZ", "ZZA ZZZ"].map { range in
    pack(range.utf8.prefix(3))...pack(range.utf8.suffix(3))
  }

  private static let withdrawn = Set(
    WithdrawnCountry.all.compactMap { pack($0.code.text, length: 3) })

  static func unpack(_ code: UInt32, length: Int) -> String {
    String(bytes: (0..<length).reversed().map { UInt8(code >> ($0 * 5) & 0x1F) + 0x40 })
  }

  private static func pack(_ letters: some Collection<UInt8>) -> UInt32 {
    letters.reduce(0) { $0 << 5 | UInt32($1 & 0x1F) }
  }

  private static let entries = codes.utf8.split { !$0.isUpperLetter }.map(pack)

  /// Each three-letter code with its two-letter one, as assigned in 2026.
  private static let codes = """
    ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU
    AUTAT AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ
    BMUBM BOLBO BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI
    CMRCM CODCD COGCG COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE
    DJIDJ DMADM DNKDK DOMDO DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK
    FRAFR FROFO FSMFM GABGA GBRGB GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR
    GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN
    IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH
    KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV
    MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH MKDMK MLIML MLTMT MMRMM MNEME MNGMN
    MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA NCLNC NERNE NFKNF NGANG NICNI
    NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE PHLPH PLWPW PNGPG POLPL
    PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA SDNSD SENSN SGPSG
    SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR SVKSK SVNSI
    SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO TTOTT
    TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
    VIRVI VNMVN VUTVU WLFWF WSMWS YEMYE ZAFZA ZMBZM ZWEZW
    """
}
