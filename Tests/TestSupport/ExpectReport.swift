package import Testing

/// Expects a site's report, and shows the whole of it where it is another.
package func expectReport(
  _ report: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(report == expected, sourceLocation: sourceLocation)
}
