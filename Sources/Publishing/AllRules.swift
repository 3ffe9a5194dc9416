import Checks
package import Diagnostics
import Fields
import Gate
import Imports
import Loading
import Markdown
import Records
import Review
import Spreadsheet
import Values
import YAML

/// Every rule, in the order of their names.
package enum AllRules {
  /// Those about content and sites.
  package static let all: [Rule] = {
    let groups: [[Rule]] = [
      YAMLRules.all, FieldRules.all, ValueRules.all, SourceRules.all, LoadingRules.all,
      VocabularyRules.all,
      MarkdownRules.all, SheetRules.all, RuleSet.rules, RouteRules.all, RedirectRules.all,
      PreflightRules.all,
      GateRules.all, AssetRules.all, ReviewRules.all, EditionRules.all,
    ]
    return groups.flatMap { $0 }.sorted { $0.id < $1.id }
  }()

  /// All that a report can name, those about the command itself among them.
  package static let reported: [Rule] = (all + RunRules.all + ImportRules.all).sorted {
    $0.id < $1.id
  }
}
