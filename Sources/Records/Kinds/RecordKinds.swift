import Synchronization

/// The one list of the kinds of record. Everything that must know each kind walks it.
///
/// Its order is the order of lists on pages, in findings and in data.
package enum RecordKinds {
  private static let builtIn: [any Record.Type] = [
    Region.self, Country.self, DeclaredPlace.self, Brief.self, Indicator.self, Figure.self,
    Instrument.self,
    Organization.self, Plan.self, Guideline.self, Programme.self, Source.self, Term.self,
    LoosePage.self,
  ]

  private static let added = Mutex<[any Record.Type]>([])

  package static let all = builtIn + added.withLock { $0 }

  static let traits = all.map { $0.traits }

  /// Adds a kind. It must be called before anything asks for a kind, which a test does in a process
  /// of its own.
  package static func add(_ type: any Record.Type) {
    added.withLock { $0.append(type) }
    precondition(all.last.map { $0 == type } ?? false, "kinds are added before any is used")
  }
}
