import Templates
import Testing

/// The code on paper. That readers understand it is tested with a real one in `Tests/Acceptance`.
struct QRCodeTests {
  /// As another encoder (python-qrcode 8.2, level M, bytes, mask 2) draws this address.
  private static let known = """
    #######..###......####.#..#######
    #.....#........##.#.##..#.#.....#
    #.###.#.#####.#....#.##.#.#.###.#
    #.###.#.###....#..#..#..#.#.###.#
    #.###.#.#.########..#.#...#.###.#
    #.....#.#.#####..#.#.####.#.....#
    #######.#.#.#.#.#.#.#.#.#.#######
    ........#.###.#.#..###.#.........
    #.#####..######.##.#..##..#####..
    #..#.#..#....#..##.##..#..##.##.#
    #..##.##.###.#####..#.#..##.#.##.
    #.##....##..##.######.....#.####.
    ..##..#.###...###..#######.###.##
    .#.#.#.##.###..#..#..#..#.##..###
    ##.#####.#.#.#.##...###.###....#.
    #.####...#..#..#.....##..###.##..
    #..#..######...#.#.....###.##...#
    .###...#...#.#..#.##.#.#..##.##.#
    ..#####..###...##.#.##....###.##.
    ##...#.###....##...####.#..#####.
    #.###.#.##.#......#..#..##.###...
    ###.##...#.###.###..#.##.##..#..#
    #.##.##.####.....#.#..#..#...#.#.
    #.#..#....####..#.####...#.######
    #..#..#..##...#..#.#..#######...#
    ........#.......##.##...#...#.#.#
    #######..#..##.#.#....###.#.#.##.
    #.....#.###.##...###...##...#####
    #.###.#.#..##..##...###.######...
    #.###.#.###....#..#.....##..###.#
    #.###.#.##..#..##...#.#..###..#..
    #.....#..###...#..#..##..#..###..
    #######.##.##..###..#.###..#...#.
    """

  private func drawn(_ code: QRCode) -> String {
    (0..<code.size).map { y in
      (0..<code.size).map { x in code.isDark(x, y) ? "#" : "." }.joined()
    }.joined(separator: "\n")
  }

  @Test func `an address is drawn as another encoder draws it`() throws {
    let code = try #require(QRCode("https://example.org/countries/cambodia.html"))
    #expect(drawn(code) == Self.known)
  }

  @Test(arguments: [
    (0, 21), (14, 21), (15, 25), (26, 25), (27, 29), (42, 29), (62, 33), (84, 37), (106, 41),
    (122, 45), (152, 49), (180, 53), (181, 57), (213, 57),
  ])
  func `a longer text has a larger code`(length: Int, size: Int) throws {
    #expect(try #require(QRCode(String(repeating: "a", count: length))).size == size)
  }

  @Test func `a text that is too long for paper has none`() {
    #expect(QRCode(String(repeating: "a", count: 214)) == nil)
    #expect(QRCode(String(repeating: "é", count: 107)) == nil)
  }

  @Test func `its path has the dark squares and no others`() throws {
    let code = try #require(QRCode("https://example.org/"))
    let rows = code.path.split(separator: "M")
    #expect(rows.count == code.size)
    var dark: Set<[Int]> = []
    for row in rows {
      var x = 0
      var y = 0
      for (number, part) in row.split(separator: "m").enumerated() {
        #expect(part.contains("v1h-") && part.hasSuffix("z"))
        let numbers = part.split { " hv-z".contains($0) }.compactMap { Int($0) }
        try #require(numbers.count == 5)
        #expect(numbers[2] == numbers[4])
        if number == 0 { (x, y) = (numbers[0], numbers[1]) } else { x += numbers[0] }
        for place in x..<x + numbers[2] { dark.insert([place, y]) }
      }
    }
    for y in 0..<code.size {
      for x in 0..<code.size { #expect(dark.contains([x, y]) == code.isDark(x, y)) }
    }
  }
}
