/// The short English names of countries and territories, after the Unicode CLDR and ISO 3166-1.
///
/// Pages print the names that the content gives. These are for advice, and for a new record's first
/// line.
enum CountryEnglishNames {
  /// The names in the order of the three-letter codes.
  static let all = text.split(separator: ";").map { String($0.drop { $0 == " " }.dropFirst(4)) }

  /// Other names by which people call a country, with its code.
  static let others: [String: String] = Dictionary(
    otherText.split(separator: ";").map { pair in
      let words = pair.split(separator: " ")
      return (words.dropFirst().joined(separator: " "), String(words[0]))
    }, uniquingKeysWith: { first, _ in first })

  /// Names that two countries or more have, or have had together, with their codes.
  static let shared: [String: [String]] = [
    "congo": ["COD", "COG"], "the congo": ["COD", "COG"], "korea": ["KOR", "PRK"],
    "czechoslovakia": ["CZE", "SVK"], "guianas": ["GUF", "GUY", "SUR"],
    "netherlands antilles": ["BES", "CUW", "SXM"], "serbia and montenegro": ["MNE", "SRB"],
    "st martin": ["MAF", "SXM"], "sudans": ["SDN", "SSD"], "virgin islands": ["VGB", "VIR"],
    "yugoslavia": ["BIH", "HRV", "MKD", "MNE", "SRB", "SVN"],
  ]

  /// Former names, and those that people use beside the short one.
  private static let otherText = """
    ARE emirates; ARE uae; ATG antigua; BEN dahomey; BFA upper volta; BGD east pakistan; \
    BIH bosnia; BLR belorussia; BLR byelorussia; BLZ british honduras; \
    BOL bolivia plurinational state of; BOL plurinational state of bolivia; BRN brunei; \
    BWA bechuanaland; CHN people's republic of china; CHN prc; CIV ivory coast; COD belgian congo; \
    COD congo democratic republic of the; COD congo kinshasa; COD dr congo; COD drc; COD zaire; \
    COG congo brazzaville; COG republic of the congo; CPV cabo verde; CPV cape verde; \
    CZE czech republic; DEU east germany; DEU west germany; ETH abyssinia; \
    FSM micronesia federated states of; GBR england; GBR great britain; GBR northern ireland; \
    GBR scotland; GBR uk; GBR wales; GHA gold coast; GMB the gambia; BHS the bahamas; \
    IDN dutch east indies; IRN iran islamic republic of; IRN islamic republic of iran; IRN persia; \
    KGZ kirghizia; KGZ kyrgyz republic; KHM kampuchea; KHM kingdom of cambodia; \
    KIR gilbert islands; KOR korea republic of; KOR republic of korea; KOR rok; LAO lao pdr; \
    LAO lao people's democratic republic; LKA ceylon; LSO basutoland; MAC macau; MDA moldavia; \
    MDA moldova republic of; MDA republic of moldova; MKD fyrom; MKD macedonia; MMR burma; \
    MMR republic of the union of myanmar; MMR union of myanmar; MWI nyasaland; MYS malaya; \
    NAM south west africa; NLD holland; NLD the netherlands; PHL the philippines; \
    PRK democratic people's republic of korea; PRK dprk; \
    PRK korea democratic people's republic of; PSE palestinian territories; PSE state of palestine; \
    RUS russian federation; RUS soviet union; RUS ussr; STP sao tome; SVK slovak republic; \
    SWZ swaziland; SYR syrian arab republic; THA kingdom of thailand; THA siam; TLS east timor; \
    TTO trinidad; TUR turkey; TUV ellice islands; TWN formosa; TZA tanganyika; \
    TZA tanzania united republic of; TZA united republic of tanzania; USA america; USA u.s.; \
    USA u.s.a.; USA united states of america; USA us; VAT vatican; VAT vatican city; \
    VEN venezuela bolivarian republic of; VNM socialist republic of viet nam; VNM vietnam; \
    VUT new hebrides; WSM western samoa; XKX kos; XKX kosovo; \
    XKX republic of kosovo; XKX unk; ZMB northern rhodesia; ZWE rhodesia; ZWE southern rhodesia
    """

