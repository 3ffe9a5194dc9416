package import Diagnostics
import Fields

/// The files of the content that give the site its looks, as `site.yml` names them.
package struct SiteLooks: Sendable {
  /// The picture before the site's name, or in place of it where it has words.
  package let logo: SitePicture?
  /// The picture of the site in tabs and bookmarks, in several forms if need be.
  package let favicon: [Located<String>]
  /// The picture of the site on the first screen of a telephone.
  package let touchIcon: Located<String>?
  /// The picture that other sites show next to a link to this one.
  package let socialPicture: SitePicture?
  package let fonts: [SiteFont]
  /// A style sheet that is loaded after the built-in one.
  package let stylesheet: Located<String>?

  init(_ fields: Fields) {
    logo = fields.optional(
      "logo",
      "A picture before the site's name: a file, or {file, alt} for one that replaces the name.")
    favicon = fields.list(
      "favicon", "The picture of the site in tabs and bookmarks, as SVG, PNG or ICO.")
    touchIcon = fields.optional(
      "touch-icon",
      "The picture of the site on the first screen of a telephone: a square PNG of 180 pixels.")
    socialPicture = fields.optional(
      "social-picture", "The picture that is shown next to a link to the site: {file, alt}.")
    fonts = fields.list("fonts", "Fonts of the site's own, from files of assets/.")
    stylesheet = fields.optional(
      "stylesheet", "A style sheet that is loaded after the built-in one, such as assets/own.css.")
    if let socialPicture, !socialPicture.file.value.isEmpty, socialPicture.alternative == nil {
      fields.report(
        FieldRules.missingKey.finding(
          "'social-picture' must say under 'alt' what the picture shows",
          at: socialPicture.file.range,
          suggestion: "social-picture: {file: \(socialPicture.file.value), alt: WORDS}"))
    }
  }

  /// The paths of its pictures from the content folder.
  package var pictures: Set<String> {
    Set(
      ([logo, socialPicture].compactMap { $0?.file } + favicon + [touchIcon].compactMap { $0 }).map(
        \.value))
  }
}
