/// All records of a site, for kinds whose pages depend on other records.
package protocol SiteRecords {
  /// The records of all kinds.
  var records: RecordStore { get }
  /// The name of a source's page, which is not always its identifier.
  func pageName(ofSource id: String) -> String
  /// The address of the page that a figure is on, with a `#` at its end.
  func pageStart(ofFigure id: String) -> String
  /// Whether another edition took the place of `brief`.
  func isSuperseded(_ brief: Brief) -> Bool
  /// The section whose page a loose page opens; nil where it has a page of its own.
  func section(openedBy page: String) -> SiteSection?
}
