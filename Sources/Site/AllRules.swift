import Checks
package import Diagnostics
import Fields
import Gate
import Loading
import Markdown
import Records
import Review
import Spreadsheet
import YAML

/// Every rule that a run can report, in the order of their names.
package enum AllRules {
  package static let all: [Rule] = {
    let groups: [[Rule]] = [
      YAMLRules.all, FieldRules.all, ValueRules.all, SourceRules.all, LoadingRules.all,
      MarkdownRules.all, SheetRules.all, RuleSet.rules, RouteRules.all, RedirectRules.all,
      PreflightRules.all,
      GateRules.all, ReviewRules.all,
    ]
    return groups.flatMap { $0 }.sorted { $0.id < $1.id }
  }()
}
