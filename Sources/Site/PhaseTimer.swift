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
    timings.append(SiteBuilder.Timing(phase: phase, duration: now - start))
    start = now
  }
}
