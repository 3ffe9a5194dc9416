import Clibyaml

/// libyaml's event parser: the one owner of its C memory, from which no pointer leaves.
///
/// The bytes given must outlive the parser.
struct EventParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let isReady: Bool

  init(reading bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    isReady = yaml_parser_initialize(parser) == 1
    guard isReady else { return }
    // The encoding is told, so that libyaml guesses nothing from the first bytes.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    // After a failed initialisation every pointer inside is null, which deleting allows for.
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event, or why there is none; not to be asked again after a problem or the end.
  mutating func next() -> Result<YAMLEvent, SyntaxProblem> {
    guard isReady else { return .failure(SyntaxProblem(problem: "out of memory")) }
    var raw = yaml_event_t()
    guard yaml_parser_parse(parser, &raw) == 1 else { return .failure(problem) }
    defer { yaml_event_delete(&raw) }
    return .success(Self.event(of: raw))
  }

  private static func event(of raw: yaml_event_t) -> YAMLEvent {
    let start = Mark(raw.start_mark)
    let end = Mark(raw.end_mark)
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      let kept = scalar.length <= Limits.scalarBytes ? scalar.length : 0
      let text = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: kept), as: UTF8.self)
      let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      return YAMLEvent(
        kind: .scalar(text: text, isPlain: isPlain, byteCount: scalar.length),
        start: start, end: end, hasAnchor: scalar.anchor != nil, hasTag: scalar.tag != nil,
        isBlock: scalar.style == YAML_LITERAL_SCALAR_STYLE
          || scalar.style == YAML_FOLDED_SCALAR_STYLE,
        isFolded: scalar.style != YAML_LITERAL_SCALAR_STYLE)
    case YAML_SEQUENCE_START_EVENT:
      let list = raw.data.sequence_start
      return YAMLEvent(
        kind: .listStart, start: start, end: end, hasAnchor: list.anchor != nil,
        hasTag: list.tag != nil, isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let map = raw.data.mapping_start
      return YAMLEvent(
        kind: .mapStart, start: start, end: end, hasAnchor: map.anchor != nil,
        hasTag: map.tag != nil, isFlow: map.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(kind: .end, start: start, end: end)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, start: start, end: end)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, start: start, end: end)
    case YAML_STREAM_END_EVENT: return YAMLEvent(kind: .streamEnd, start: start, end: end)
    default: return YAMLEvent(kind: .other, start: start, end: end)
    }
  }

  private var problem: SyntaxProblem {
    let failed = parser.pointee
    return SyntaxProblem(
      problem: failed.problem.map { String(cString: $0) } ?? "out of memory",
      mark: Mark(failed.problem_mark),
      context: failed.context.map { String(cString: $0) } ?? "",
      contextMark: Mark(failed.context_mark))
  }
}

extension Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line), column: Int(mark.column))
  }
}
