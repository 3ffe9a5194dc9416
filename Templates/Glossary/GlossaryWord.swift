/// Words of the glossary, and of its entries on other pages.
package enum GlossaryWord: String, WordList {
  package static let area = "glossary"
  case title = "Glossary"
  case lead = "Terms and acronyms, each with its sources and with who explains it."
  case count = "Terms"
  case countByEditors = "Explained by the editors"
  case terms = "By letter"
  case letters = "Letters"
  case intro = """
    A number leads to the source that explains the term or spells it out. Where none does, the \
    entry says that the explanation is the editors' own.
    """
  case dataset = "Glossary of {site}"

  // An entry
  case standsFor = "Stands for"
  case standsForDiffers = "The sources spell it out differently"
  case spelledOutByEditors = "spelled out by the editors"
  case byEditors = "Explained by the editors, not by a source."
  case alsoCalled = "Also"
  case nameOfEditors = "given by the editors"
  case jurisdiction = "Jurisdiction"
  case kindOfText = "Kind of text"
  case instruments = "On this site"
  case moreInstruments = "and {n} more"
  case seeAlso = "See"

  // On other pages
  case methodTerm = "Terms and acronyms"
  case method = """
    Each is explained once, in the {glossary}. An explanation that no source gives is marked as the \
    editors' own, there and wherever a page repeats it.
    """
  case kindsOfText = "Words for kinds of text"
  case kindsOfTextIntro = """
    What a jurisdiction calls its texts, and what the word means. Acronyms are in the {glossary}.
    """
}
