import Diagnostics
import JSON
import Records
import Values

/// What findings may repeat of files that hold what must not be published.
///
/// The log of a build is read by others than the content is. Of a file with a record that is withheld in
/// part, protected or not listed, or that may hold one and could not be read, a finding keeps its place
/// and its words, and repeats nothing that the file says but keys and words of the schema.
struct Discretion: Sendable {
  private let files: Set<FileID>
  private let unlisted: Set<String>
  private let sortedUnlisted: [String]
  private let listed: Set<String>

  /// - Parameter files: What each file brought, with its path.
  init(_ files: some Sequence<(id: FileID, path: String, file: LoadedFile)>) {
    var discreet: Set<FileID> = []
    var unlisted: Set<String> = []
    var listed: Set<String> = []
    for (id, path, file) in files {
      for organization in file.records.of(Organization.self) {
        if organization.isListed {
          listed.insert(organization.id)
        } else {
          unlisted.insert(organization.id)
        }
      }
      if Self.isDiscreet(file, at: path) { discreet.insert(id) }
    }
    self.files = discreet
    self.unlisted = unlisted
    sortedUnlisted = unlisted.sorted()
    self.listed = listed
  }

  private static func isDiscreet(_ file: LoadedFile, at path: String) -> Bool {
    let role = FileRole(path: path)
    if role == .withheld { return true }
    guard role.kind == .organization else { return false }
    return file.mayHideMore
      || file.records.of(Organization.self).contains { organization in
        !organization.isListed || organization.hidesItsPlace
          || organization.contacts.contains { $0.visibility != .public }
      }
  }

  /// Whether nothing of a line of the file may be shown.
  func hides(_ file: FileID, _ line: ArraySlice<UInt8>) -> Bool {
    if files.contains(file) { return true }
    let text = String(decoding: line, as: UTF8.self)
    return withoutUnlisted(text) != text
  }

  /// What a place is called in a file: `row 1, column 'countries'`.
  func shown(_ place: String, of file: FileID) -> String {
    files.contains(file) ? withoutValues(place, [], nil) : withoutUnlisted(place)
  }

  /// The finding as it may be shown.
  ///
  /// - Parameter bytes: The bytes of a file.
  func shown(_ finding: Diagnostic, bytes: (FileID) -> [UInt8]?) -> Diagnostic {
    guard !Self.ofTheGate.contains(finding.rule) else { return finding }
    let isOfDiscreetFile = finding.range.map { files.contains($0.file) } ?? false
    let isRelated = finding.related.contains { files.contains($0.range.file) }
    guard isOfDiscreetFile || isRelated || !unlisted.isEmpty else { return finding }
    guard isOfDiscreetFile || isRelated else { return finding.replacingTexts(withoutUnlisted) }
    let ranges = [finding.range].compactMap { $0 } + finding.related.map(\.range)
    var said: Set<String> = []
    var hasEscapes = false
    for range in ranges where files.contains(range.file) {
      let bytes = bytes(range.file) ?? []
      said.formUnion(Self.words(of: bytes))
      hasEscapes = hasEscapes || bytes.contains(UInt8(ascii: "\\"))
    }
    // What is written with escapes is not known by its bytes.
    let own = hasEscapes ? nil : said
    let kept = finding.replacingTexts { text in
      withoutUnlisted(withoutValues(text, said, own))
    }
    let advice = finding.suggestion.flatMap { repeats($0, said) ? nil : withoutUnlisted($0) }
    let shown = kept.with(notes: kept.notes, suggestion: advice)
    return shown == finding
      ? finding : shown.with(notes: kept.notes + [Self.note], suggestion: advice)
  }

  /// Rules of the gate, whose findings name a record and the file that would be published, and never
  /// repeat a value.
  private static let ofTheGate: Set<String> = ["withheld-published", "withheld-elsewhere-public"]

  private static let note =
    "what the file says is not repeated here, because it may hold what is withheld"

  /// The keys and words of a directory's records, and of the list of withheld terms.
  private static let vocabulary: Set<String> = {
    var words: Set<String> = ["id", "text", "hmac", "true", "false"]
    func add(_ schema: JSON) {
      switch schema {
      case .object(let members):
        for member in members {
          if case .object(let properties) = member.value, member.key == "properties" {
            words.formUnion(properties.map(\.key))
          }
          if case .array(let values) = member.value, member.key == "enum" {
            for case .string(let word) in values { words.insert(word) }
          }
          add(member.value)
        }
      case .array(let items): items.forEach(add)
      default: break
      }
    }
    if let schema = Schemas.schema(named: "organization", in: BuiltInVocabulary.vocabulary) {
      add(schema)
    }
    return words
  }()
  private static let sortedVocabulary = vocabulary.sorted()

