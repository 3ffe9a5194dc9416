/// Numbers that have lost the zeros with which they began.
///
/// A program takes `023456789` for a number and writes `23456789`. That can be seen only where other
/// cells of the column kept their zero, because there are blanks or hyphens in them.
enum LostZeros {
  /// A cell of a column, with what its row says of the place: numbers of another country have other
  /// lengths.
  struct Cell {
    let text: String
    let place: String
  }

  /// The cells that lack the zero that two others or more of the same place have.
  static func indices(in column: [Cell]) -> [Int] {
    let bare = column.indices.filter { isBare(column[$0].text) }
    guard !bare.isEmpty else { return [] }
    var whole: [String: [Int: Int]] = [:]
    var others: [String: Set<Int>] = [:]
    for cell in column where !isBare(cell.text) {
      guard let digits = digits(of: cell.text) else { continue }
      if digits.first == 0x30 {
        whole[cell.place, default: [:]][digits.count, default: 0] += 1
      } else {
        others[cell.place, default: []].insert(digits.count)
      }
    }
    return bare.filter { index in
      let cell = column[index]
      let count = cell.text.utf8.count
      return whole[cell.place]?[count + 1] ?? 0 > 1
        && others[cell.place]?.contains(count) != true
    }
  }

  /// Whether a text is a number that may have lost its zero, or would be taken for one.
  static func isNumber(_ text: String) -> Bool {
    (3...20).contains(text.utf8.count) && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func isBare(_ text: String) -> Bool {
    isNumber(text) && text.utf8.first != 0x30 && !freephone.contains(where: text.hasPrefix)
  }

  /// Numbers that begin so have no zero before them.
  private static let freephone = ["1800", "1900", "1300", "800"]

  /// The digits of a text that has nothing but digits and what groups them; nil of any other.
  private static func digits(of text: String) -> [UInt8]? {
    guard text.utf8.count <= 40,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || " -.()/".utf8.contains($0) })
    else { return nil }
    return text.utf8.filter { (0x30...0x39).contains($0) }
  }
}
