/// One step through a YAML document, free of C memory.
struct YAMLEvent {
  enum Kind {
    case documentStart
    /// `text` is empty where the scalar exceeds the limit that `byteCount` tells of.
    case scalar(text: String, isPlain: Bool, byteCount: Int)
    case alias
    case listStart
    case mapStart
    case end
    case streamEnd
    /// Steps that say nothing about the value.
    case other
  }

  let kind: Kind
  /// Where the event begins, its anchor and tag included.
  var start: Mark
  var end: Mark
  var hasAnchor = false
  var hasTag = false
  /// Whether a scalar is a block below its key.
  var isBlock = false
  /// Whether the line ends of a scalar are read as blanks.
  var isFolded = false
  /// Whether a list or map is written in brackets.
  var isFlow = false
}
