/// Reads the words around a name for what must be near it.
struct NearReader {
  /// How many words of addresses may be between the two.
  private static let mostWords = 7
  /// The most letters of such a word, in bytes.
  private static let longestWord = 36
  /// The fewest digits of a house that is found behind a name without a word for it.
  private static let longNumber = 4

  private let form: NearForm
  private let stream: LetterStream

  init(_ form: NearForm, in stream: LetterStream) { (self.form, self.stream) = (form, stream) }

  /// - Parameters:
  ///   - name: The first word of the name.
  ///   - next: The word behind it.
  func isNear(name: Int, next: Int) -> Bool {
    let hasSort =
      steps(from: name, .back).contains { form.sorts.contains($0.letters) }
      || steps(from: next, .on).contains { form.sorts.contains($0.letters) }
    switch form.other {
    case .place(let place):
      guard hasSort || form.proof == .none else { return false }
      return walk(from: next, .on) { has(place, at: $0.word) }
    case .house(let house):
      if form.proof == .sort, !hasSort { return false }
      let isProved = form.proof == .none || hasSort
      let isLong = house.count >= Self.longNumber || !house.allSatisfy(ByteClass.isDigit)
      return walk(from: name, .back) { path in
        has(house, endingAt: path.word) && (isProved || path.hasWord || !path.hasFiller)
      }
        || walk(from: next, .on) { path in
          hasDigits(house, at: path.word)
            && (isProved || path.hasWord || isLong && !path.hasFiller && form.proof == .word)
        }
    }
  }

  // MARK: What is near

  private func has(_ letters: [UInt8], at word: Int) -> Bool {
    let start = stream.words[word].start
    let end = start + letters.count
    return end <= stream.bytes.count && stream.bytes[start..<end].elementsEqual(letters)
      && stream.word(startingAt: end, from: word) != nil
  }

  private func has(_ letters: [UInt8], endingAt word: Int) -> Bool {
    let end = stream.words[word].start
    let start = end - letters.count
    return start >= 0 && stream.bytes[start..<end].elementsEqual(letters)
      && stream.word(startingAt: start, from: word) != nil
  }

  /// Whether the number of a house begins at a word, also with words between its digits.
  private func hasDigits(_ house: [UInt8], at word: Int) -> Bool {
    if has(house, at: word) { return true }
    var place = stream.words[word].start
    var count = 0
    while count < house.count {
      if place < stream.bytes.count, stream.bytes[place] == house[count] {
        (place, count) = (place + 1, count + 1)
      } else if count > 0,
        let between = AddressWords.betweenDigits.first(where: {
          stream.bytes.dropFirst(place).starts(with: $0)
        })
      {
        place += between.count
      } else {
        return false
      }
    }
    return stream.word(startingAt: place, from: word) != nil
  }

  // MARK: Ways

  private enum Direction { case back, on }

  /// How far a way went, and what is on it.
  private struct Path {
    /// The word behind it, or on a way back the word that it comes from.
    var word: Int
    var hasWord = false
    var hasFiller = false
  }

  /// Whether some way over words of addresses comes to an end that is one.
  private func walk(
    from word: Int, _ direction: Direction, isEnd: (Path) -> Bool
  ) -> Bool {
    var ends = [Path(word: word)]
    for _ in 0...Self.mostWords {
      if ends.contains(where: isEnd) { return true }
      ends = ends.flatMap { path in next(after: path, direction) }
      if ends.isEmpty { return false }
    }
    return false
  }

  private func next(after path: Path, _ direction: Direction) -> [Path] {
    let origin = path.word
    return steps(from: origin, direction).compactMap { step in
      var path = path
      path.word = step.word
      if AddressWords.aroundHouse.contains(step.letters) {
        path.hasWord = true
      } else if AddressWords.fillers.contains(step.letters) {
        path.hasFiller = true
      } else if !form.numbers.contains(step.letters), !isUnitNumber(step, from: origin, direction) {
        return nil
      }
      return path
    }
  }

  private struct Step {
    let letters: [UInt8]
    let word: Int
  }

  /// The words that begin or end at a word, as far as one of an address may reach.
  private func steps(from word: Int, _ direction: Direction) -> [Step] {
    var steps: [Step] = []
    let place = stream.words[word].start
    switch direction {
    case .back:
      var first = word - 1
      while first >= 0, place - stream.words[first].start <= Self.longestWord {
        let start = stream.words[first].start
        steps.append(Step(letters: Array(stream.bytes[start..<place]), word: first))
        first -= 1
      }
    case .on:
      var next = word + 1
      while next < stream.words.count, stream.words[next].start - place <= Self.longestWord {
        let end = stream.words[next].start
        steps.append(Step(letters: Array(stream.bytes[place..<end]), word: next))
        next += 1
      }
    }
    return steps
  }

  /// Whether a step is the number of a part of a house: `2` of `Flat 2`, `2nd` of `2nd floor`.
  private func isUnitNumber(_ step: Step, from origin: Int, _ direction: Direction) -> Bool {
    guard step.letters.count <= 5, let digit = step.letters.first, ByteClass.isDigit(digit) else {
      return false
    }
    let (start, end) = direction == .back ? (step.word, origin) : (origin, step.word)
    return steps(from: start, .back).contains { AddressWords.isUnit($0.letters) }
      || steps(from: end, .on).contains { AddressWords.isUnit($0.letters) }
  }
}
