import Foundation
import Testing

/// Pictures whose headers lie: they are copied, or refused by name with the reason, and read without a crash.
struct PictureTests {
  private static let jpeg: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE1]
  private static let little: [UInt8] = [0x49, 0x49, 0x2A, 0x00]
  private static let big: [UInt8] = [0x4D, 0x4D, 0x00, 0x2A]

  private static let pictures: [(name: String, bytes: [UInt8])] = [
    ("empty", []), ("cut.jpg", [0xFF]), ("start.jpg", jpeg), ("png.png", Array("\u{89}PNG".utf8)),
    ("png-cut.png", [0x89, 0x50, 0x4E, 0x47]), ("gif.gif", Array("GIF89a".utf8)),
    ("length.jpg", jpeg + [0xFF, 0xFF]), ("exif-cut.jpg", jpeg + little),
    ("offset.jpg", jpeg + little + [0xFF, 0xFF, 0xFF, 0xFF]),
    ("offset-big.jpg", jpeg + big + [0x7F, 0xFF, 0xFF, 0xFF]),
    ("itself.jpg", jpeg + little + [0, 0, 0, 0]),
    // A directory of as many entries as can be written, in a file that ends before them.
    ("entries.jpg", jpeg + little + [8, 0, 0, 0, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 40)),
    ("brand.heic", Array("\0\0\0\u{18}ftypheic".utf8)),
    ("riff.webp", Array("RIFF\u{7F}\u{7F}\u{7F}\u{7F}WEBP".utf8)),
  ]

  @Test(arguments: pictures.map(\.name))
  func aBrokenHeaderIsNoCrash(name: String) throws {
    let picture = try #require(Self.pictures.first { $0.name == name })
    let run = try HostileRun(["assets/\(name)": Data(picture.bytes)])
    run.expectShortReport(name)
    // It is published, or refused with the reason.
    let isNamed =
      run.report.contains("assets/\(name)") && run.report.contains("[asset-not-searchable]")
    #expect((run.files?["assets/\(name)"] != nil) != isNamed, "\(run.report)")
  }

  /// Two megabytes of beginnings of Exif, each of which seems to lead to a directory of thousands of
  /// entries. Nobody can tell what such a file says, so that it is not published.
  @Test(arguments: [little, big])
  func aPictureThatKeepsTheReaderBusyIsRefused(mark: [UInt8]) throws {
    let marks = [[UInt8]](repeating: mark, count: 500_000).flatMap { $0 }
    let run = try HostileRun(["assets/busy.jpg": Data(Self.jpeg + marks)])
    run.expectShortReport()
    #expect(run.files == nil)
    #expect(run.report.contains("assets/busy.jpg"), "\(run.report)")
  }
}
