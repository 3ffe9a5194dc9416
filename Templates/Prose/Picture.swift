import Diagnostics
import HTML
import Library
import Markdown
import Records

/// An image in prose. One that is alone in its paragraph has its title as a caption.
func proseImage(_ use: ImageUse, in page: PageContext) -> HTML {
  let base = page.library.paths[Int(use.range.file.index)]
  let path = ContentPath.resolve(use.path, from: base) ?? use.path
  guard use.isFigure, let caption = use.title else {
    return image(path, alternative: use.alternative, title: use.title, in: page)
  }
  return figure(
    image(path, alternative: use.alternative, in: page), caption: HTML.text(caption), credit: nil)
}

/// A picture with its caption, its credit and its licence.
func pictureView(_ view: PictureView, in page: PageContext) -> HTML {
  let base = page.library.paths[Int(view.file.range.file.index)]
  let path = ContentPath.resolve(view.file.value, from: base) ?? view.file.value
  let licence = view.licence.map { licence -> HTML in
    guard let address = licence.address else { return HTML.text(licence.name) }
    return """
      <a href="\(url: address)" rel="license external">\(licence.name)</a>
      """
  }
  let credit = [view.credit.map { HTML.text($0) }, licence].compactMap { $0 }
  let sources = view.sources.isEmpty ? nil : page.cite(view.sources)
  return figure(
    image(path, alternative: view.alternative, in: page),
    caption: view.caption != nil || sources != nil
      ? "\(view.caption)\(sources)" : nil,
    credit: credit.isEmpty ? nil : credit.joined(separator: " · "))
}

private func figure(_ image: HTML, caption: HTML?, credit: HTML?) -> HTML {
  let words: HTML? =
    caption == nil && credit == nil
    ? nil
    : """
    <figcaption>\(caption)\(if: credit, { "<small class=\"credit\">\($0)</small>" })</figcaption>
    """
  return "<figure class=\"picture\">\(image)\(words)</figure>"
}

/// An image with its size, so that the text below stays where it is while the image loads, and with the
/// smaller forms that there are of it.
private func image(
  _ path: String, alternative: String, title: String? = nil, in page: PageContext
) -> HTML {
  let pictures = page.library.pictures
  func address(_ path: String) -> String { page.href(toFile: path).text }
  let size = pictures.size(of: path)
  let smaller = pictures.smallerForms(of: path)
  let forms =
    smaller.map { (address($0.path), $0.size.width) }
    + (size.map { [(address(path), $0.width)] } ?? [])
  let choice: HTML? =
    smaller.isEmpty
    ? nil
    : """
     srcset="\(forms.map { "\($0.0) \($0.1)w" }.joined(separator: ", "))" \
    sizes="(min-width: 48rem) 44rem, 100vw"
    """
  return """
    <img\(page.note(.asset(path))) src="\(url: address(path))"\(choice) alt="\(alternative)"\
    \(if: title, { " title=\"\($0)\"" })\
    \(if: size, { " width=\"\($0.width)\" height=\"\($0.height)\"" }) loading="lazy">
    """
}
