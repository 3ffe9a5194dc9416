/// Text of any kind: what browsers run, and files that are written into it.
extension Inspector {
  mutating func inspectText(
    _ text: [UInt8], _ ending: FileEnding, in surroundings: Surroundings, depth: Int
  ) {
    if result.published != text || depth > 0 {
      add(text, isMarkup: ending.isMarkup || ending.isPage)
    }
    add(EncodedText.quotedPrintable(in: text))
    add(EncodedText.scaledPositions(in: text))
    if ending.isFolded { add(EncodedText.unfolded(text)) }
    if !ending.isPlainText,
      EncodedText.hasServerCode(text, isPage: !ending.isStyle && !ending.isScript)
    {
      note([WebCode.serverCode], in: surroundings)
    }
    if case .office = surroundings {
      inspectXML(text, ending, in: surroundings, depth: depth)
      return
    }
    let beginning = text.drop { $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }
    let isUnknown = !ending.isPlainText && !ending.isStyle && !ending.isScript
    if ending.isMarkup || isUnknown && beginning.has("<?xml") || isUnknown && beginning.has("<svg")
    {
      inspectXML(text, ending, in: surroundings, depth: depth)
    } else if ending.isPage || isUnknown && beginning.first == UInt8(ascii: "<") {
      inspectPage(text, in: surroundings, depth: depth)
    } else if ending.isStyle {
      let code = StyleCode.read(String(decoding: text, as: UTF8.self))
      note(code.dangers, in: surroundings)
      inspect(data: code.data, in: surroundings, depth: depth)
    }
    if !ending.isMarkup {
      for file in DataAddress.all(in: text) {
        inspect(file.bytes, name: file.name, in: packed(surroundings), depth: depth + 1)
      }
    }
  }

  private func packed(_ surroundings: Surroundings) -> Surroundings {
    switch surroundings {
    case .site: .packed(in: "in a 'data:' address")
    case .packed, .office: surroundings
    }
  }

  mutating func note(_ dangers: [String], in surroundings: Surroundings) {
    for danger in dangers { result.dangers.add(described(danger, surroundings)) }
  }

  private mutating func inspect(data: [String], in surroundings: Surroundings, depth: Int) {
    for address in data {
      guard let file = DataAddress(address) else { continue }
      inspect(file.bytes, name: file.name, in: packed(surroundings), depth: depth + 1)
    }
  }

  private mutating func inspectPage(_ text: [UInt8], in surroundings: Surroundings, depth: Int) {
    var code = WebCode()
    var tags = HTMLTags(text)
    while let tag = tags.next() {
      code.read(tag.name, tag.attributes)
      if !tag.text.isEmpty { code.add(StyleCode.read(tag.text)) }
    }
    note(code.dangers, in: surroundings)
    // Those in Base64 are found in the whole text.
    inspect(
      data: code.data.filter { !$0.lowercased().contains("base64,") }, in: surroundings,
      depth: depth)
  }

  /// Reads XML: its text joined over tags, entities and CDATA, and what it would run or load.
  private mutating func inspectXML(
    _ bytes: [UInt8], _ ending: FileEnding, in surroundings: Surroundings, depth: Int
  ) {
    var document = XMLDocument(
      isOffice: { if case .office = surroundings { true } else { false } }(),
      isWeb: ending.isWebMarkup, mostText: budget)
    let isWhole = XMLReader.read(bytes) { document.read($0) }
    if !isWhole {
      obstacle(
        document.isTooLarge ? "its entities come to too much text" : "it is no well-formed XML",
        surroundings)
    }
    add(document.text)
    add(document.attributes)
    note(document.code.dangers + document.office.dangers, in: surroundings)
    for trace in document.office.traces { result.traces.add(trace) }
    inspect(data: document.code.data, in: surroundings, depth: depth)
    for file in document.files {
      inspect(file, name: "", in: .packed(in: "in a file in it"), depth: depth + 1)
    }
  }
}
