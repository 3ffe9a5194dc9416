/// A picture parted into what shows it and what only says something of it.
struct PictureParts {
  /// A picture with the same pixels, colours and orientation, and without all else.
  var kept: [UInt8] = []
  /// Blocks of metadata, and what follows the picture in its file, inflated where need be.
  var left: [[UInt8]] = []
  /// What stays in the picture compressed, inflated: the name of a colour profile.
  var packed: [[UInt8]] = []
  /// Whether the file ends within the picture, or is no picture of this format.
  var isDamaged = false

  /// Which way is up, from Exif among the metadata; 1 where it need not be said.
  var orientation: Int {
    left.lazy.compactMap { Exif.orientation(in: $0[...]) }.first ?? 1
  }
}
