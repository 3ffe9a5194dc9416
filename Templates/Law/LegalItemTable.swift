import Library
import Records
import Synchronization

/// The items of each instrument, worked out once for all pages whose timelines and filters show it.
final class LegalItemTable: Sendable {
  private let known = Mutex<[String: [LegalItem]]>([:])

  func items(of instrument: Instrument, in library: Library) -> [LegalItem] {
    if let items = known.withLock({ $0[instrument.id] }) { return items }
    let items = LegalItem.all(of: instrument, in: library)
    known.withLock { $0[instrument.id] = items }
    return items
  }
}
