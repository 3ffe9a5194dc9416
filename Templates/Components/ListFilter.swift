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
  ///   - note: What a reader should know of the choices.
  init(
    _ title: String, over items: [Item], by facets: [Facet<Item>], note: String? = nil,
    in page: PageContext
  ) {
    let offers =
      items.count < Self.fewest
      ? [] : facets.map { Offer($0, among: items) }.filter { $0.options.count > 1 }
    self.facets = offers.map(\.facet)
    guard !offers.isEmpty else {
      form = .empty
      nothingHere = .empty
      return
    }
    page.use(.filters)
    form = filterForm(title, offers.map(\.markup), note: note, in: page)
    nothingHere = """
      <p class="intro" data-nothing hidden>\(page.words(FilterWord.nothingHere))</p>
      """
  }

  /// An attribute, with a space before it, that gives an item's values by facet.
  func values(of item: Item) -> HTML? {
    guard !facets.isEmpty else { return nil }
    let values = facets.map { $0.values(item).joined(separator: " ") }
    return " data-facets=\"\(values.joined(separator: "|"))\""
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
      let options = options.map { "<option value=\"\($0.value)\">\($0.label)</option>" as HTML }
      return """
        <p><label for="filter-\(facet.name)">\(facet.label)</label>\
        <select id="filter-\(facet.name)" name="\(facet.name)">\
        <option value="">\(facet.all)</option>\(options)</select></p>
        """
    }
  }
}

/// The form around its fields, with every word that the script will say.
private func filterForm(
  _ title: String, _ fields: [HTML], note: String?, in page: PageContext
) -> HTML {
  let words = page.words
  return """
    <form class="filters" hidden autocomplete="off" aria-labelledby="filters-h" \
    data-option="\(words(FilterWord.option))" data-choice="\(words(FilterWord.choice))" \
    data-joint="\(words(FilterWord.joint))" data-separator="\(words(NumberWord.groupSeparator))" \
    data-all="\(words(FilterWord.showingAll))" data-some="\(words(FilterWord.showing))" \
    data-loosen="\(words(FilterWord.loosen))" data-none="\(words(FilterWord.noneFits))" \
    data-on-paper="\(words(FilterWord.onPaper))">\
    <p class="filters-head" id="filters-h">\(title)</p>\
    <div class="fields">\(fields)</div>\
    <div class="result"><div>\(note.map { "<p class=\"note\">\($0)</p>" as HTML })\
    <p class="status-line" role="status"></p></div>\
    <button type="button">\(words(FilterWord.showAll))</button></div>\
    <p class="on-paper"></p></form>
    """
}
