/// How much of a line a finding may show: logs are read by people who may not know all that a line
/// says.
package enum Quotation: Sendable {
  case line
  /// What the finding is about, because the line may say more: a cell of a row.
  case range
  case nothing
}
