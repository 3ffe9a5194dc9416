import Foundation

/// What a reader of a page with a filter meets: its address, its form, its words and its items.
struct FilteredView: Decodable, Sendable {
  /// The address after the file's name.
  let address: String
  /// The values of the form, in its order.
  let chosen: [String]
  /// What is announced.
  let status: String
  /// The identifiers of the items that show, and of those that do not.
  let shown: [String]
  let hidden: [String]
  /// The identifier of the element that has the focus, or else its name.
  let focus: String
  /// Whether the form can be seen.
  let hasForm: Bool
  /// Headings and lists that stand there with no item under them and no words that say so.
  let emptyParts: [String]

  init(in browser: WebDriver) async throws {
    self = try await browser.execute(
      """
      const items = [...document.querySelectorAll('[data-facets]')];
      const ids = found => found.map(item => item.id);
      const focus = document.activeElement;
      const isSeen = element => element.checkVisibility();
      return {
        address: location.search + location.hash,
        chosen: [...document.querySelectorAll('.filters select')].map(select => select.value),
        status: document.querySelector('[role=status]').textContent,
        shown: ids(items.filter(isSeen)),
        hidden: ids(items.filter(item => !isSeen(item))),
        focus: focus.id || focus.localName,
        hasForm: isSeen(document.querySelector('.filters')),
        emptyParts: [...document.querySelectorAll('.timeline')].map(list => list.parentElement)
          .filter(part => ![...part.querySelectorAll('[data-facets]')].some(isSeen))
          .filter(part => !part.closest('[data-group][hidden]'))
          .filter(part => {
            const note = part.closest('section').querySelector('[data-nothing]');
            return !note || !isSeen(note);
          })
          .map(part => part.closest('section').id),
      };
      """)
  }

  /// How many items of the page in `browser` have a value of a facet, by its place in the form.
  static func count(
    of value: String, at facet: Int, in browser: WebDriver
  ) async throws -> Int {
    try await browser.execute(
      """
      const [value, facet] = arguments;
      const has = thing => thing.split('|')[facet].split(' ').includes(value);
      return [...document.querySelectorAll('[data-facets]')].filter(
        item => item.dataset.facets.split(';').some(has)).length;
      """, [.string(value), .int(facet)])
  }
}
