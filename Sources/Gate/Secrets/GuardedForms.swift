import Records

/// The forms of everything that is withheld, before it is known what of it others give in public.
struct GuardedForms {
  private struct Guarded {
    let form: SecretForms.Form
    let secret: Int
    /// The body that withholds it; nil for a term.
    let body: String?
    /// Whether it must not be public elsewhere.
    let isExact: Bool
  }

  private var forms: [Guarded] = []

  mutating func add(
    _ forms: Set<SecretForms.Form>, secret: Int, of body: String?, isExact: Bool
  ) {
    self.forms += forms.map { Guarded(form: $0, secret: secret, body: body, isExact: isExact) }
  }

  /// The index of the forms by their secrets, and who gives which secret in public.
  ///
  /// What a public value prints cannot be kept out of the site. Each that is exact is answered, with
  /// the body that gives it; a body may give itself what it withholds in another place.
  func index(
    besides values: PublishedValues
  ) -> (index: FormIndex, published: [Int: Organization]) {
    let guarded = forms.filter { !values.isPlace($0.form) }
    guard !guarded.isEmpty else { return (FormIndex(), [:]) }
    var all = FormIndex()
    for (number, one) in guarded.enumerated() { all.add(one.form, secret: number) }
    let search = all.search(PositionIndex(), nil)
    var owners: [Int: Organization] = [:]
    var own: Set<Int> = []
    for (text, owner) in values.values {
      for number in search.found(in: Array(text.utf8), isMarkup: false) {
        let one = guarded[number]
        if one.isExact, one.body == owner.id { own.insert(one.secret) }
        if owners[number].map({ owner.id < $0.id }) ?? true { owners[number] = owner }
      }
    }
    var published: [Int: Organization] = [:]
    var index = FormIndex()
    for (number, one) in guarded.enumerated() {
      guard let owner = owners[number] else {
        index.add(one.form, secret: one.secret)
        continue
      }
      guard one.isExact, !own.contains(one.secret) else { continue }
      if published[one.secret].map({ owner.id < $0.id }) ?? true { published[one.secret] = owner }
    }
    return (index, published)
  }
}
