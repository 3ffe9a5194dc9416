/// The headers by which a browser lets a page do no more than it needs.
///
/// Nothing is loaded but the site's own stylesheet, scripts, images and data. No script may stand in
/// a page; linked data there is not run, and so not concerned.
///
/// No page of another site may show the site's pictures, or load its data as if they were its own: it
/// would learn that a reader was here before, and would take bytes from a team that pays for them.
/// Nothing that exports are for needs it. They are downloaded by a link, which no such header concerns
/// (Fetch, "cross-origin resource policy check": navigations are exempt), and asked for by programs and
/// calendars that are no browsers. A script of another site never could read them, as none is allowed
/// by CORS.
package enum SecurityHeaders {
  package static let contentSecurityPolicy = """
    default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'
    """

  /// All of them, in the order in which they are written.
  package static let fields: [(name: String, value: String)] = [
    ("Content-Security-Policy", contentSecurityPolicy),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
  ]
}
