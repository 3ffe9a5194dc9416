import HTML

/// A form that narrows the lists of a page, and what marks their items for it.
///
/// The form is hidden until its script shows it: without one, everything shows.
struct ListFilter<Item> {
  /// Empty where there is nothing to choose. It stands above the first list, once on a page.
  let form: HTML
  /// The words of a list that may come to be empty, beside it in one parent. Empty as `form` is.
  let nothingHere: HTML
  /// The facets by which items differ; none where there are too few items.
  private let facets: [Facet<Item>]

  /// Lists shorter than this are seen at a glance.
  static var fewest: Int { 6 }

  /// - Parameters:
  ///   - title: What the form does, such as "Filter the timeline".
  ///   - items: Every item of the page's lists, once.
  ///   - count: How many items the lists have, where several of `items` make one.
  ///   - note: What a reader should know of the choices.
  ///   - phrases: What is said of what the filter does; else it speaks of items.
  init(
    _ title: String, over items: [Item], count: Int? = nil, by facets: [Facet<Item>],
    note: HTML? = nil, phrases: FilterPhrases? = nil, in page: PageContext
  ) {
    let phrases = phrases ?? FilterPhrases(in: page)
    let offers =
      (count ?? items.count) < Self.fewest
      ? [] : facets.map { Offer($0, among: items) }.filter { $0.options.count > 1 }
    self.facets = offers.map(\.facet)
    guard !offers.isEmpty else {
      form = .empty
      nothingHere = .empty
      return
    }
    form = filterForm(title, offers.map(\.markup), note: note, phrases, in: page)
    nothingHere = "<p class=\"intro\" data-nothing hidden>\(phrases.nothingHere)</p>"
  }

  /// An attribute, with a space before it, that gives an item's values by facet.
  func values(of item: Item) -> HTML? { values(ofEach: [item]) }

  /// The same where one item of the list is several things, any of which may fit the choices.
  func values(ofEach things: [Item]) -> HTML? {
    guard !facets.isEmpty else { return nil }
    var seen: Set<String> = []
    let values = things.map { thing in
      facets.map { $0.values(thing).joined(separator: " ") }.joined(separator: "|")
    }.filter { seen.insert($0).inserted }
    return " data-facets=\"\(values.joined(separator: ";"))\""
  }

  /// A part of a page, such as a heading with its list, which goes when all its items do.
  func group(_ body: HTML) -> HTML {
    facets.isEmpty ? body : "<div class=\"group\" data-group>\(body)</div>"
  }

  /// A facet with the options that some item has.
  private struct Offer {
    let facet: Facet<Item>
    let options: [Facet<Item>.Option]

    init(_ facet: Facet<Item>, among items: [Item]) {
      var present: Set<String> = []
      for item in items { present.formUnion(facet.values(item)) }
      self.facet = facet
      options = facet.options.filter { present.contains($0.value) }
    }

    var markup: HTML {
      return """
        <p><label for="filter-\(facet.name.rawValue)">\(facet.label)</label>\
        <select id="filter-\(facet.name.rawValue)" name="\(facet.name.rawValue)">\
        <option value="">\(facet.all)</option>\
        \(for: options, { "<option value=\"\($0.value)\">\($0.label)</option>" })</select></p>
        """
    }
  }
}

/// What is said of what a filter does, in words of what the page lists.
struct FilterPhrases {
  let showingAll: String
  let showing: String
  let loosen: String
  let noneFits: String
  let nothingHere: String
}

extension FilterPhrases {
  /// Words that speak of items.
  init(in page: PageContext) {
    let words = page.words
    self.init(
      showingAll: words(FilterWord.showingAll), showing: words(FilterWord.showing),
      loosen: words(FilterWord.loosen), noneFits: words(FilterWord.noneFits),
      nothingHere: words(FilterWord.nothingHere))
  }
}

/// The form around its fields, with every word that the script will say.
private func filterForm(
  _ title: String, _ fields: [HTML], note: HTML?, _ phrases: FilterPhrases, in page: PageContext
) -> HTML {
  let words = page.words
  return """
    \(page.use(.filters))<form class="filters" hidden autocomplete="off" aria-labelledby="filters-h" \
    data-option="\(words(FilterWord.option))" data-choice="\(words(FilterWord.choice))" \
    data-joint="\(words(FilterWord.joint))" data-separator="\(words(NumberWord.groupSeparator))" \
    data-all="\(phrases.showingAll)" data-some="\(phrases.showing)" \
    data-loosen="\(phrases.loosen)" data-none="\(phrases.noneFits)" \
    data-nearest="\(words(FilterWord.nearest))" data-on-paper="\(words(FilterWord.onPaper))">\
    <p class="filters-head" id="filters-h">\(title)</p>\
    <div class="fields">\(fields)</div>\
    <div class="result"><div>\(if: note, { "<p class=\"note\">\($0)</p>" })\
    <p class="status-line" role="status"></p></div>\
    <button type="button">\(words(FilterWord.showAll))</button></div>\
    <p class="on-paper"></p></form>
    """
}
