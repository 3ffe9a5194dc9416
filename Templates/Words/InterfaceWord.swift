package import JSON
package import Records
import Values

/// An interface word of a site: the key that overrides it in `Content/strings/`, and its words.
package struct InterfaceWord: Sendable {
  package let key: String
  /// The built-in English, or the label that a vocabulary gives.
  package let text: String
  /// The names in braces that pages fill, such as `n`.
  package let holes: [String]

  /// The first part of the key: `layout` of `layout.home`.
  package var area: Substring { key.prefix { $0 != "." } }

  init(_ key: String, _ text: String) {
    self.key = key
    self.text = text
    var names: [String] = []
    for hole in Self.holes(in: text) where !names.contains(hole) { names.append(hole) }
    holes = names
  }

  /// The names in braces in the order of the text.
  package static func holes(in text: String) -> [String] {
    var names: [String] = []
    var rest = Array(text.utf8)[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      names.append(String(decoding: rest[(open + 1)..<close], as: UTF8.self))
      rest = rest[(close + 1)...]
    }
    return names
  }
}

extension WordLists {
  /// Every interface word that a site can override, in the order of the keys: the built-in phrases, the
  /// labels of the vocabularies in force, and the names of languages.
  package static func all(in vocabulary: Vocabulary) -> [InterfaceWord] {
    var texts = english
    for (tag, name) in LanguageTable.shared.names { texts["\(Words.languageArea).\(tag)"] = name }
    for (key, concept, isHeading) in vocabulary.labels {
      texts[key] =
        isHeading ? concept.heading ?? Words.label(of: concept) : Words.label(of: concept)
    }
    return texts.sorted { $0.key < $1.key }.map { InterfaceWord($0.key, $0.value) }
  }

  /// The JSON Schema of a file of `strings/`, for completion in editors: the keys with their words.
  package static func schema(in vocabulary: Vocabulary) -> JSON {
    let properties = all(in: vocabulary).map { word in
      let holes = word.holes.map { "{\($0)}" }.joined(separator: ", ")
      let note = holes.isEmpty ? "" : " Pages fill \(holes)."
      return JSON.Member(
        word.key,
        [
          "description": .string("Built in: \(word.text)\(note)"), "type": ["string", "number"],
          "default": .string(word.text),
        ])
    }
    return [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Strings",
      "description":
        "Interface words that replace the built-in ones and the labels of vocabularies.",
      "type": "object",
      "properties": .object(properties),
      "additionalProperties": false,
    ]
  }

  /// The same as lines `key: "words"` of a file of `strings/`, with an empty line between areas.
  package static func lines(in vocabulary: Vocabulary) -> [UInt8] {
    var lines: [UInt8] = []
    var area: Substring?
    for word in all(in: vocabulary) {
      if let area, area != word.area { lines.append(UInt8(ascii: "\n")) }
      area = word.area
      // A string of JSON is one of YAML, too.
      lines += Array("\(word.key): ".utf8) + JSON.string(word.text).bytes() + [UInt8(ascii: "\n")]
    }
    return lines
  }
}
