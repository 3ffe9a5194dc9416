import Library
import Values

/// What a file that `site.yml` names is for.
enum SiteFileKind {
  case logo
  case favicon
  case touchIcon
  case socialPicture
  case font
  case stylesheet

  /// Why a file can't be it, as the end of a sentence; nil where it can.
  func fault(of asset: Library.Asset, path: String) -> String? {
    if asset.large != nil { return "is too large to be \(name)" }
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    switch self {
    case .stylesheet:
      let isText = String(validating: asset.bytes, as: UTF8.self) != nil
      return ending == "css" && isText ? nil : "must be a style sheet whose name ends in '.css'"
    case .font:
      guard let format = FontFormat(asset.bytes) else {
        return "must be a font as WOFF2, WOFF, TTF or OTF"
      }
      return format.endings.contains(ending) ? nil : misnamed(format.rawValue, format.endings)
    case .logo, .favicon, .touchIcon, .socialPicture:
      guard let format = PictureFile(asset.bytes)?.format else {
        return "must be a picture as \(formatNames)"
      }
      guard formats.contains(format) else {
        return "is \(format.rawValue), and \(name) must be \(formatNames)"
      }
      return format.endings.contains(ending) ? nil : misnamed(format.rawValue, format.endings)
    }
  }

  /// Servers and browsers go by the ending.
  private func misnamed(_ format: String, _ endings: [String]) -> String {
    "holds \(format), so its name must end in '.\(endings[0])'"
  }

  private var name: String {
    switch self {
    case .logo: "a logo"
    case .favicon: "a favicon"
    case .touchIcon: "a touch icon"
    case .socialPicture: "a social picture"
    case .font: "a font"
    case .stylesheet: "a style sheet"
    }
  }

  private var formats: [PictureFile.Format] {
    switch self {
    case .logo: [.svg, .png, .jpeg, .gif, .webP]
    case .favicon: [.svg, .png, .icon, .jpeg, .gif, .webP]
    // Telephones put it on a square of their own, and read nothing else.
    case .touchIcon: [.png]
    // The sites that show it know no SVG.
    case .socialPicture: [.png, .jpeg, .gif, .webP]
    case .font, .stylesheet: []
    }
  }

  private var formatNames: String {
    let names = formats.map(\.rawValue)
    if names.count == 1 { return names[0] }
    return names.dropLast().joined(separator: ", ") + " or " + (names.last ?? "")
  }
}
