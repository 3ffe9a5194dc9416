import Loading
import TestSupport
import Testing

/// Files that are larger than any page a person writes.
struct FileLimitTests {
  @Test func aFileOverTheLimitIsRefusedUnread() throws {
    let large = String(repeating: " ", count: FileLimits.bytes + 1)
    #expect(
      try SmallSite(adding: ["pages/large.md": large]).report() == """
        pages/large.md:1:1: the file has 8388609 bytes and must have at most 8388608 \
        [file-too-large]

        """)
  }

  @Test func anAssetMayBeLarger() throws {
    let large = String(repeating: " ", count: FileLimits.bytes + 1)
    #expect(try SmallSite(adding: ["assets/large.txt": large]).report() == "")
  }
}
