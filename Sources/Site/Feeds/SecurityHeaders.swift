/// The headers by which a browser lets a page do no more than it needs.
///
/// Nothing is loaded but the site's own stylesheet, scripts, images and data. No script may stand in
/// a page; linked data there is not run, and so not concerned.
package enum SecurityHeaders {
  package static let contentSecurityPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'
    """

  /// All of them, in the order in which they are written.
  package static let fields: [(name: String, value: String)] = [
    ("Content-Security-Policy", contentSecurityPolicy),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
  ]
}
