package import Records

/// The headings that a page gives to its parts, without those of prose.
package func partHeadings(of content: PageContent, in page: PageContext) -> [String] {
  (content.sections + closingSections(of: content, in: page))
    .compactMap { $0.ownHeadings == nil ? $0.title : nil }
}

/// The headings that every page of a kind of record has, whatever the record says.
package func frameHeadings(of kind: RecordKind, in words: Words) -> [String] {
  ShownKinds.all[Int(kind.order)].frameHeadings(in: words)
    + [words(LayoutWord.howToCite), words(LayoutWord.onThisPage)]
}