  // MARK: Texts

  /// The text with a mark for all between quotation marks that is no key, no word of the schema, no listed
  /// body and nothing that only the program says, and for every number that the file has.
  ///
  /// - Parameter own: All words of the file. Nil where they aren't known: then nothing is the program's.
  private func withoutValues(_ text: String, _ said: Set<String>, _ own: Set<String>?) -> String {
    var result = ""
    var isInside = false
    var part = ""
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      guard character == "'" else {
        part.append(character)
        continue
      }
      let before: Character = index > 0 ? characters[index - 1] : " "
      let after: Character = index + 1 < characters.count ? characters[index + 1] : " "
      // An apostrophe inside of a word opens and closes nothing.
      guard !(isWordPart(before) && isWordPart(after)) else {
        part.append(character)
        continue
      }
      let isShown = isKnown(part) || own.map { isForeign(part, to: $0) } ?? false
      result += isInside ? (isShown ? part : "…") : withoutNumbers(part, said)
      result.append("'")
      part = ""
      isInside.toggle()
    }
    return result + (isInside ? "…" : withoutNumbers(part, said))
  }

  private func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// A key that was mistyped gives nothing away.
  private func isKnown(_ text: String) -> Bool {
    if Self.vocabulary.contains(text) || listed.contains(text) { return true }
    return text.utf8.count > 3 && !nearestNames(to: text, in: Self.sortedVocabulary).isEmpty
  }

  /// Whether a file has none of the words of a text, and so can't be where the text is from.
  private func isForeign(_ text: String, to said: Set<String>) -> Bool {
    let words = Self.words(of: Array(text.utf8))
    return !words.isEmpty && words.isDisjoint(with: said)
  }

  private func withoutNumbers(_ text: String, _ said: Set<String>) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let digits = word.filter(\.isNumber)
      return digits.count > 1 && Self.words(of: Array(word.utf8)).contains(where: said.contains)
        ? "…" : String(word)
    }.joined(separator: " ")
  }

  private func repeats(_ text: String, _ said: Set<String>) -> Bool {
    Self.words(of: Array(text.utf8)).contains { said.contains($0) && !Self.vocabulary.contains($0) }
  }

  /// The text with a mark for the identifier of each body that is not listed.
  private func withoutUnlisted(_ text: String) -> String {
    guard !unlisted.isEmpty else { return text }
    var result = ""
    var word = ""
    for character in text + "\n" {
      if character.isASCII, character.isLetter || character.isNumber || character == "-" {
        word.append(character)
      } else {
        result += isUnlisted(word) ? "…" : word
        result.append(character)
        word = ""
      }
    }
    return String(result.dropLast())
  }

  /// Whether a word is the identifier of a body that is not listed, or would be without a slip.
  private func isUnlisted(_ word: String) -> Bool {
    if unlisted.contains(word) { return true }
    return word.utf8.count > 6 && !listed.contains(word)
      && !nearestNames(to: word, in: sortedUnlisted).isEmpty
  }

  /// The words of three letters or more and the numbers of two digits or more.
  private static func words(of bytes: [UInt8]) -> Set<String> {
    let parts = bytes.split { byte in
      !(byte >= 0x80 || byte.isLetter || byte.isDigit)
    }
    return Set(
      parts.filter { $0.count > 2 || $0.count == 2 && $0.allSatisfy(\.isDigit) }
        .map { String(decoding: $0, as: UTF8.self).lowercased() })
  }
}

extension Discretion {
  /// Beginnings of words by which a record of the directory says that something of it must not be
  /// published.
  private static let marks = [
    "withh", "listed", "visib", "shelter", "transit", "facility", "province", "reason",
  ]

  /// Whether the bytes of a file have such a word, mistyped or not.
  static func speaksOfHiding(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return marks.contains { text.contains($0) }
  }
}

extension LoadedFile {
  /// Whether the file could not be read whole and speaks of what is withheld, or is a sheet of which nobody
  /// knows what its columns are.
  fileprivate var mayHideMore: Bool {
    if sheet != nil, records.of(Organization.self).isEmpty, !findings.isEmpty { return true }
    return (isCutShort || !unread.isEmpty || !holes.isEmpty) && speaksOfHiding
  }
}
