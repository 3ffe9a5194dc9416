import Library
import Loading
import Records
import TestSupport
import Testing

/// The YAML of a view block is read as a file is, each mistake at its place.
@Suite struct ViewTests {
  private func site(_ body: String) -> SmallSite {
    let head = "---\nid: example\ntitle: Example\nsummary: An example.\n---\n"
    return SmallSite(adding: ["pages/example.md": head + body])
  }

  @Test func readsEachKindOfView() throws {
    let outcome = try site(
      """
      ```timeline
      country: [KHM, VNM]
      scope: national
      period: 2000/2010
      ```

      ```directory
      country: KHM
      services: [shelter, legal-aid]
      ```

      ```chart
      figures: example-count
      caption: Officials trained
      ```

      """
    ).load()
    #expect(outcome.findings == [])
    let library = try #require(outcome.library)
    #expect(library.views.count == 3)
    let uses = library.backlinks[RecordKey(.figure, "example-count")]
    #expect(uses.contains { $0.owner == RecordKey(.page, "example") })
  }

  @Test func placesMistakesInTheFile() throws {
    try expectReport(
      site(
        """
        Words.

        - A list:

          ```timeline
          country: Cambodia
          scpoe: national
          ```

        ```chart
        figures: [example-cuont]
        ```

        ```scorecard
        plan: {
        ```

        """
      ).report(),
      """
      pages/example.md:21:1: a value must stand here [yaml-syntax]
      pages/example.md:11:12: 'Cambodia' must be a country code of three capital letters (ISO 3166-1 \
      alpha-3) [bad-country-code]
        help: did you mean 'KHM'?
      pages/example.md:12:3: 'scpoe' is not a key that is known here [unknown-key]
        note: known keys: country, scope, kinds, topics, period, caption
        help: did you mean 'scope'?
      pages/example.md:16:1: 'caption' must be given [missing-key]
        help: caption: what the chart shows
      pages/example.md:16:11: 'example-cuont' must be the identifier of a figure that exists \
      [dangling-reference]
        help: did you mean 'example-count'?

      """)
  }
}
