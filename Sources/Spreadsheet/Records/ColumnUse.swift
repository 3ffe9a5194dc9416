/// What the texts of a column are for, which decides what a program may have made of them.
enum ColumnUse {
  /// What a record is called by others.
  case identifier
  /// What a record or a part of it is called by readers.
  case name
  /// A number or an address of a contact.
  case contact
  /// Words of any other kind.
  case text
  /// A number, a date or a word of a list: something else in it is an error by itself.
  case other

  /// - Parameters:
  ///   - key: The last part of the column's name.
  ///   - group: The name of the definition that has the key.
  ///   - isText: Whether the schema allows any text.
  init(key: String, group: String, isText: Bool) {
    switch key {
    case "id": self = .identifier
    // A source may be called '1984', but not '45000', which is checked alone.
    case "name", "title", "label", "term": self = isText ? .name : .other
    case "text" where group == "Name": self = .name
    case "value" where group == "Contact": self = .contact
    // Figures in words, coordinates, acronyms, versions and running times may look like anything.
    case "says", "coordinates", "acronym", "version", "dimensions": self = .other
    default: self = isText ? .text : .other
    }
  }

  /// Whether its texts may be numbers that begin with a zero.
  var mayBeginWithZero: Bool {
    switch self {
    case .identifier, .contact, .text: true
    case .name, .other: false
    }
  }
}
