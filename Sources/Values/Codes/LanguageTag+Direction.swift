extension LanguageTag {
  /// Whether the language is written from right to left, in the script of the tag or in its own.
  package var isRightToLeft: Bool {
    if let script { return Self.scripts.contains(script) }
    return Self.languages.contains(language)
  }

  private static let scripts: Set<String> = [
    "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
  ]

  /// Those that are mostly written from right to left (Unicode CLDR, likely subtags).
  private static let languages: Set<String> = [
    "aeb", "apc", "apd", "ar", "arc", "arq", "ary", "arz", "azb", "bal", "bgn", "bqi", "ckb",
    "dv", "fa", "glk", "haz", "he", "iw", "ji", "ks", "lrc", "luz", "mzn", "nqo", "pnb", "prs",
    "ps", "rhg", "sam", "sd", "sdh", "shu", "skr", "syr", "ug", "ur", "yi",
  ]
}
