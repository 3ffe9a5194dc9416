/// What files are, told by their names (RFC 6838).
enum MediaTypes {
  private static let byEnding = [
    "html": "text/html; charset=utf-8", "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8", "json": "application/json",
    "geojson": "application/geo+json", "csv": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8", "xml": "application/xml",
    "txt": "text/plain; charset=utf-8", "svg": "image/svg+xml", "png": "image/png",
    "jpg": "image/jpeg", "jpeg": "image/jpeg", "gif": "image/gif", "webp": "image/webp",
    "avif": "image/avif", "pdf": "application/pdf", "woff2": "font/woff2",
    "woff": "font/woff", "ttf": "font/ttf", "otf": "font/otf", "ico": "image/vnd.microsoft.icon",
    "webmanifest": "application/manifest+json",
  ]

  static func type(of path: String) -> String {
    let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return byEnding[ending] ?? "application/octet-stream"
  }
}
