/// The names that HTML has for characters, as far as bibliographies use them.
enum Entities {
  /// The character of `amp`, `#8217` or `#x2019`.
  static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.utf8.first == UInt8(ascii: "#") else { return byName[name] }
    let digits = name.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
      .flatMap(Unicode.Scalar.init)
  }

  private static let byName: [String: Unicode.Scalar] = {
    var table: [String: Unicode.Scalar] = [
      "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "ndash": "–", "mdash": "—",
      "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "hellip": "…", "bull": "•", "euro": "€", "trade": "™", "minus": "−", "le": "≤", "ge": "≥",
      "ne": "≠", "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "OElig": "Œ",
      "oelig": "œ", "Scaron": "Š", "scaron": "š", "Yuml": "Ÿ", "prime": "′", "Prime": "″",
      "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "mu": "μ", "lsaquo": "‹",
      "rsaquo": "›",
    ]
    // Latin-1 in the order of its code points, from U+00A0.
    let latin = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 \
      sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc \
      Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve \
      Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc \
      atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve \
      oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
      """
    for (offset, name) in latin.split(separator: " ").enumerated() {
      table[String(name)] = Unicode.Scalar(UInt8(0xA0 + offset))
    }
    return table
  }()
}

extension Unicode.Scalar {
  /// The character of an entity of HTML without its marks: `amp`, `rsquo`, `#8217`, `#x2019`.
  package init?(ofEntity name: String) {
    guard let scalar = Entities.scalar(named: name) else { return nil }
    self = scalar
  }
}
