import Cexpat

/// Reads XML: the only importer of expat. No file but the one that is given is ever opened, and
/// entities that would fill the memory end the reading (expat's own limits).
enum XMLReader {
  /// What happens in a document, in order.
  enum Event {
    case start(name: String, attributes: [(name: String, value: String)])
    case end(name: String)
    case text(UnsafeBufferPointer<UInt8>)
    /// `<?target …?>`
    case instruction(target: String)
    /// An entity whose text is in another file.
    case externalEntity
  }

  /// Calls `body` for each event until it answers false.
  ///
  /// - Parameter bytes: As UTF-8, whatever the document says that it was written in.
  /// - Returns: Whether the document was read to its end.
  static func read(_ bytes: [UInt8], _ body: (Event) -> Bool) -> Bool {
    guard let parser = XML_ParserCreate("UTF-8") else { return false }
    defer { XML_ParserFree(parser) }
    return withoutActuallyEscaping(body) { body in
      let listener = Listener(parser, body)
      return withExtendedLifetime(listener) {
        XML_SetUserData(parser, Unmanaged.passUnretained(listener).toOpaque())
        setHandlers(of: parser)
        return bytes.withUnsafeBytes { buffer in
          let start = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
          return XML_Parse(parser, start, Int32(clamping: buffer.count), 1) == XML_STATUS_OK
        }
      }
    }
  }

  /// What the C functions are handed.
  private final class Listener {
    let parser: XML_Parser
    let body: (Event) -> Bool

    init(_ parser: XML_Parser, _ body: @escaping (Event) -> Bool) {
      (self.parser, self.body) = (parser, body)
    }

    func report(_ event: Event) {
      if !body(event) { XML_StopParser(parser, 0) }
    }

    static func of(_ pointer: UnsafeMutableRawPointer?) -> Listener? {
      pointer.map { Unmanaged<Listener>.fromOpaque($0).takeUnretainedValue() }
    }
  }

  private static func setHandlers(of parser: XML_Parser) {
    XML_SetElementHandler(
      parser,
      { data, name, values in
        guard let name else { return }
        var attributes: [(name: String, value: String)] = []
        var index = 0
        while let values, let key = values[index], let value = values[index + 1] {
          attributes.append((String(cString: key), String(cString: value)))
          index += 2
        }
        Listener.of(data)?.report(.start(name: String(cString: name), attributes: attributes))
      },
      { data, name in
        guard let name else { return }
        Listener.of(data)?.report(.end(name: String(cString: name)))
      })
    XML_SetCharacterDataHandler(parser) { data, text, length in
      guard let text else { return }
      text.withMemoryRebound(to: UInt8.self, capacity: Int(length)) { text in
        Listener.of(data)?.report(.text(UnsafeBufferPointer(start: text, count: Int(length))))
      }
    }
    XML_SetProcessingInstructionHandler(parser) { data, target, _ in
      guard let target else { return }
      Listener.of(data)?.report(.instruction(target: String(cString: target)))
    }
    XML_SetEntityDeclHandler(parser) { data, _, _, value, _, _, _, _, _ in
      if value == nil { Listener.of(data)?.report(.externalEntity) }
    }
  }
}
