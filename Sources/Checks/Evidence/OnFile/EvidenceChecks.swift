import Diagnostics
import Evidence
import Library
import Records

/// A rule about what the texts of sources say. All of them share one reading of the library.
protocol EvidenceCheck {
  static var rule: Rule { get }
  static func findings(in reading: EvidenceReading) -> [Diagnostic]
}

/// The rules that need the texts of sources. A site without texts costs nothing.
enum EvidenceChecks {
  private static var checks: [any EvidenceCheck.Type] {
    [
      CalculationWrong.self, DateAtLocator.self, LocatorInText.self, NameAsPrinted.self,
      NumberNotInSource.self, PassageAboutElse.self, QuoteNotInSource.self, StatusAtLocator.self,
      ValueAtLocator.self,
    ]
  }

  static var rules: [Rule] { checks.map { $0.rule } }

  /// - Parameter gaps: What could not be read; what may only follow from it is left out.
  static func findings(in library: Library, lacking gaps: ContentGaps) -> [Diagnostic] {
    guard !library.evidence.isEmpty, !gaps.incompleteKinds.contains(.source) else { return [] }
    let reading = EvidenceReading(library)
    return checks.flatMap { $0.findings(in: reading) }
      .filter { gaps.isEmpty || !gaps.touches($0) }
  }
}
