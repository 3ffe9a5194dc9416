package import Library
package import Records
package import Values

/// Which contacts and addresses somebody should verify, and by when: for the people who keep them.
///
/// It names organizations, channels and labels and never a value, so that it can be mailed. Of
/// organizations that are not listed, and of contacts that are never shown, it says nothing.
package struct FreshnessList: Sendable {
  package let day: Day
  package let items: [Item]

  /// One contact or one address.
  package struct Item: Sendable {
    package let owner: String?
    let organizationID: String
    let organizationName: String
    /// The channel of a contact, or `address`.
    let channel: String
    let label: String?
    /// Its place among the contacts, services or locations of its record.
    let number: Int
    /// What tells it from the others of its organization, whatever their order; never its value.
    var key = ""
    let published: PartialDate?
    let verified: Day?
    let dates: FreshnessDates
    package let state: Freshness
  }

  /// Every contact and address of the listed organizations, by owner and by the day on which a
  /// check is or was due. What has no owner stands last, and so does what never is due.
  package init(of library: Library, on day: Day) {
    let policy = library.settings.freshness
    let items = library.organizations.filter(\.isListed).flatMap { organization -> [Item] in
      func item(_ thing: some Perishable, _ channel: String, _ label: String?, _ index: Int) -> Item
      {
        Item(
          owner: organization.owner ?? policy.owner, organizationID: organization.id,
          organizationName: organization.name, channel: channel, label: label, number: index + 1,
          published: thing.published, verified: thing.verified?.date,
          dates: thing.freshnessDates(under: policy),
          state: thing.freshness(on: day, under: policy))
      }
      let contacts = organization.contacts.enumerated().filter {
        organization.isPrintable($0.element)
      }.map { item($0.element, $0.element.channel.rawValue, $0.element.label, $0.offset) }
      let addresses = organization.locations.enumerated().filter {
        $0.element.printableAddress(of: organization) != nil
      }.map { item($0.element, "address", $0.element.label, $0.offset) }
      let ofServices = organization.services.enumerated().flatMap { index, service in
        organization.printableContacts(of: service).map {
          item($0, $0.channel.rawValue, service.name ?? service.kind.id, index)
        }
      }
      return Self.named(contacts + ofServices + addresses)
    }
    self.init(day: day, items: items.sorted())
  }

  private static func named(_ items: [Item]) -> [Item] {
    let names = items.map { item in
      let label = item.label.flatMap { Identifier(normalising: $0) }
      return [item.channel, label?.text].compactMap { $0 }.joined(separator: "-")
    }
    let keys = EntryNames.unique(
      names, details: items.map { [$0.label ?? "", $0.published?.text ?? ""] })
    return zip(items, keys).map { item, key in
      var item = item
      item.key = key
      return item
    }
  }

  private init(day: Day, items: [Item]) {
    self.day = day
    self.items = items
  }

  /// Those of one owner.
  package func owned(by owner: String) -> FreshnessList {
    FreshnessList(day: day, items: items.filter { $0.owner == owner })
  }

  /// Those that are due by a day.
  package func due(by last: Day) -> FreshnessList {
    FreshnessList(
      day: day, items: items.filter { $0.dates.first.map { $0 <= last } ?? false })
  }

  /// The owners, each once, in the order of the list.
  package var owners: [String] {
    var seen: Set<String> = []
    return items.compactMap(\.owner).filter { seen.insert($0).inserted }
  }
}

extension FreshnessList.Item: Comparable {
  package static func == (left: Self, right: Self) -> Bool { left.order == right.order }
  package static func < (left: Self, right: Self) -> Bool {
    let (first, second) = (left.order, right.order)
    if first.owner != second.owner {
      guard let owner = first.owner else { return false }
      return second.owner.map { owner < $0 } ?? true
    }
    return (first.date, first.name, first.id, first.what, first.number)
      < (second.date, second.name, second.id, second.what, second.number)
  }

  private struct Order: Equatable {
    let owner: String?
    let date: Day
    let name: String
    let id: String
    let what: Int
    let number: Int
  }

  private var order: Order {
    Order(
      owner: owner, date: dates.first ?? .distantFuture, name: organizationName,
      id: organizationID, what: channel == "address" ? 1 : 0, number: number)
  }

  /// `phone of The Asia Foundation (taf): Headquarters`.
  var what: String {
    "\(channel) of \(organizationName) (\(organizationID))" + (label.map { ": \($0)" } ?? "")
  }
}

extension Day {
  /// The day as text; nil for the distant ends, which nobody can put on a calendar.
  var written: String? { self == .distantPast || self == .distantFuture ? nil : text }
}
