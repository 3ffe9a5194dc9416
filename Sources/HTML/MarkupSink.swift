#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory into which one thread writes all its markup, one value behind the other.
///
/// Nothing in it is ever changed: bytes are only added at the end. A page gives back what was written
/// for it when its bytes have been taken, so the next page writes over it. Places are numbers of
/// bytes from the start, which stay true when the memory moves because it grows.
///
/// Every piece of every literal comes through here. Its state is therefore behind a pointer, where the
/// compiler has no exclusive access to check, and what writes is `@inlinable`.
@usableFromInline
struct MarkupSink {
  /// More than most pages take with all their parts.
  private static let usualCapacity = 256 * 1024

  @usableFromInline var base: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  /// How many bytes have been written.
  @usableFromInline var used = 0

  private init(capacity: Int) {
    base = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  /// Makes room for `count` more bytes.
  @inlinable
  mutating func reserve(_ count: Int) {
    if count > capacity - used { grow(by: count) }
  }

  @usableFromInline @inline(never)
  mutating func grow(by count: Int) {
    let larger = max(capacity * 2, used + count)
    precondition(larger <= UInt32.max, "the markup of a page must be smaller than 4 GiB")
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: larger)
    memory.update(from: base, count: used)
    base.deallocate()
    base = memory
    capacity = larger
  }

  @inlinable
  mutating func append(_ start: UnsafePointer<UInt8>, _ count: Int) {
    reserve(count)
    (base + used).update(from: start, count: count)
    used += count
  }

  @inlinable
  mutating func append(_ byte: UInt8) {
    reserve(1)
    base[used] = byte
    used += 1
  }

  /// Writes again what is at a place.
  @usableFromInline
  mutating func repeatBytes(from start: Int, to end: Int) {
    precondition(start <= end && end <= used, "markup must be used before its page is finished")
    reserve(end - start)
    (base + used).update(from: base + start, count: end - start)
    used += end - start
  }

  // MARK: The sink of a thread

  /// Where this thread writes.
  @usableFromInline
  static var ofThisThread: UnsafeMutablePointer<MarkupSink> {
    if let known = pthread_getspecific(key) {
      return known.assumingMemoryBound(to: MarkupSink.self)
    }
    let sink = UnsafeMutablePointer<MarkupSink>.allocate(capacity: 1)
    sink.initialize(to: MarkupSink(capacity: usualCapacity))
    pthread_setspecific(key, sink)
    return sink
  }

  /// The system's place for a value of each thread, which is freed when its thread ends.
  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    let status = pthread_key_create(&key) { sink in
      // On Linux the value is optional.
      let sink: UnsafeMutableRawPointer? = sink
      guard let sink = sink?.assumingMemoryBound(to: MarkupSink.self) else { return }
      sink.pointee.base.deallocate()
      sink.deallocate()
    }
    precondition(status == 0, "the system must have a place for a value of each thread")
    return key
  }()
}
