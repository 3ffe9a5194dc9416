#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Threads that share one piece of work with the thread that asks for it.
///
/// Dispatch waits for ever where the system lets a user start no more threads, as in a small container
/// or below `ulimit -u`; here those that there are do all of it.
package enum WorkingThreads {
  /// Calls `work` on the thread of the caller and on up to `count - 1` others, and returns when all
  /// have ended.
  static func run(_ count: Int, _ work: @Sendable () -> Void) {
    withoutActuallyEscaping(work) { work in
      var threads: [pthread_t] = []
      while threads.count < count - 1, let thread = start(work) { threads.append(thread) }
      work()
      for thread in threads { pthread_join(thread, nil) }
    }
  }

  /// Whether the system lets this process start so many threads more.
  package static func canStart(_ count: Int) -> Bool {
    var gate = pthread_mutex_t()
    pthread_mutex_init(&gate, nil)
    defer { pthread_mutex_destroy(&gate) }
    return withUnsafeMutablePointer(to: &gate) { gate in
      nonisolated(unsafe) let gate = gate
      // All must be there at once.
      pthread_mutex_lock(gate)
      var threads: [pthread_t] = []
      while threads.count < count,
        let thread = start({
          pthread_mutex_lock(gate)
          pthread_mutex_unlock(gate)
        })
      {
        threads.append(thread)
      }
      pthread_mutex_unlock(gate)
      for thread in threads { pthread_join(thread, nil) }
      return threads.count == count
    }
  }

  private final class Work: Sendable {
    let call: @Sendable () -> Void
    init(_ call: @escaping @Sendable () -> Void) { self.call = call }
  }

  /// Nil where the system refuses.
  private static func start(_ work: @escaping @Sendable () -> Void) -> pthread_t? {
    let box = Unmanaged.passRetained(Work(work))
    #if canImport(Darwin)
      var thread: pthread_t?
    #else
      var thread = pthread_t()
    #endif
    let status = pthread_create(
      &thread, nil,
      { pointer in
        let pointer: UnsafeMutableRawPointer? = pointer
        if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().call() }
        return nil
      }, box.toOpaque())
    guard status == 0 else {
      box.release()
      return nil
    }
    return thread
  }
}
