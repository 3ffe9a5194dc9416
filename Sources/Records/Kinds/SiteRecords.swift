/// All records of a site, of which a kind may ask what its own records depend on.
package protocol SiteRecords {
  /// The records of all kinds.
  var records: RecordStore { get }
  /// The name of a source's page, which is not always its identifier.
  func pageName(ofSource id: String) -> String
  /// Whether another edition took the place of `brief`.
  func isSuperseded(_ brief: Brief) -> Bool
}
