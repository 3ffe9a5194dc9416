import Synchronization

/// Answers `transform` of every item, in the items' order, using up to `jobs` threads.
///
/// Threads take the next item from one counter, so that a slow item holds up nobody, wherever in the
/// list it stands.
package func parallelMap<Item: Sendable, Result: Sendable>(
  _ items: [Item], jobs: Int, _ transform: @Sendable (Item) -> Result
) -> [Result] {
  let workers = min(jobs, items.count)
  guard workers > 1 else { return items.map(transform) }
  let next = Atomic<Int>(0)
  return [Result](unsafeUninitializedCapacity: items.count) { results, count in
    // Each place is written once, by the thread that took its item.
    nonisolated(unsafe) let places = results
    WorkingThreads.run(workers) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { break }
        places.initializeElement(at: index, to: transform(items[index]))
      }
    }
    count = items.count
  }
}
