/// A host of static sites whose limits and conventions Dossier knows.
package enum WebHost: String, Sendable, CaseIterable {
  case githubPages = "github-pages"
  case gitlabPages = "gitlab-pages"
  case netlify
  case cloudflarePages = "cloudflare-pages"
  /// A plain server with nginx, set up as in `deploy/nginx.conf`.
  case nginx

  /// What people call it.
  package var name: String {
    switch self {
    case .githubPages: "GitHub Pages"
    case .gitlabPages: "GitLab Pages"
    case .netlify: "Netlify"
    case .cloudflarePages: "Cloudflare Pages"
    case .nginx: "nginx"
    }
  }
}
