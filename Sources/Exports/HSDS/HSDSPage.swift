import JSON

/// A page of the HSDS API, which consumers load from an address or from a file.
///
/// The site's files have no further pages: `size` is the number of objects.
enum HSDSPage {
  static func json(of contents: [JSON]) -> JSON {
    .object([
      .init("total_items", .int(contents.count)),
      .init("total_pages", 1),
      .init("page_number", 1),
      .init("size", .int(contents.count)),
      .init("first_page", true),
      .init("last_page", true),
      .init("empty", .bool(contents.isEmpty)),
      .init("contents", .array(contents)),
    ])
  }
}
