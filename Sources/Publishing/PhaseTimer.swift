/// Measures the phases of a run one after the other.
struct PhaseTimer {
  private let clock = ContinuousClock()
  private var start: ContinuousClock.Instant
  private(set) var timings: [SiteBuilder.Timing] = []

  init() {
    start = clock.now
  }

  /// Ends the phase that began with the last call.
  mutating func end(_ phase: String) {
    let now = clock.now
    timings.append(SiteBuilder.Timing(name: phase, duration: now - start))
    start = now
  }

  /// Notes what part of the phases went into one kind of work, on all threads together.
  mutating func add(_ work: String, _ durations: [Duration]) {
    timings.append(
      SiteBuilder.Timing(
        name: "  \(work), on all threads", duration: durations.reduce(.zero, +)))
  }
}
