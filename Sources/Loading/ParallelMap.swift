import Dispatch
import Synchronization

/// Answers `transform` of every item, in the items' order, using up to `jobs` threads.
///
/// Threads take the next chunk of items from one counter, so that a slow item holds up nobody.
package func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
  let workers = min(jobs, items.count)
  guard workers > 1 else { return items.map(transform) }
  let chunk = max(1, items.count / (workers * 16))
  let next = Atomic<Int>(0)
  let finished = Mutex<[(start: Int, results: [Result])]>([])
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
    var own: [(start: Int, results: [Result])] = []
    while true {
      let start = next.wrappingAdd(chunk, ordering: .relaxed).oldValue
      guard start < items.count else { break }
      let end = min(start + chunk, items.count)
      own.append((start, items[start..<end].map(transform)))
    }
    finished.withLock { $0 += own }
  }
  let chunks = finished.withLock { $0.sorted { $0.start < $1.start } }
  return chunks.flatMap(\.results)
}
