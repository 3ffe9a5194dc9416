extension String {
  /// The text with a capital letter at its beginning, in scripts that have capital letters.
  package var withCapital: String {
    guard let first = unicodeScalars.first else { return self }
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
  }
}
