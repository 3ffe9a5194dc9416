import Foundation
import Loading
import TestSupport
import Testing

/// One run over a folder with one mistake of each kind reports each at its place.
@Suite struct OneRunTests {
  @Test func reportsEachKindOfMistakeAtItsPlace() throws {
    try withTemporaryFolder { folder in
      try SmallSite(adding: Self.mistakes).write(to: folder)
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/figures/linked.yml", withDestinationPath: folder + "/figures/count.yml")
      let content = ContentFolder.disk(folder)
      for jobs in [1, 8] {
        let loader = Loader(folder: content, jobs: jobs)
        try expectReport(SmallSite.report(loader, on: content), Self.report)
      }
    }
  }

  private static let mistakes = [
    "countries/la/country.yml": """
    id: laos
    code: LA
    name: Lao PDR
    subdivisions:
      - code: LAO-VT
        name: Vientiane

    """,
    "countries/vn/factsheet.md": """
    ---
    id: vietnam-2022
    title: Vietnam
    summary: A factsheet that leans on what is not there.
    country: vietnam
    edition: "2022"
    headline: draft-count
    sources: exmaple-report, p. 9
    ---
    Some {example-cuont} were trained, says [the page](../../pages/more.md).

    See the [partners](../kh/factsheet.md#partner) and [the draft](../../pages/draft.md).

    ```timeline
    country: KH
    ```

    """,
    "figures/keys.yml": """
    - id: Bad_Identifier
      label: [officials, trained]
      value: 1,829
      unit: people
      geography: KHM
      perod: 2022
      period: 2007-13
      sources: example-report
    - id: example-count
      label: &label officials trained
      label: officers trained
      note: *label
      value: !!int 594
      unit: people
      geography: KHM
      qualifier: atleast
      sources: example-report
    - id: draft-count
      draft: true
      label: officials trained
      missing: not-published
      unit: people
      geography: KHM
      sources: example-report

    """,
    "figures/syntax.yml": """
    - id: broken
      label: Trained: officials

    """,
    "notes/ideas.md": "Ideas\n",
    "pages/bare.md": "# Words\n",
    "pages/draft.md": """
    ---
    id: draft
    title: Draft
    summary: A page that is not ready.
    draft: true
    ---
    Words with <b>markup</b>.

    """,
  ]

  /// What keeps a file from being read comes first. The figure may be in the file behind the link.
  private static let report = """
    figures/linked.yml:1:1: 'figures/linked.yml' must be a plain file, not a symbolic link \
    [not-a-plain-file]
      help: copy the file here instead
    figures/syntax.yml:2:17: text that holds ': ' must be in quotes [yaml-syntax]
      help: write "Trained: officials"
    pages/bare.md:1:1: the file must begin with front matter [no-front-matter]
      help: begin with a line '---', then 'id:' and 'title:', then '---'
    countries/la/country.yml:2:7: 'LA' must be a country code of three capital letters (ISO 3166-1 \
    alpha-3) [bad-country-code]
      help: did you mean 'LAO'?
    countries/la/country.yml:5:11: 'LAO-VT' must be a country's two letters, a hyphen and its own \
    code, as in KH-12 [bad-subdivision-code]
      help: did you mean 'LA-VT'?
    countries/vn/factsheet.md:7:11: 'vietnam-2022' is published and must not lean on the draft \
    'draft-count' [draft-linked]
      figures/keys.yml:18:7: the draft
    countries/vn/factsheet.md:8:10: 'exmaple-report' must be the identifier of a source that \
    exists [dangling-reference]
      help: did you mean 'example-report'?
    countries/vn/factsheet.md:10:41: '../../pages/more.md' must be the path of a page or an asset, \
    from this file [broken-link]
    countries/vn/factsheet.md:12:9: '#partner' must be the identifier of a heading or an item of \
    'cambodia-2022' [missing-anchor]
      help: did you mean 'partners'?
    countries/vn/factsheet.md:12:52: 'vietnam-2022' is published and must not link to the draft \
    'draft' [draft-linked]
      pages/draft.md:2:5: the draft
    countries/vn/factsheet.md:15:10: 'KH' must be a country code of three capital letters (ISO \
    3166-1 alpha-3) [bad-country-code]
      help: did you mean 'KHM'?
    figures/keys.yml:1:7: 'Bad_Identifier' must be lower-case letters and digits, joined by single \
    hyphens [bad-identifier]
      help: did you mean 'bad-identifier'?
    figures/keys.yml:2:10: this must be text, not a list [wrong-type]
      help: put the text in quotes if it holds ': ' or begins with '[' or '{'
    figures/keys.yml:3:10: '1,829' must be a plain number: digits, without separators or a unit, \
    and '.' before a fraction [bad-number]
      help: did you mean '1829'?
    figures/keys.yml:6:3: 'perod' is not a key that is known here [unknown-key]
      note: known keys: id, draft, publish-from, reviewed, sources, disputes, aliases, indicator, label, value, \
    missing, qualifier, out-of, low, high, confidence, status, period, as-of, counted, \
    calculated, period-inferred, sex, by, series, unit, \
    geography, from, to, price-year, definition, method, target, baseline, parts, claims, restates, \
    organizations, note
      help: did you mean 'period'?
    figures/keys.yml:7:16: '2007-13' must have a month from 01 to 12 [bad-date]
    figures/keys.yml:9:7: 'example-count' must name one figure only [duplicate-identifier]
      figures/count.yml:1:7: first used here
    figures/keys.yml:10:10: an anchor ('&name') must not be used [yaml-alias]
      help: delete it; text that begins with '&' must be in quotes
    figures/keys.yml:11:3: the key 'label' must be written once in its group [yaml-duplicate-key]
      figures/keys.yml:10:3: first written here
    figures/keys.yml:12:9: an alias ('*name') must be written out [yaml-alias]
      help: repeat the value; text that begins with '*' must be in quotes
    figures/keys.yml:13:10: a tag ('!name') must not be used; each field knows its own type \
    [yaml-tag]
      help: delete it; text that begins with '!' must be in quotes
    figures/keys.yml:16:14: 'atleast' must be one of 'at-least', 'more-than', 'about', 'up-to', \
    'less-than' or 'estimate' [unknown-choice]
      help: did you mean 'at-least'?
    notes/ideas.md:1:1: 'notes/ideas.md' is not in a folder that is read [misplaced-file]
      help: folders: countries, figures, glossary, guidelines, indicators, legal, organizations, pages, \
    places, plans, programmes, regions, sources, snippets, vocabularies, strings, assets, static
    pages/draft.md:7:12: a body must not hold raw HTML, such as '<b>' [raw-html-refused]
      help: write it in Markdown, or '\\<' where a '<' itself is meant
    pages/draft.md:7:21: a body must not hold raw HTML, such as '</b>' [raw-html-refused]
      help: write it in Markdown, or '\\<' where a '<' itself is meant

    """
}
