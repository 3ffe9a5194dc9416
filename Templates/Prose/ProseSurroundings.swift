import HTML
import Markdown

/// The plain text that follows a hole in its sentence, as far as no block, hole or view ends it.
func textAfter(_ segments: ArraySlice<Segment>) -> String {
  var text: [UInt8] = []
  for segment in segments {
    guard case .html(let html) = segment else {
      if case .linkStart = segment { continue }
      break
    }
    guard html.withBytes({ plainText($0, into: &text) }), text.count < longestFollowing else {
      break
    }
  }
  return String(decoding: text, as: UTF8.self)
}

private let longestFollowing = 120

/// Adds the text of inline markup. Answers false where a block ends it, or enough has been read.
private func plainText(_ bytes: UnsafeBufferPointer<UInt8>, into text: inout [UInt8]) -> Bool {
  var index = 0
  while index < bytes.count, text.count < longestFollowing {
    guard bytes[index] == UInt8(ascii: "<") else {
      text.append(bytes[index])
      index += 1
      continue
    }
    let tag = bytes[index...].prefix { $0 != UInt8(ascii: ">") }
    let name = tag.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
      .prefix { $0 != UInt8(ascii: " ") }
    guard inlineTags.contains(String(decoding: name, as: UTF8.self)) else { return false }
    index = tag.endIndex + 1
  }
  return index >= bytes.count
}

private let inlineTags: Set<String> = ["a", "b", "em", "strong", "span", "del", "s", "wbr", "code"]

/// The plain text that precedes a hole in its block. What another hole says is not known; `0` is in
/// its place.
func textBefore(_ segments: ArraySlice<Segment>) -> String {
  func piece(_ segment: Segment) -> ArraySlice<UInt8> {
    switch segment {
    case .part, .origin, .citation, .linkStart: []
    case .figure, .phrase, .image: [UInt8(ascii: "0")]
    case .view: ArraySlice("<hr>".utf8)
    case .html(let html): html.bytes.suffix(longestMarkup)
    }
  }
  var first = segments.endIndex
  var count = 0
  while first > segments.startIndex, count < longestMarkup {
    first -= 1
    count += piece(segments[first]).count
  }
  var markup: [UInt8] = []
  markup.reserveCapacity(count)
  for segment in segments[first...] { markup += piece(segment) }
  return plainEnd(markup, isCut: count >= longestMarkup)
}

private let longestMarkup = 600

/// The words of markup behind the last tag that begins a block. The numbers of notes are left out.
///
/// - Parameter isCut: Whether the markup has a beginning that is not known.
private func plainEnd(_ bytes: [UInt8], isCut: Bool) -> String {
  var text: [UInt8] = isCut ? [UInt8(ascii: "0")] : []
  var isInNote = false
  var index = 0
  // A piece that begins inside a tag goes on behind it.
  if isCut, let end = bytes.firstIndex(of: UInt8(ascii: ">")),
    !bytes[..<end].contains(UInt8(ascii: "<"))
  {
    index = end + 1
  }
  while index < bytes.count {
    guard bytes[index] == UInt8(ascii: "<") else {
      if !isInNote { text.append(bytes[index]) }
      index += 1
      continue
    }
    let tag = bytes[index...].prefix { $0 != UInt8(ascii: ">") }
    let isClosing = tag.dropFirst().first == UInt8(ascii: "/")
    let name = String(
      decoding: tag.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
        .prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    if name == "sup" {
      isInNote = !isClosing
    } else if name == "br" {
      text.append(UInt8(ascii: " "))
    } else if !inlineTags.contains(name), !otherInlineTags.contains(name) {
      text = []
    }
    index = tag.endIndex + 1
  }
  let plain = String(decoding: text, as: UTF8.self)
  return text.contains(UInt8(ascii: "&")) ? plain.replacing("&quot;", with: "\"") : plain
}

private let otherInlineTags: Set<String> = [
  "sub", "i", "u", "mark", "abbr", "q", "small", "kbd", "data", "time",
]
