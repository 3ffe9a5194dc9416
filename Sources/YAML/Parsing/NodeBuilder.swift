import Diagnostics
import Fields

/// Puts nodes together from events, without recursion, and applies the rules on the way.
struct NodeBuilder {
  let origin: Origin
  var lines: TextLines
  private let end: Mark?
  let comments: CommentLines
  var findings: [Diagnostic]
  private var root: Node?
  var frames: [Frame] = []
  private var documents = 0
  /// How deep the reading is inside a value that was refused; 0 outside.
  private var skippedDepth = 0
  /// The last scalar, which a syntax error right behind it is explained by.
  private var lastScalar: YAMLEvent?

  init(
    text: UnsafeBufferPointer<UInt8>, origin: Origin, comments: CommentLines,
    findings: [Diagnostic]
  ) {
    self.origin = origin
    self.comments = comments
    self.findings = findings
    lines = TextLines(text)
    end = lines.endWithinLine
  }

  /// Whether it is worth reading on.
  var goesOn: Bool {
    findings.count < Limits.findings && skippedDepth < Limits.skippedDepth
  }

  mutating func take(_ event: YAMLEvent) {
    var event = event
    if let end {
      event.start = event.start.clamped(to: end)
      event.end = event.end.clamped(to: end)
    }
    if skippedDepth > 0 { return skip(event) }
    switch event.kind {
    case .documentStart: startDocument(event)
    case .scalar(let text, let isPlain, let byteCount):
      lastScalar = event
      reportProperties(event)
      take(text, isPlain: isPlain, byteCount: byteCount, event)
    case .alias:
      let range = origin.range(event.start, event.end)
      report(
        YAMLRules.alias, "an alias ('*name') must be written out", range,
        suggestion: "repeat the value; text that begins with '*' must be in quotes")
      accept(range)
    case .listStart, .mapStart: open(event)
    case .end: close(event)
    case .streamEnd, .other: break
    }
  }

  /// Ends the reading where libyaml could not go on.
  mutating func stop(at problem: SyntaxProblem) {
    var problem = problem
    problem.mark = problem.mark.clamped(to: end)
    problem.contextMark = problem.contextMark.clamped(to: end)
    // What is wrong on the line may be what took the value away.
    if let last = findings.last, last.rule == YAMLRules.missingValue.id,
      last.range?.start.line == origin.position(problem.mark).line
    {
      findings.removeLast()
    }
    spoil(before: problem.mark)
    var advice = SyntaxAdvice(problem, lines: lines, lastScalar: lastScalar, origin: origin)
    var words = advice.words()
    if words.isOfComment {
      // The same comment has been reported behind its text, or its field would report it.
      if let last = findings.last, last.rule == FieldRules.textInComment.id {
        words.suggestion = last.suggestion
        findings.removeLast()
      } else if let lastScalar, let top = frames.indices.last, !frames[top].isFlow {
        frames[top].spoilLast(from: origin.position(lastScalar.start))
      }
    }
    findings.append(advice.finding(words))
    lastScalar = nil
  }

  /// Takes back a text on whose last line the reading ends: more of the file, or less, is in it than
  /// was meant.
  private mutating func spoil(before mark: Mark) {
    guard let lastScalar, lastScalar.end.line == mark.line else { return }
    guard let top = frames.indices.last else {
      if root?.text != nil { root = nil }
      return
    }
    if frames[top].keyText == nil, !frames[top].isFlow {
      frames[top].spoilLast(from: origin.position(lastScalar.start))
    }
  }

  /// What was understood, also where the end was never reached, and the findings in order.
  mutating func finish() -> (node: Node?, findings: [Diagnostic]) {
    while let frame = frames.popLast() {
      let node = frame.node(file: origin.file, end: frame.lastEnd)
      // Brackets that are never closed have taken in what was meant for others.
      place(frame.isFlow ? Node(.plain(""), at: node.range, isReported: true) : node)
    }
    findings.sort()
    if findings.count >= Limits.findings, let last = findings.popLast() {
      findings.append(
        last.with(
          notes: last.notes + ["the reading stopped after \(Limits.findings) problems"]))
    }
    return (root, findings)
  }

  // MARK: - Scalars

  private mutating func take(
    _ text: String, isPlain: Bool, byteCount: Int, _ event: YAMLEvent
  ) {
    let range = origin.range(event.start, event.end)
    if byteCount > Limits.scalarBytes {
      report(
        YAMLRules.tooLarge,
        "one value must not exceed 1 MB; this one has \(byteCount) bytes", range)
      return accept(range)
    }
    // As a character of the file it would have been found before; only an escape can write it here.
    if !isPlain, let scalar = MisleadingCharacter.first(in: text) {
      findings.append(
        YAMLRules.bidiControl.finding(
          MisleadingCharacter.message(about: scalar), at: range, suggestion: "delete its escape"))
      return accept(range)
    }
    if frames.last?.awaitsKey == true {
      takeKey(text, isPlain: isPlain, at: range)
    } else if isPlain ? text.isEmpty : event.isBlock && text.isBlank {
      if isPlain, joinSplitText() { return accept(range) }
      place(Node(.plain(""), at: range, isReported: reportMissingValue(event)))
    } else if isPlain {
      place(Node(.plain(joined(text, event)), at: range, comment: comment(behind: text, event)))
    } else {
      place(Node(.quoted(joined(text, event)), at: range))
    }
  }

