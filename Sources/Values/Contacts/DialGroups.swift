/// The groups of digits of a telephone number, and the signs between them.
struct DialGroups {
  struct Group {
    var digits: [Unicode.Scalar] = []
    /// The first sign other than a blank between the group before and this one; a blank if there
    /// are only blanks.
    var separator: Unicode.Scalar?
    var isBracketed = false
  }

  /// What a telephone dials.
  let dialled: String

  /// Nothing where the signs are not one number for certain.
  init?(_ signs: ArraySlice<Unicode.Scalar>) {
    guard let (groups, isInternational) = Self.groups(of: signs),
      !DialDoubt.isDoubtful(groups, isInternational: isInternational)
    else { return nil }
    var digits: [Unicode.Scalar] = []
    for (index, group) in groups.enumerated() {
      if group.isBracketed {
        // An area code or a country code, with a number after it.
        guard group.digits.count <= 5, index < groups.count - 1, index <= 1, digits.count <= 4
        else {
          return nil
        }
        // `+855 (0) 23`: the zero is dialled within the country only.
        if isInternational, index == 1, group.digits == ["0"] { continue }
      }
      digits += group.digits
    }
    // E.164 allows 15 digits; 00 is dialled instead of the plus.
    let isPrefixed = digits.starts(with: ["0", "0"])
    let lengths = isInternational ? 7...15 : isPrefixed ? 9...17 : 2...13
    guard lengths.contains(digits.count) else { return nil }
    var view = String.UnicodeScalarView()
    if isInternational { view.append("+") }
    view.append(contentsOf: digits)
    dialled = String(view)
  }

  private static func groups(
    of signs: ArraySlice<Unicode.Scalar>
  ) -> (groups: [Group], isInternational: Bool)? {
    var groups: [Group] = []
    var isInternational = false
    var isOpen = false
    var pairs = 0
    var separator: Unicode.Scalar?
    var isInGroup = false
    for sign in signs {
      switch sign {
      case "0"..."9":
        if !isInGroup {
          groups.append(Group(separator: groups.isEmpty ? nil : separator, isBracketed: isOpen))
          (isInGroup, separator) = (true, nil)
        }
        groups[groups.count - 1].digits.append(sign)
        continue
      case "+":
        guard groups.isEmpty, !isInternational else { return nil }
        isInternational = true
      case "(":
        guard !isOpen, pairs == 0 else { return nil }
        (isOpen, pairs) = (true, 1)
        if separator == nil { separator = " " }
      case ")":
        guard isOpen, isInGroup else { return nil }
        isOpen = false
        separator = " "
      case " ", "-", ".":
        guard !isOpen, !groups.isEmpty || sign == " " else { return nil }
        if separator == nil || separator == " " { separator = sign }
      default: return nil
      }
      isInGroup = false
    }
    guard !isOpen, isInGroup else { return nil }
    return (groups, isInternational)
  }
}
