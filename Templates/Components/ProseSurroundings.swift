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
  var text = ""
  for segment in segments.reversed() {
    switch segment {
    case .citation, .linkStart: continue
    case .figure, .phrase, .image: return "0" + text
    case .view: return text
    case .html(let html):
      let (end, isBegun) = html.withBytes(plainEnd)
      text = end + text
      if isBegun || text.utf8.count >= longestPreceding { return text }
    }
  }
  return text
}

private let longestPreceding = 60

/// The last words of inline markup, and whether they begin a block. The numbers of notes are left out.
private func plainEnd(
  _ bytes: UnsafeBufferPointer<UInt8>
) -> (text: String, isBegun: Bool) {
  var text: [UInt8] = []
  var isBegun = false
  var isInNote = false
  // A piece that begins inside a tag goes on behind it.
  let start = max(bytes.count - longestMarkup, 0)
  var index = start
  if start > 0, let end = bytes[start...].firstIndex(of: UInt8(ascii: ">")),
    !bytes[start..<end].contains(UInt8(ascii: "<"))
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
      (text, isBegun) = ([], true)
    }
    index = min(tag.endIndex + 1, bytes.count)
  }
  if start > 0, !isBegun { text.insert(UInt8(ascii: "0"), at: 0) }
  let words = String(decoding: text, as: UTF8.self).replacing("&quot;", with: "\"")
  return (words, isBegun)
}

private let longestMarkup = 600

private let otherInlineTags: Set<String> = [
  "sub", "i", "u", "mark", "abbr", "q", "small", "kbd", "data", "time",
]
