import Foundation

/// The processor time that this thread spends on `work`.
///
/// Shows that work ends soon without asking a clock on the wall, which beside other tests says how
/// busy the machine is.
package func processorTime(of work: () throws -> Void) rethrows -> Duration {
  let before = processorTimeOfThisThread()
  try work()
  return processorTimeOfThisThread() - before
}

private func processorTimeOfThisThread() -> Duration {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
