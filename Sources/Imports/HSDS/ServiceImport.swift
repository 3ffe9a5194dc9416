import Diagnostics
import Exports
import Fields
import Library
import Records
import Templates
import Values

/// A service of a feed as a service of a record.
struct ServiceImport {
  private let run: ImportRun
  private let object: FeedObject
  private let keys: RecordKeys
  let kind: ServiceKind
  /// Whether a word of the feed names the kind, or only suggests it.
  private let match: Match
  /// Words that speak of a place where people at risk may stay, with what has them.
  let refugeSign: (place: String, sign: RefugeWords.Sign)?

  private enum Match {
    case named
    case guessed(from: String)
    case none
  }

  init(_ object: FeedObject, _ run: ImportRun) {
    self.run = run
    self.object = object
    keys = RecordKeys(object)
    let own = keys.all(.serviceKinds).compactMap {
      run.library.vocabulary.word($0.text, of: ServiceKind.self)
    }.first
    if let own {
      (kind, match, refugeSign) = (own, .named, nil)
      return
    }
    let terms = keys.otherTerms.flatMap { _, term in
      ["term_uri", "name", "code"].compactMap { term.peek($0)?.text }
    }
    let names = ["name", "alternate_name"].compactMap { object.peek($0)?.text }
    let inNames = (names + terms).lazy.compactMap { run.refuge.sign(in: $0, isName: true) }.first
    refugeSign = inNames.map { ("the name of a service", $0) } ?? Self.sign(inTextsOf: object, run)
    // A protected kind wins over every other that the feed names.
    let words = (terms + names).map { run.refuge.masked($0).joined(separator: " ") }
    let protected = run.kinds.kinds(for: words).first(where: \.protectsLocation)
    // Without the words that mean something else no other protected kind is left: an animal shelter is none.
    func open(_ texts: [String]) -> ServiceKind? {
      run.kinds.kinds(for: texts).first { !$0.protectsLocation }
    }
    let named = protected ?? inNames?.kind ?? open(terms) ?? open(names)
    if let named {
      (kind, match) = (named, .named)
    } else if let guess = run.kinds.guess(for: words), let word = guess.guessedFrom {
      (kind, match) = (guess.kind, .guessed(from: word))
    } else {
      (kind, match) = (run.options.serviceKind, .none)
    }
  }

  /// Words in its texts that speak of a place where people at risk may stay.
  private static func sign(
    inTextsOf object: FeedObject, _ run: ImportRun
  ) -> (place: String, sign: RefugeWords.Sign)? {
    let keys = ["description", "eligibility_description", "application_process", "alert"]
    return keys.lazy.compactMap { key in
      object.peek(key).flatMap { run.refuge.sign(in: $0.text, isName: false) }
    }.first.map { ("a text of a service", $0) }
  }

  /// What the service's own contacts say, in a feed of a site of Dossier.
  var contactKeys: [RecordKeys] {
    (object.peek(.phone) + object.peek(.contact)).map { RecordKeys($0) }.filter(\.isOwn)
  }

  /// The service as a record has it, with contacts that don't fit into it added to `contacts`.
  ///
  /// - Parameters:
  ///   - locations: Those of the organization, which have been added before.
  ///   - countries: Those in which areas are looked for by their names.
  func node(
    at locations: LocationImport, contacts: inout ContactImport, countries: [CountryCode]
  ) -> Node {
    var record = RecordNode(at: object.range)
    record.add("kind", kind.id)
    if keys.isOwn {
      addOwn(to: &record)
    } else {
      addForeign(to: &record)
    }
    addAges(to: &record)
    let places = object.take(.serviceAtLocation)
    record.add("areas", areas(in: countries))
    record.add(
      "at",
      places.flatMap { $0.take(.location) }.compactMap { place in
        locations.label(of: place).map { FeedObject.Text(text: $0, range: place.range) }
      })
    record.add("languages", LanguageImport.tags(of: object, run))
    record.add("documents", documents())
    record.add("cost", keys.isOwn ? object.take("fees_description") : cost())
    let schedules = ScheduleImport(
      object.take(.schedule) + places.flatMap { $0.take(.schedule) })
    record.add("hours", Self.joined(schedules.hours))
    record.add("schedules", schedules.nodes)
    schedules.offsets.forEach(run.leaveOut)
    record.add("alert", alert())
    record.add("status", status())
    addContacts(to: &record, places, contacts: &contacts)
    addAge(to: &record)
    record.add("sources", run.sources(keys, at: object.range))
    return record.node
  }

