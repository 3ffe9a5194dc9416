import Records

extension Citation {
  /// `id, locator`, as content writes it.
  var written: String { source.id + (locator.map { ", \($0)" } ?? "") }
}
