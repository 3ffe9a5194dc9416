import Fields

/// For whom a region named as a party acts: for its members, because a source says so.
///
/// Without it, a region is a party in its own right, and membership says nothing of a country.
package enum Through: String, FieldChoice {
  case members
}
