import Cvocabularies
import Diagnostics
import Fields
package import Records
import YAML

/// The vocabularies that are part of the program, from the folder `Vocabularies/`.
package enum BuiltInVocabulary {
  package static let tables: [VocabularyTable] = files.compactMap { file in
    let (node, _) = YAMLReader.read(file.bytes, file: FileID(0))
    let role = FileRole(path: "vocabularies/" + file.path)
    guard let node, case .vocabulary(let scheme, let isOfTopics) = role else { return nil }
    return VocabularyReader(scheme: scheme, isOfTopics: isOfTopics, context: FieldContext())
      .read(node).table
  }

  /// The vocabularies of a site that adds no words.
  package static let vocabulary = Vocabulary(tables)

  package static func table(named scheme: String) -> VocabularyTable? {
    vocabulary.table(named: scheme)
  }

  /// The lists of `refuge.txt` by their names: words that speak of a place where people at risk may stay.
  package static let refugeWords: [String: [String]] = {
    let file = built_in_words_for_refuge()
    let text = String(
      decoding: UnsafeBufferPointer(start: file.start, count: file.count), as: UTF8.self)
    var lists: [String: [String]] = [:]
    var name = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("[") {
        name = String(line.dropFirst().dropLast())
      } else {
        lists[name, default: []].append(String(line))
      }
    }
    return lists
  }()

  /// Each file with its path below `vocabularies/`.
  package static let files: [(path: String, bytes: [UInt8])] = {
    var files: [(path: String, bytes: [UInt8])] = []
    guard var next = built_in_vocabularies() else { return files }
    while let path = next.pointee.path {
      let bytes = UnsafeBufferPointer(start: next.pointee.start, count: next.pointee.count)
      files.append((String(cString: path), Array(bytes)))
      next += 1
    }
    return files
  }()
}
