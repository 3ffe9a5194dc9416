#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory into which one thread writes markup, one value behind the other.
///
/// A value is a stretch of a region and never changes, because only the thread that owns the region
/// writes to it, and only behind all values. A region in which no value is left is used anew from its
/// beginning, so that a page is made without asking for memory at each of its parts.
///
/// The compiler cannot check that it is sendable. It is, because other threads only read what stands
/// in values, which is never written again, and `used` is read and set by the owning thread alone. A
/// region of a ``MarkupStore`` is written to by whoever makes the store, before others have it.
final class MarkupRegion: @unchecked Sendable {
  /// More than most pages take with all their parts.
  private static let usualCapacity = 256 * 1024

  private let base: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  /// How many bytes values take, or took.
  private(set) var used = 0

  init(capacity: Int) {
    self.capacity = capacity
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  func hasRoom(for count: Int) -> Bool { count <= capacity - used }

  /// Writes behind everything. Only the owner may, and only where there is room.
  func write(_ bytes: UnsafeBufferPointer<UInt8>) {
    precondition(hasRoom(for: bytes.count), "markup must not be written beyond its region")
    guard let source = bytes.baseAddress else { return }
    (base + used).update(from: source, count: bytes.count)
    used += bytes.count
  }

  func bytes(_ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + start, count: end - start)
  }

  // MARK: The region of a thread

  /// Where this thread writes.
  static var ofThisThread: MarkupRegion {
    let owner = Owner.ofThisThread
    // Nobody has a value of it: neither has any other thread, which could only have got it from here.
    if isKnownUniquelyReferenced(&owner.region) { owner.region.used = 0 }
    return owner.region
  }

  /// A new region where this thread writes from now on.
  static func renewed(withRoomFor count: Int) -> MarkupRegion {
    let region = MarkupRegion(capacity: max(usualCapacity, count * 2))
    Owner.ofThisThread.region = region
    return region
  }

  /// A thread's claim to its region.
  private final class Owner {
    var region = MarkupRegion(capacity: usualCapacity)

    private static let key: pthread_key_t = {
      var key = pthread_key_t()
      let status = pthread_key_create(&key) { owner in
        // On Linux the value is optional.
        let owner: UnsafeMutableRawPointer? = owner
        if let owner { Unmanaged<Owner>.fromOpaque(owner).release() }
      }
      precondition(status == 0, "the system must have a place for a value of each thread")
      return key
    }()

    static var ofThisThread: Owner {
      if let known = pthread_getspecific(key) {
        return Unmanaged<Owner>.fromOpaque(known).takeUnretainedValue()
      }
      let owner = Owner()
      pthread_setspecific(key, Unmanaged.passRetained(owner).toOpaque())
      return owner
    }
  }
}
