import Fields

/// How a number is to be read.
package enum Qualifier: String, FieldChoice {
  case atLeast = "at-least"
  case moreThan = "more-than"
  case about
  case upTo = "up-to"
  case lessThan = "less-than"
  case estimate
}
