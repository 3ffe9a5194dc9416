/// Writes one value of markup into the region of the thread.
///
/// What is spliced in has mostly been written right behind what stands there already, because Swift
/// makes the pieces of a literal one after the other. Then nothing is copied.
struct MarkupWriter {
  private var region: MarkupRegion
  private var start: Int
  private var end: Int

  init() {
    region = .ofThisThread
    start = region.used
    end = start
  }

  /// Goes on where another value ended.
  init(behind markup: HTML) {
    self.init()
    append(markup)
  }

  var markup: HTML { HTML(in: region, start, end) }

  mutating func append(_ markup: HTML) {
    if markup.isEmpty { return }
    if markup.region === region, markup.start == end || start == end {
      if start == end { start = markup.start }
      end = markup.end
    } else {
      markup.withBytes { append($0) }
    }
  }

  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    if end != region.used || !region.hasRoom(for: bytes.count) { move(before: bytes.count) }
    region.write(bytes)
    end += bytes.count
  }

  mutating func appendLiteral(_ literal: StaticString) {
    literal.withUTF8Buffer { append($0) }
  }

  /// Makes room behind the value by putting it behind all others.
  private mutating func move(before count: Int) {
    let own = region.bytes(start, end)
    let room = own.count + count
    let target = region.hasRoom(for: room) ? region : .renewed(withRoomFor: room)
    start = target.used
    target.write(own)
    end = target.used
    region = target
  }
}
