import Diagnostics
import Fields
import Records
import Values

/// The phones and contacts of an object as contacts of a record.
struct ContactImport {
  private let run: ImportRun
  /// What messages call the organization.
  private let owner: String
  /// The names of the persons among its contacts, as lists of words.
  private let persons: [[String]]
  private var entries: [(position: Int, node: Node)] = []
  /// Values of a foreign feed that are there already, with what the feed says of them.
  private var known: [String: String] = [:]

  /// - Parameters:
  ///   - owner: What messages call the organization.
  ///   - persons: The names of the persons among its contacts.
  init(_ run: ImportRun, of owner: String, persons: [String]) {
    self.run = run
    self.owner = owner
    self.persons = persons.map { name in
      name.lowercased().split { !$0.isLetter }.map(String.init).filter { $0.count > 2 }
    }
  }

  /// The contacts, in the order of their record where the feed has it.
  var nodes: [Node] {
    entries.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }.map(\.element.node)
  }

  private mutating func append(_ node: Node, position: Int = .max) {
    entries.append((position, node))
  }

  /// Adds the phones and contacts of an object.
  ///
  /// - Parameter label: What they reach, where they don't say so themselves.
  mutating func add(contentsOf object: FeedObject, label: FeedObject.Text? = nil) {
    for contact in object.take(.contact) { add(contact: contact, label) }
    for phone in object.take(.phone) { add(phone: phone, label) }
  }

  /// Adds an address of the object itself: its 'email' or 'website'.
  mutating func add(_ channel: Contact.Channel, _ value: FeedObject.Text?, _ keys: RecordKeys) {
    guard let value, isNew(channel, value) else { return }
    reportIfPersonal(value, channel, label: nil)
    var record = RecordNode(at: value.range)
    record.add("channel", channel.rawValue)
    record.add("value", value)
    run.addAge(keys, to: &record)
    record.add("sources", run.sources(keys, at: value.range))
    append(record.node)
  }

  mutating func add(contact: FeedObject, _ label: FeedObject.Text?) {
    let keys = RecordKeys(contact)
    if keys.isOwn {
      contact.skip("name", "title", "email")
      return add(own: contact, keys)
    }
    let place = contact.take("department") ?? contact.take("title") ?? label
    // The name of a person has no place in a directory.
    if let email = contact.take("email"), isNew(.email, email) {
      reportIfPersonal(email, .email, label: place)
      var record = RecordNode(at: contact.range)
      record.add("channel", Contact.Channel.email.rawValue)
      record.add("value", email)
      record.add("label", place)
      run.addAge(keys, to: &record)
      record.add("sources", run.sources(keys, at: contact.range))
      append(record.node)
    }
    for phone in contact.take(.phone) { add(phone: phone, place) }
  }

  mutating func add(phone: FeedObject, _ label: FeedObject.Text?) {
    let keys = RecordKeys(phone)
    if keys.isOwn {
      phone.skip("number", "extension", "type", "description")
      for language in phone.take(.language) { language.skip("name", "code", "note") }
      return add(own: phone, keys)
    }
    guard let number = Self.number(of: phone) else { return }
    let type = phone.peek("type")?.text.lowercased() ?? ""
    let text = PlainDescription.text(phone.take("description"))
    let languages = LanguageImport.tags(of: phone, run)
    let channel: Contact.Channel =
      switch type {
      case "fax": .fax
      case "hotline", "crisis", "crisis line": .hotline
      case "sms", "text", "textphone": .messaging
      default: .phone
      }
    if ["", "voice", "cell", "mobile", "fax", "hotline", "sms", "text"].contains(type) {
      phone.skip("type")
    }
    let said = ([text?.text].compactMap { $0 } + languages.map(\.text)).joined(separator: "; ")
    guard isNew(channel, number, said: said) else { return }
    var record = RecordNode(at: phone.range)
    record.add("channel", channel.rawValue)
    record.add("value", number)
    record.add("label", text ?? label)
    record.add("languages", languages)
    run.addAge(keys, to: &record)
    record.add("sources", run.sources(keys, at: phone.range))
    append(record.node)
  }

  private mutating func add(own object: FeedObject, _ keys: RecordKeys) {
    // A site of Dossier may have one number twice: at night, or for professionals.
    guard let channel = keys["channel"], let value = keys["value"] else { return }
    var record = RecordNode(at: object.range)
    record.add("channel", channel)
    record.add("value", value)
    record.add("label", keys["label"])
    record.add("audience", keys["audience"])
    record.add("hours", keys["hours"])
    let languages = keys.all("languages")
    record.add(
      "languages", languages.isEmpty ? LanguageImport.tags(of: object, run) : languages)
    run.addAge(keys, to: &record)
    record.add("sources", run.sources(keys, at: object.range))
    append(record.node, position: keys["position"].flatMap { Int($0.text) } ?? .max)
  }

  /// The number with its extension, as people read it. Feeds put some numbers into quotes.
  static func number(of phone: FeedObject) -> FeedObject.Text? {
    guard let number = phone.take("number") else { return nil }
    let text = String(number.text.drop { $0 == "\"" }.reversed().drop { $0 == "\"" }.reversed())
    let ext = phone.take("extension").map { " ext. \($0.text)" } ?? ""
    return FeedObject.Text(text: text + ext, range: number.range)
  }

  /// Whether the value is not among the contacts of its channel yet; feeds repeat a number at every
  /// service.
  ///
  /// - Parameter said: What the feed says of the value itself. Where that differs, it is reported.
  private mutating func isNew(
    _ channel: Contact.Channel, _ value: FeedObject.Text, said: String = ""
  ) -> Bool {
    let key: String =
      switch channel {
      case .phone, .hotline, .fax, .messaging: TelephoneNumber(value.text)?.address ?? value.text
      case .email: value.text.lowercased()
      case .web: Self.bare(value.text)
      case .post: value.text
      }
    guard let first = known["\(channel.rawValue) \(key)"] else {
      known["\(channel.rawValue) \(key)"] = said
      return true
    }
    if first != said, !said.isEmpty {
      run.report(
        ImportRules.differs.finding(
          "a \(channel.rawValue) contact of \(owner) is there again with other words or languages; "
            + "the first was kept", at: value.range))
    }
    return false
  }

  /// Reports an e-mail address that has the name of a person in it, without repeating either.
  func reportIfPersonal(
    _ value: FeedObject.Text, _ channel: Contact.Channel, label: FeedObject.Text?
  ) {
    guard channel == .email, let at = value.text.firstIndex(of: "@") else { return }
    let local = value.text[..<at].lowercased()
    let words = local.split { !$0.isLetter }.map(String.init)
    let isPersonal = persons.contains { name in
      name.contains { part in words.contains(part) || part.count > 4 && local.contains(part) }
    }
    guard isPersonal else { return }
    let shown = label.map { " under '\($0.text)'" } ?? ""
    run.report(
      ImportRules.personal.finding(
        "an e-mail address of \(owner) has the name of a person in it and is written\(shown)",
        at: value.range))
  }

  private static func bare(_ address: String) -> String {
    var text = address.lowercased()[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    return String(text.last == "/" ? text.dropLast() : text)
  }
}