  private static let text = """
    ABW Aruba; AFG Afghanistan; AGO Angola; AIA Anguilla; ALA Åland Islands; ALB Albania; \
    AND Andorra; ARE United Arab Emirates; ARG Argentina; ARM Armenia; ASM American Samoa; \
    ATA Antarctica; ATF French Southern and Antarctic Lands; ATG Antigua and Barbuda; \
    AUS Australia; AUT Austria; AZE Azerbaijan; BDI Burundi; BEL Belgium; BEN Benin; \
    BES Caribbean Netherlands; BFA Burkina Faso; BGD Bangladesh; BGR Bulgaria; BHR Bahrain; \
    BHS Bahamas; BIH Bosnia and Herzegovina; BLM Saint Barthélemy; BLR Belarus; BLZ Belize; \
    BMU Bermuda; BOL Bolivia; BRA Brazil; BRB Barbados; BRN Brunei Darussalam; BTN Bhutan; \
    BVT Bouvet Island; BWA Botswana; CAF Central African Republic; CAN Canada; \
    CCK Cocos (Keeling) Islands; CHE Switzerland; CHL Chile; CHN China; CIV Côte d'Ivoire; \
    CMR Cameroon; COD Democratic Republic of the Congo; COG Congo; COK Cook Islands; \
    COL Colombia; COM Comoros; CPV Cape Verde; CRI Costa Rica; CUB Cuba; CUW Curaçao; \
    CXR Christmas Island; CYM Cayman Islands; CYP Cyprus; CZE Czechia; DEU Germany; DJI Djibouti; \
    DMA Dominica; DNK Denmark; DOM Dominican Republic; DZA Algeria; ECU Ecuador; EGY Egypt; \
    ERI Eritrea; ESH Western Sahara; ESP Spain; EST Estonia; ETH Ethiopia; FIN Finland; FJI Fiji; \
    FLK Falkland Islands; FRA France; FRO Faroe Islands; FSM Micronesia; GAB Gabon; \
    GBR United Kingdom; GEO Georgia; GGY Guernsey; GHA Ghana; GIB Gibraltar; GIN Guinea; \
    GLP Guadeloupe; GMB Gambia; GNB Guinea-Bissau; GNQ Equatorial Guinea; GRC Greece; \
    GRD Grenada; GRL Greenland; GTM Guatemala; GUF French Guiana; GUM Guam; GUY Guyana; \
    HKG Hong Kong; HMD Heard Island and McDonald Islands; HND Honduras; HRV Croatia; HTI Haiti; \
    HUN Hungary; IDN Indonesia; IMN Isle of Man; IND India; IOT British Indian Ocean Territory; \
    IRL Ireland; IRN Iran; IRQ Iraq; ISL Iceland; ISR Israel; ITA Italy; JAM Jamaica; JEY Jersey; \
    JOR Jordan; JPN Japan; KAZ Kazakhstan; KEN Kenya; KGZ Kyrgyzstan; KHM Cambodia; KIR Kiribati; \
    KNA Saint Kitts and Nevis; KOR South Korea; KWT Kuwait; LAO Laos; LBN Lebanon; LBR Liberia; \
    LBY Libya; LCA Saint Lucia; LIE Liechtenstein; LKA Sri Lanka; LSO Lesotho; LTU Lithuania; \
    LUX Luxembourg; LVA Latvia; MAC Macao; MAF Saint Martin; MAR Morocco; MCO Monaco; \
    MDA Moldova; MDG Madagascar; MDV Maldives; MEX Mexico; MHL Marshall Islands; \
    MKD North Macedonia; MLI Mali; MLT Malta; MMR Myanmar; MNE Montenegro; MNG Mongolia; \
    MNP Northern Mariana Islands; MOZ Mozambique; MRT Mauritania; MSR Montserrat; MTQ Martinique; \
    MUS Mauritius; MWI Malawi; MYS Malaysia; MYT Mayotte; NAM Namibia; NCL New Caledonia; \
    NER Niger; NFK Norfolk Island; NGA Nigeria; NIC Nicaragua; NIU Niue; NLD Netherlands; \
    NOR Norway; NPL Nepal; NRU Nauru; NZL New Zealand; OMN Oman; PAK Pakistan; PAN Panama; \
    PCN Pitcairn Islands; PER Peru; PHL Philippines; PLW Palau; PNG Papua New Guinea; POL Poland; \
    PRI Puerto Rico; PRK North Korea; PRT Portugal; PRY Paraguay; PSE Palestine; \
    PYF French Polynesia; QAT Qatar; REU Réunion; ROU Romania; RUS Russia; RWA Rwanda; \
    SAU Saudi Arabia; SDN Sudan; SEN Senegal; SGP Singapore; \
    SGS South Georgia and the South Sandwich Islands; SHN Saint Helena; \
    SJM Svalbard and Jan Mayen; SLB Solomon Islands; SLE Sierra Leone; SLV El Salvador; \
    SMR San Marino; SOM Somalia; SPM Saint Pierre and Miquelon; SRB Serbia; SSD South Sudan; \
    STP Sao Tome and Principe; SUR Suriname; SVK Slovakia; SVN Slovenia; SWE Sweden; \
    SWZ Eswatini; SXM Sint Maarten; SYC Seychelles; SYR Syria; TCA Turks and Caicos Islands; \
    TCD Chad; TGO Togo; THA Thailand; TJK Tajikistan; TKL Tokelau; TKM Turkmenistan; \
    TLS Timor-Leste; TON Tonga; TTO Trinidad and Tobago; TUN Tunisia; TUR Türkiye; TUV Tuvalu; \
    TWN Taiwan; TZA Tanzania; UGA Uganda; UKR Ukraine; UMI United States Minor Outlying Islands; \
    URY Uruguay; USA United States; UZB Uzbekistan; VAT Holy See; \
    VCT Saint Vincent and the Grenadines; VEN Venezuela; VGB British Virgin Islands; \
    VIR United States Virgin Islands; VNM Viet Nam; VUT Vanuatu; WLF Wallis and Futuna; \
    WSM Samoa; YEM Yemen; ZAF South Africa; ZMB Zambia; ZWE Zimbabwe;
    """
}
