import Fields

/// The sexes that a service takes, as its sources name them.
package enum Sex: String, FieldChoice {
  case female
  case male
  case other
}
