/// A name, and what is near it where it is the name of a secret: the number of a house in a street, or
/// the place that a street is in. Words of addresses may be between the two: `45, 2nd floor, Street 386`.
struct NearForm: Hashable {
  /// What the name must have beside it to be more than words of a sentence.
  enum Proof: Hashable {
    /// Nothing: it has the word for its sort.
    case none
    /// Any word of an address, unless a number is directly before it.
    case word
    /// The word for its own sort.
    case sort
  }

  enum Other: Hashable {
    case house([UInt8])
    case place([UInt8])
  }

  /// The letters of the name.
  let name: [UInt8]
  let other: Other
  let proof: Proof
  /// The words for the sort of the street.
  let sorts: Set<[UInt8]>
  /// Numbers of the same address, which may be between the two as well.
  let numbers: Set<[UInt8]>
}
