import Loading
import Synchronization
import Testing

@Suite struct WorkingThreadTests {
  @Test(arguments: [1, 2, 8, 200])
  func everyItemIsDoneOnceAndStaysInItsPlace(jobs: Int) {
    let calls = Atomic<Int>(0)
    let results = parallelMap(Array(0..<1_000), jobs: jobs) { number in
      calls.add(1, ordering: .relaxed)
      return number * 2
    }
    #expect(results == (0..<1_000).map { $0 * 2 })
    #expect(calls.load(ordering: .relaxed) == 1_000)
  }

  @Test func workInsideOfWorkIsDone() {
    let results = parallelMap(Array(1...4), jobs: 4) { number in
      parallelMap(Array(1...number), jobs: 4) { $0 }.reduce(0, +)
    }
    #expect(results == [1, 3, 6, 10])
  }

  @Test func aSystemThatIsNotScarceLetsThreadsStart() {
    #expect(WorkingThreads.canStart(3))
    #expect(WorkingThreads.canStart(0))
  }
}