  private mutating func takeKey(_ text: String, isPlain: Bool, at range: SourceRange) {
    let top = frames.count - 1
    if isPlain, text == "<<" {
      report(
        YAMLRules.mergeKey, "a group of keys must be written out, not merged in with '<<'", range,
        suggestion: "repeat the keys; a key that is meant as text must be in quotes")
      frames[top].refuseKey()
    } else if isPlain, text.isEmpty {
      report(YAMLRules.keyNotText, "a key must be text; there is none before this ':'", range)
      frames[top].refuseKey()
    } else if let first = frames[top].takeKey(text, at: range) {
      // A key without a value that is written again is written twice, no more.
      if let last = findings.last, last.rule == YAMLRules.missingValue.id, last.range == first {
        findings.removeLast()
      }
      let subject = text.count <= 60 ? "the key '\(text)'" : "this key"
      findings.append(
        YAMLRules.duplicateKey.finding(
          "\(subject) must be written once in its group", at: range,
          related: [.init("first written here", at: first)]))
    }
  }

  // MARK: - Lists and maps

  private mutating func open(_ event: YAMLEvent) {
    reportProperties(event)
    let range = origin.range(event.start, event.end)
    if frames.last?.awaitsKey == true {
      var what = "list"
      if case .mapStart = event.kind { what = "group of keys" }
      report(
        YAMLRules.keyNotText, "a key must be text, not a \(what)", range,
        suggestion: event.isFlow ? "text that begins with a bracket must be in quotes" : nil)
      skippedDepth = 1
    } else if frames.count >= Limits.depth {
      report(
        YAMLRules.tooDeep,
        "lists and groups must not be nested deeper than \(Limits.depth) levels", range)
      skippedDepth = 1
    } else {
      var isMap = false
      if case .mapStart = event.kind { isMap = true }
      frames.append(Frame(isMap: isMap, isFlow: event.isFlow, range: range))
    }
  }

  private mutating func close(_ event: YAMLEvent) {
    guard let frame = frames.popLast() else { return }
    let end = frame.isFlow ? origin.position(event.end) : frame.lastEnd
    place(frame.node(file: origin.file, end: end))
  }

  private mutating func skip(_ event: YAMLEvent) {
    switch event.kind {
    case .listStart, .mapStart: skippedDepth += 1
    case .end:
      skippedDepth -= 1
      if skippedDepth == 0 { accept(origin.range(event.start, event.end)) }
    default: break
    }
  }

  /// Goes on behind something refused: a key takes its value with it, a value is left empty.
  private mutating func accept(_ range: SourceRange) {
    if frames.last?.awaitsKey == true {
      frames[frames.count - 1].refuseKey()
    } else {
      place(Node(.plain(""), at: range, isReported: true))
    }
  }

  private mutating func place(_ node: Node) {
    if frames.isEmpty {
      if root == nil, documents <= 1 { root = node }
    } else {
      frames[frames.count - 1].take(node)
    }
  }

  // MARK: - Findings

  private mutating func startDocument(_ event: YAMLEvent) {
    documents += 1
    guard documents == 2 else { return }
    let dashes = lines.scalars(from: event.start, limit: 3)
    let length = dashes == ["-", "-", "-"] ? 3 : 0
    report(
      YAMLRules.severalDocuments, "a file must hold one YAML document; a second one begins here",
      origin.range(at: event.start, length: length),
      suggestion: "move it to a file of its own, or delete the line '---'")
  }

  /// Anchors and tags stand before the value, in either order, on the line that the event names.
  private mutating func reportProperties(_ event: YAMLEvent) {
    guard event.hasAnchor || event.hasTag else { return }
    var words = lines.scalars(from: event.start)[...]
    var mark = event.start
    while let first = words.first, first == "&" || first == "!" {
      let word = words.prefix { $0 != " " && $0 != "\t" }
      let rest = words.dropFirst(word.count)
      let blanks = rest.prefix { $0 == " " || $0 == "\t" }
      report(property: first, origin.range(at: mark, length: word.count))
      mark = mark.advanced(by: word.count + blanks.count)
      words = rest.dropFirst(blanks.count)
    }
  }

  private mutating func report(property: Unicode.Scalar, _ range: SourceRange) {
    if property == "&" {
      report(
        YAMLRules.alias, "an anchor ('&name') must not be used", range,
        suggestion: "delete it; text that begins with '&' must be in quotes")
    } else {
      report(
        YAMLRules.tag, "a tag ('!name') must not be used; each field knows its own type", range,
        suggestion: "delete it; text that begins with '!' must be in quotes")
    }
  }

  mutating func report(
    _ rule: Rule, _ message: String, _ range: SourceRange, suggestion: String? = nil
  ) {
    findings.append(rule.finding(message, at: range, suggestion: suggestion))
  }
}
