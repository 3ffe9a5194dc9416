import Loading
import Markdown
import Records
import Templates
import Values

/// A kind of record of which a comparison says more than which fields differ.
protocol ComparedRecord: Record {
  /// The fields that ``facts(from:to:_:_:)`` words itself.
  static var wordedKeys: Set<String> { get }
  /// What one record says otherwise in two versions.
  static func facts(
    from old: RecordPair.Half, to new: RecordPair.Half, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact]
  /// What a reader should know of a record that came or went, besides its sources.
  static func summary(
    of half: RecordPair.Half, _ state: Change.State, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact]
}

extension ComparedRecord {
  static var wordedKeys: Set<String> { [] }

  static func facts(
    from old: RecordPair.Half, to new: RecordPair.Half, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] { [] }
}

extension Figure: ComparedRecord {
  static var wordedKeys: Set<String> { FigureComparison.keys }

  static func facts(
    from old: RecordPair.Half, to new: RecordPair.Half, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] {
    guard let before = old.typed(Figure.self), let after = new.typed(Figure.self) else { return [] }
    guard before.isSeries || after.isSeries else {
      return FigureComparison(disclosure, words).facts(from: before, to: after)
    }
    return SeriesComparison(disclosure, words).facts(
      from: (before, old.source.fields), to: (after, new.source.fields))
  }

  static func summary(
    of half: RecordPair.Half, _ state: Change.State, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] {
    guard let figure = half.typed(Figure.self) else { return [] }
    let value = FigureComparison(disclosure, words).text(of: figure)
    return [("value", value), ("period", figure.period?.text), ("as of", figure.asOf?.text)]
      .compactMap { Fact(summary: $0.0, $0.1, state, disclosure) }
  }
}

extension Instrument: ComparedRecord {
  static var wordedKeys: Set<String> { InstrumentComparison.keys }

  static func facts(
    from old: RecordPair.Half, to new: RecordPair.Half, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] { InstrumentComparison(disclosure, words).facts(from: old, to: new) }

  static func summary(
    of half: RecordPair.Half, _ state: Change.State, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] { InstrumentComparison(disclosure, words).facts(of: half, state) }
}

extension Organization: ComparedRecord {
  static var wordedKeys: Set<String> { OrganizationComparison.keys }

  static func facts(
    from old: RecordPair.Half, to new: RecordPair.Half, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] { OrganizationComparison(disclosure, words).facts(from: old, to: new) }

  static func summary(
    of half: RecordPair.Half, _ state: Change.State, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] {
    guard let organization = half.typed(Organization.self) else { return [] }
    return [
      ("kind", words.label(organization.type)),
      ("countries", organization.countries.map(\.text).joined(separator: ", ")),
      (
        "services",
        organization.services.map { words.label($0.kind) }.joined(separator: ", ")
      ),
    ].compactMap { Fact(summary: $0.0, $0.1, state, disclosure) }
  }
}

extension Brief: ComparedRecord {
  static func summary(
    of half: RecordPair.Half, _ state: Change.State, _ disclosure: Disclosure, _ words: Words
  ) -> [Fact] {
    guard let brief = half.typed(Brief.self) else { return [] }
    let sections = brief.body?.outline.map(\.text).joined(separator: "; ")
    return [("edition", brief.edition), ("sections", sections)]
      .compactMap { Fact(summary: $0.0, $0.1, state, disclosure) }
  }
}

extension Fact {
  /// What a record that came or went says under a key; nil where it says nothing.
  init?(summary label: String, _ text: String?, _ state: Change.State, _ disclosure: Disclosure) {
    guard let text, !text.isEmpty else { return nil }
    let shown = disclosure.shown(text)
    self =
      state == .removed ? Fact(label, old: shown, new: nil) : Fact(label, old: nil, new: shown)
  }
}
