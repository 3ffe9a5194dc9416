package import Diagnostics

/// The rules about what hosts take: files and pages. Those about the files that steer a host are in
/// `PreflightRules+Steering.swift`.
package enum PreflightRules {
  package static let all = [
    tooManyFiles, paidPlan, siteTooLarge, hostFileTooLarge, badName, jekyllDropsNames, folderName,
    unreadableFile, notAsBuilt, missingPage, unknownAddress, belowAPath, badHeaders, headerLimit,
    ignoredHeader, unreadSteeringFile, badRedirect, redirectLimit, redirectLoop, sourceTextInSite,
  ]

  package static let sourceTextInSite = Rule(
    "source-text-in-site",
    summary: "no file of a site must be the text of a source",
    why: "The texts of sources are kept for looking things up; they are other people's works.",
    fix:
      "Build the site again: 'dossier build' writes none. Copy no folder of Content/ into the site.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let tooManyFiles = Rule(
    "host-too-many-files",
    summary: "a site must have no more files than its host takes",
    why: "The host refuses the whole site, and the old edition stays.",
    fix: "Choose another host, or leave out files of Content/assets/ that nobody needs.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let paidPlan = Rule(
    "host-paid-plan", .warning,
    summary: "a site should have no more files than the free plan of its host takes",
    why: "On the free plan the host refuses the whole site, and the old edition stays.",
    fix: "Pay for the larger plan, or choose another host.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let siteTooLarge = Rule(
    "host-site-too-large",
    summary: "a site must be no larger than its host takes",
    why: "The host refuses the whole site, and the old edition stays.",
    fix: "Move large documents elsewhere and link to them, or choose another host.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let hostFileTooLarge = Rule(
    "host-file-too-large",
    summary: "a file must be no larger than the host takes",
    why: "The host refuses the file or the whole site. On a slow line nobody could load it either.",
    fix: "Compress or split the file, or put it elsewhere and link to it.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let badName = Rule(
    "host-bad-name",
    summary: "a file must have a name that the host can store and serve",
    why: "Some hosts refuse the whole site for one name; a disk that ignores case loses a twin.",
    fix: "Rename the file in Content/assets/.",
    failing: .output("_worker.js", "A script that Cloudflare Pages would run.\n"),
    passing: .output("assets/worker.js", "A script like any other.\n"))

  package static let jekyllDropsNames = Rule(
    "host-jekyll-drops-names",
    summary: "a site on GitHub Pages must have a file '.nojekyll' at its root",
    why: """
      Where GitHub publishes a branch it runs Jekyll, which leaves out names that begin with '_', \
      '.' or '#', or that end with '~'.
      """,
    fix: "Build the site again: 'dossier build' writes the file.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let folderName = Rule(
    "host-folder-name", .note,
    summary: "GitLab Pages publishes the folder 'public' unless the job names another",
    why: "The job would end well and publish nothing.",
    fix:
      "Build with '--output public', or write 'publish' into the job, as deploy/gitlab-ci.yml does.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let unreadableFile = Rule(
    "host-unreadable-file",
    summary: "a file must be a plain one that the host's programs may read",
    why: "Readers would meet an error, or the host would refuse the site.",
    fix: "Put a copy in the place of a link; 'chmod -R a+rX' opens files to everybody.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let notAsBuilt = Rule(
    "host-not-as-built", .warning,
    summary: "what goes to the host must be what 'dossier build' wrote, file for file",
    why: """
      The gate has searched every file of the build for what is withheld. A file that was added or \
      changed since has been searched by nobody.
      """,
    fix: "Put files into Content/assets/ and build again.",
    failing: .output("notes.txt", "Notes that nobody meant to publish.\n"), passing: .onDiskOnly)

  package static let missingPage = Rule(
    "host-missing-page",
    summary: "a site must have a home page and a 404 page at its root",
    why: "A host shows them by their names; without them readers meet words of the host's own.",
    fix: "Build the site again.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let unknownAddress = Rule(
    "host-unknown-address", .warning,
    summary: "a site should know the address at which it is served",
    why: "The sitemap, the feed and the links of the 404 page need it.",
    fix: "Set 'base-url' in site.yml, or give --base-url, and build again.",
    failing: .onDiskOnly, passing: .onDiskOnly)

  package static let belowAPath = Rule(
    "host-below-a-path", .warning,
    summary: "a site must be built for the path at which its host serves it",
    why: "The links of the 404 page and the lines of '_redirects' begin at that path.",
    fix: "Build it with the address at which the host serves it as --base-url.",
    failing: .onDiskOnly, passing: .onDiskOnly)
}