  // MARK: Parts

  /// What a site of Dossier says key by key.
  private func addOwn(to record: inout RecordNode) {
    object.skip("name", "eligibility_description", "application_process", "organization")
    record.add("name", keys["name"])
    record.add("text", object.take("description"))
    record.add("populations", keys.all(.populations))
    record.add("sexes", keys.all(.sexes))
    record.add("eligibility", keys["eligibility"])
    record.add("ways-in", keys.all(.waysIn))
    record.add("application", keys["application"])
  }

  private func addForeign(to record: inout RecordNode) {
    let name = PlainDescription.text(object.take("name"))
    if name?.text.lowercased() != run.words.label(kind).lowercased() { record.add("name", name) }
    record.add("text", PlainDescription.text(object.take("description")))
    record.add("eligibility", PlainDescription.text(object.take("eligibility_description")))
    record.add("application", PlainDescription.text(object.take("application_process")))
    for (attribute, term) in keys.otherTerms {
      let terms = ["term_uri", "name", "code"].compactMap { term.peek($0)?.text }
      // Other terms are left over, and reported.
      if run.kinds.kind(for: terms) == kind { attribute.takeAll() }
    }
    let message: String
    switch match {
    case .named: return
    case .guessed(let word):
      message =
        "\(object.name) names no kind of service of this site; '\(kind.id)' was written for the word '\(word)'"
    case .none:
      message = "\(object.name) names no kind of service of this site; '\(kind.id)' was written"
    }
    run.report(
      ImportRules.assumed.finding(
        message, at: object.peek("name")?.range ?? object.range,
        suggestion: "correct 'kind' in the record, or give another with '--service-kind'"))
  }

  private func areas(in countries: [CountryCode]) -> [FeedObject.Text] {
    object.take(.serviceArea).compactMap { area in
      let names = [area.peek("uri"), area.peek("description"), area.peek("name")].compactMap { $0 }
      for name in names {
        let word = name.text.split { $0 == " " || $0 == "/" }.last.map(String.init) ?? ""
        guard let code = run.area(word) ?? run.area(named: name.text, in: countries) else {
          continue
        }
        area.skip("name", "description", "uri")
        return FeedObject.Text(text: code.text, range: name.range)
      }
      return nil
    }
  }

  /// The ages, as far as people can have them; others are left over.
  private func addAges(to record: inout RecordNode) {
    for (key, own) in [("minimum_age", "minimum-age"), ("maximum_age", "maximum-age")] {
      guard let text = object.peek(key) else { continue }
      let age = Self.years(text)
      guard let years = Int(age.text), (0...120).contains(years) else { continue }
      object.skip(key)
      record.add(own, age)
    }
  }

  private func documents() -> [FeedObject.Text] {
    object.take(.requiredDocument).compactMap { PlainDescription.text($0.take("document")) }
  }

  /// What it costs in words, with the options that have an amount.
  private func cost() -> FeedObject.Text? {
    var parts = [object.take("fees_description"), object.take("fees")].compactMap { $0 }
    for option in object.take(.costOption) {
      let amount = [option.take("amount"), option.take("currency")].compactMap { $0?.text }
      let words = [option.take("option"), option.take("amount_description")].compactMap { $0?.text }
      let text = [amount.joined(separator: " "), words.joined(separator: ", ")]
        .filter { !$0.isEmpty }.joined(separator: ": ")
      if !text.isEmpty { parts.append(FeedObject.Text(text: text, range: option.range)) }
    }
    return PlainDescription.text(Self.joined(parts))
  }

