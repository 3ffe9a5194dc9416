package import Records

/// A source that a page cites, with how often.
package struct CitedSource {
  package let source: Source
  package internal(set) var uses: Int
}
