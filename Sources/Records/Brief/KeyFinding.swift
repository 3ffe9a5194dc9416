package import Diagnostics
package import Fields
package import Values

/// A key finding of a factsheet: a sentence that goes on from a number, with its year and its source.
package struct Finding: FieldObject {
  package static let schemaName = "Finding"
  package static let about = "A key finding: a sentence that goes on from a number."

  /// The figure whose number is printed large before the sentence.
  package let figure: Reference<Figure>?
  package let text: String
  /// Empty where those of the figure serve.
  package let sources: [Citation]
  package let date: PartialDate?
  package let doubt: String?
  /// Where it begins.
  package let range: SourceRange

  package init(_ fields: Fields) {
    figure = fields.optional("figure", "The figure whose number begins the finding.")
    text = fields.required(
      "text", "The sentence that goes on from the number, such as 'people were trained.'.")
    sources = fields.list("sources", "Where it is said; those of the figure if left out.")
    date = fields.optional("date", "The time that it is about, where no figure gives it (EDTF).")
    doubt = fields.optional("doubt", "What speaks against it, in a few words under the number.")
    range = fields.range.firstCharacter
    if !fields.has("figure"), !fields.has("sources") {
      fields.report(
        FieldRules.missingKey.finding(
          "'figure' or 'sources' must be given", at: fields.range.firstCharacter))
    }
  }
}
