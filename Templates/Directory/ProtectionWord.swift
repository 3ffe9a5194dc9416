package import Records

/// Why the directory says less of a body than it might; of a shelter that people are in danger.
package enum ProtectionWord: String, WordList {
  package static let area = "protection"

  case shelterContacts = """
    Telephone numbers and postal addresses are left out here, because they could lead to the \
    people who are sheltered.
    """
  case contacts = "Not every contact is published here."
  case shelterPlace = "This site does not publish the place of a shelter."
  case place = "Its exact place is not published here."
  case shelterPlaceShort = "Place withheld, to protect the people it serves"
}

extension Organization {
  /// Why some of its contacts are left out.
  package var contactsReason: ProtectionWord { housesPeople ? .shelterContacts : .contacts }

  /// Why less than its address is shown where its record gives no reason.
  package var placeReason: ProtectionWord { housesPeople ? .shelterPlace : .place }
}
