/// Words of the table of who takes part in which agreement.
package enum ParticipationWord: String, WordList {
  package static let area = "participation"
  case title = "Participation in agreements"
  case lead = """
    Which countries have signed, ratified or joined each agreement, as far as the sources say. \
    What no source states is shown as not known; it never means no.
    """
  case instruments = "Instruments"
  case instrumentCounts = "{n} global and regional, {others} bilateral"
  case known = "Known"
  case knownOfAll = "{n} of {all}"
  case see = "Who takes part"
  case seeTable = "In the table of participation"

  // Where a country stands
  case notKnown = "Not known"
  case notParty = "Not a party"
  case notTakingPart = "Takes no part"
  case namedAsParty = "Named as a party"
  case namedAsTakingPart = "Named as taking part"
  case underDevelopment = "Being developed"
  case concluded = "Concluded"
  case adopted = "Adopted"
  case endorsed = "Endorsed"
  case signed = "Signed"
  case pursuingRatification = "Pursuing ratification"
  case provisionallyApplied = "Applied provisionally"
  case provisionalApplicationEnded = "Provisional application ended"
  case signedDefinitively = "Signed definitively"
  case approved = "Approved"
  case accepted = "Accepted"
  case ratified = "Ratified"
  case formallyConfirmed = "Formally confirmed"
  case acceded = "Acceded"
  case succeeded = "Succession"
  case inForce = "In force"
  case suspended = "Suspended"
  case superseded = "Superseded"
  case membershipEnded = "Membership ended"
  case ended = "No longer in force"
  case withdrawn = "Withdrawn"
  case ownSteps = "The instrument itself"
  case through = "through {region}"

  // Global and regional instruments
  case multilateral = "Global and regional instruments"
  case multilateralRule = """
    A row is an instrument that states make with each other: a treaty, convention, protocol, \
    agreement, memorandum of understanding, declaration, consensus, global agenda, global compact \
    or regional process. A text of another kind, such as a plan, has a row where its parties are \
    recorded. Bodies, meetings, handbooks and studies have none.
    """
  case multilateralReading = """
    The furthest step that a source states comes first; where a country left and joined again, the \
    newest. What is announced for a day after the edition comes last. A country's cell has its own steps, and the \
    end of the instrument itself: what else happened to the instrument, and what a group did in its \
    own right, is under its title. A reservation, a declaration, an objection or an extension to a \
    territory changes nothing in where a country is, and comes after its steps. \
    “Through” names the group where a source says that its members are meant. “Named as” means that \
    no source says by which step. “Not a party” and “takes no part” appear only where a source says \
    so or names everyone who takes part.
    """
  case multilateralCaption = "Where each country stands with each instrument"
  case instrument = "Instrument"
  case nothingOfCountries = "Nothing on record of any country for:"
  case nothingOfInstruments = "Nothing on record in any of these instruments of:"

  // Bilateral instruments
  case bilateral = "Bilateral instruments"
  case bilateralIntro = """
    By the parties, where these are stated, then by date. What two sides have agreed between \
    themselves has no columns for countries.
    """
  case partiesNotStated = "Parties not stated"
  case bilateralCaption = "Bilateral instruments by their parties"
  case standing = "Where it stands"
  case and = "{first} and {last}"

  // What is not known
  case gaps = "What is not known"
  case gapsIntro = "What the sources leave open, by instrument."
  case noGaps = "Nothing is open here."
  case whether = "Whether a country takes part"
  case whichStep = "By which step it takes part"
  case when = "When a step was taken"
  case everyCountry = "every country in the table"
  case everyOtherCountry = "every country in the table but {countries}"
  case stepOf = "{step} ({countries})"
  case disputes = "Where sources disagree"
  case sourcesDisagree = "Sources disagree"

  // On a country's own page
  case ofCountry = "Global and regional agreements"
  case ofCountryIntro = """
    The agreements that the records tie to {country}. What is not known is below the table for all \
    countries.
    """
  case ofCountryCaption = "Where {country} stands with global and regional instruments"
}
