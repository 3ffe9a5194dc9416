/// The pictures among a site's assets, by their paths from the content folder.
///
/// A smaller form of `map.jpg` is a file next to it whose name says its width: `map.640w.jpg`.
package struct PictureIndex: Sendable {
  /// A form of a picture.
  package struct Form: Sendable {
    package let path: String
    package let size: PictureSize
  }

  private let assets: [Library.Asset]
  private var numbers: [String: Int] = [:]
  private var smaller: [String: [Int]] = [:]

  init(_ assets: [Library.Asset]) {
    self.assets = assets
    for (number, asset) in assets.enumerated() {
      numbers[asset.contentPath] = number
      if let original = Self.original(of: asset.contentPath) {
        smaller[original, default: []].append(number)
      }
    }
  }

  /// How large the picture at a path is; nil where that is not known.
  package func size(of path: String) -> PictureSize? {
    numbers[path].flatMap { PictureSize(of: assets[$0].bytes) }
  }

  /// The smaller forms of a picture, the smallest first.
  package func smallerForms(of path: String) -> [Form] {
    (smaller[path] ?? []).compactMap { number in
      let asset = assets[number]
      return PictureSize(of: asset.bytes).map { Form(path: asset.contentPath, size: $0) }
    }.sorted { ($0.size.width, $0.path) < ($1.size.width, $1.path) }
  }

  /// The picture of which a file is a smaller form, by its name; nil of any other file.
  package static func original(of path: String) -> String? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2 else { return nil }
    let width = parts[parts.count - 2]
    guard width.last == "w", width.count > 1, width.dropLast().allSatisfy(\.isNumber) else {
      return nil
    }
    return (parts.dropLast(2) + parts.suffix(1)).joined(separator: ".")
  }
}