  private func alert() -> FeedObject.Text? {
    guard let alert = object.take("alert") else { return nil }
    guard keys.isOwn else { return PlainDescription.text(alert) }
    if let own = keys["alert"] { return own }
    // Exports of earlier versions had no key for it; they add these sentences where they hold.
    var text = alert.text
    for word in [HSDSWord.statusUnknown, .contactsNotVerified, .contactsTooOld] {
      text = text.replacing(run.words(word), with: "").trimmed
    }
    return text.isEmpty ? nil : FeedObject.Text(text: text, range: alert.range)
  }

  private func status() -> FeedObject.Text? {
    let status = object.take("status")
    if let own = keys["status"] {
      return own.text == Service.Status.unknown.rawValue ? nil : own
    }
    return status.map {
      FeedObject.Text(text: $0.text.lowercased().replacing(" ", with: "-"), range: $0.range)
    }
  }

  /// The first e-mail and web address and the voice numbers are the service's; the organization gets
  /// all others.
  private func addContacts(
    to record: inout RecordNode, _ places: [FeedObject], contacts: inout ContactImport
  ) {
    if keys.isOwn {
      object.skip("email", "url")
      let own = (object.take(.phone) + object.take(.contact)).map { ($0, RecordKeys($0)) }
      for (object, _) in own {
        object.skip("number", "extension", "type", "description", "name", "title", "email")
      }
      func values(_ channel: Contact.Channel) -> [FeedObject.Text] {
        own.filter { $0.1["channel"]?.text == channel.rawValue }.compactMap { $0.1["value"] }
      }
      record.add("phone", values(.phone))
      record.add("email", values(.email).first)
      record.add("web", values(.web).first)
      return
    }
    var phones: [FeedObject.Text] = []
    var rest: [FeedObject] = []
    for phone in object.take(.phone) + places.flatMap({ $0.take(.phone) }) {
      let type = phone.peek("type")?.text.lowercased() ?? ""
      let isPlain =
        ["", "voice", "cell", "mobile"].contains(type) && phone.peek("description") == nil
        && phone.peek(.language).isEmpty
      if isPlain, let number = ContactImport.number(of: phone) {
        phone.skip("type")
        phones.append(number)
      } else {
        rest.append(phone)
      }
    }
    record.add("phone", phones)
    let email = object.take("email")
    if let email { contacts.reportIfPersonal(email, .email, label: nil) }
    record.add("email", email)
    record.add("web", object.take("url"))
    let label = PlainDescription.text(object.peek("name"))
    for phone in rest { contacts.add(phone: phone, label) }
    for contact in ([object] + places).flatMap({ $0.take(.contact) }) {
      contacts.add(contact: contact, label)
    }
  }

  private func addAge(to record: inout RecordNode) {
    let hasContacts = ["phone", "email", "web"].contains(where: record.has)
    let assured = object.take("assured_date")
    let day = assured.flatMap { Day(String($0.text.prefix(10))) }
    object.skip("last_modified")
    if keys.isOwn {
      record.add("published", keys["published"])
    } else if hasContacts {
      let modified = object.peek("last_modified").flatMap { Day(String($0.text.prefix(10))) }
      record.add("published", (modified ?? run.options.date).text)
    }
    var check = RecordNode(at: assured?.range ?? object.range)
    // What was checked with the service's numbers is the service.
    if let own = ([keys] + contactKeys).first(where: { $0["verified"] != nil }) {
      check.add("date", own["verified"])
      check.add("how", own["verified.how"])
    } else if let day, !keys.isOwn {
      check.add("date", day.text)
      check.add("how", HSDSService.assuredHow)
    }
    if check.has("date") { record.add("verified", check) }
  }

  // MARK: Texts

  private static func years(_ text: FeedObject.Text) -> FeedObject.Text {
    // Feeds write a number with a fraction, which no age has.
    let number = text.text.hasSuffix(".0") ? String(text.text.dropLast(2)) : text.text
    return FeedObject.Text(text: number, range: text.range)
  }

  private static func joined(_ texts: [FeedObject.Text]) -> FeedObject.Text? {
    guard let first = texts.first else { return nil }
    return FeedObject.Text(
      text: texts.map(\.text).joined(separator: "; "), range: first.range)
  }
}
