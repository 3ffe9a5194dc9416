// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The Swift runtime becomes part of the released program: a build of a site is a tenth faster than
/// with shared libraries. A linker flag, so that the tests can use the same compiled modules.
let runtimeInProgram: [LinkerSetting] = [
  .unsafeFlags(
    ["-static-stdlib", "-l_FoundationCShims", "-l_FoundationCollections"],
    .when(platforms: [.linux], configuration: .release))
]

/// For tests, which run once, and for modules that wait for people, browsers and git: to optimize them
/// takes longer than it saves. What they call is optimized.
let unoptimized = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

/// The files of `Vocabularies/` that its C code embeds.
let vocabularies = [
  "dimensions.yml", "event-types.yml", "instrument-kinds.yml", "organization-kinds.yml",
  "populations.yml", "service-kinds.yml", "statuses.yml", "units.yml",
]

let package = Package(
  name: "dossier",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "dossier", targets: ["dossier"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
  ],
  targets: [
    .systemLibrary(
      name: "Ccmark", pkgConfig: "libcmark",
      providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
    .systemLibrary(
      name: "Clibyaml", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),

    .systemLibrary(
      name: "Cexpat", pkgConfig: "expat",
      providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .systemLibrary(
      name: "Czlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "Ccrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),

    .target(name: "Cassets"),
    .target(
      name: "Cvocabularies", path: "Vocabularies",
      exclude: ["refuge.txt", "topics", "units"] + vocabularies),
    .target(name: "Ccodes", exclude: ["LICENSE.txt", "languages.txt", "subdivisions.txt"]),
    .target(name: "Cexamples"),
    .target(name: "Cexchange"),
    .target(
      name: "Hashing",
      dependencies: [.target(name: "Ccrypto", condition: .when(platforms: [.linux]))],
      swiftSettings: settings),
    .target(name: "JSON", swiftSettings: settings),
    .target(name: "Diagnostics", dependencies: ["Hashing", "JSON"], swiftSettings: settings),
    .target(name: "Fields", dependencies: ["Diagnostics", "JSON"], swiftSettings: settings),
    .target(
      name: "YAML", dependencies: ["Clibyaml", "Diagnostics", "Fields"], swiftSettings: settings),
    .target(
      name: "Spreadsheet", dependencies: ["Diagnostics", "Fields", "JSON"],
      swiftSettings: settings),
    .target(name: "HTML", swiftSettings: settings),
    .target(
      name: "Markdown", dependencies: ["Ccmark", "Diagnostics", "HTML"], swiftSettings: settings),
    .target(
      name: "Values", dependencies: ["Ccodes", "Cvocabularies", "Diagnostics", "Fields", "JSON"],
      swiftSettings: settings),
    .target(
      name: "Records", dependencies: ["Diagnostics", "Fields", "JSON", "Markdown", "Values"],
      swiftSettings: settings),
    .target(name: "Evidence", dependencies: ["Diagnostics"], swiftSettings: settings),
    .target(
      name: "Library", dependencies: ["Diagnostics", "Evidence", "Markdown", "Records", "Values"],
      swiftSettings: settings),
    .target(
      name: "Loading",
      dependencies: [
        "Cvocabularies", "Diagnostics", "Evidence", "Fields", "Hashing", "JSON", "Library",
        "Markdown",
        "Programs", "Records", "Spreadsheet",
        "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Checks",
      dependencies: [
        "Cexamples", "Diagnostics", "Evidence", "Library", "Loading", "Markdown", "Records",
        "Values",
      ], swiftSettings: settings),
    .target(
      name: "Gate",
      dependencies: ["Diagnostics", "Hashing", "Library", "Records", "Values"],
      swiftSettings: settings),
    .target(name: "Programs", swiftSettings: settings),
    .target(name: "Packing", dependencies: ["Czlib"], swiftSettings: settings),
    .target(
      name: "Inspection", dependencies: ["Cexpat", "Czlib", "Programs"], swiftSettings: settings),
    .target(
      name: "Review",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Library", "Loading", "Records", "Spreadsheet", "Values",
        "YAML",
      ], swiftSettings: settings),
    .target(name: "Revisions", dependencies: ["Loading", "Programs"], swiftSettings: unoptimized),
    .target(
      name: "Templates",
      dependencies: [
        "Cassets", "Diagnostics", "Fields", "HTML", "JSON", "Library", "Markdown", "Records",
        "Values",
      ],
      path: "Templates", exclude: ["Assets/css", "Assets/js"],
      swiftSettings: settings),
    .target(
      name: "Scaffold", dependencies: ["Checks", "Library", "Records", "Values"],
      swiftSettings: settings),
    .target(
      name: "Exports",
      dependencies: [
        "Diagnostics", "Fields", "Hashing", "JSON", "Library", "Loading", "Records", "Spreadsheet",
        "Templates", "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Imports",
      dependencies: [
        "Diagnostics", "Exports", "Fields", "Library", "Loading", "Records", "Spreadsheet",
        "Templates", "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Publishing",
      dependencies: [
        "Cexchange", "Checks", "Diagnostics", "Evidence", "Exports", "Fields", "Gate", "HTML",
        "Hashing", "Imports", "Inspection", "JSON", "Library", "Loading", "Markdown", "Packing",
        "Programs", "Records", "Review", "Spreadsheet", "Templates", "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Comparison",
      dependencies: [
        "Diagnostics", "Exports", "Fields", "Gate", "HTML", "JSON", "Library", "Loading",
        "Markdown", "Publishing", "Records", "Review", "Templates", "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "Cassets", "Comparison", "Diagnostics", "Evidence", "Exports", "HTML", "Library", "Loading",
        "Publishing", "Records", "Templates", "Values",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], exclude: ["Assets"], swiftSettings: unoptimized),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Comparison", "Diagnostics", "Evidence", "Exports", "Gate", "Imports", "JSON", "Library",
        "Loading", "Markdown", "Preview", "Publishing", "Records", "Review", "Revisions",
        "Scaffold",
        "Templates",
        "Values", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: unoptimized, linkerSettings: runtimeInProgram),

    .target(
      name: "TestSupport",
      dependencies: ["Checks", "Diagnostics", "Library", "Loading", "Records", "ToolSupport"],
      path: "Tests/TestSupport", swiftSettings: unoptimized),
    // The package Tests/Acceptance has the rest of what this helps with.
    .target(
      name: "ToolSupport", path: "Tests/Acceptance/Sources/ToolSupport", swiftSettings: unoptimized
    ),
    .testTarget(
      name: "PackingTests", dependencies: ["Packing", "TestSupport", "ToolSupport"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "EvidenceTests",
      dependencies: [
        "Diagnostics", "Evidence", "Exports", "Loading", "Publishing", "SiteSupport", "TestSupport",
        "ToolSupport",
      ], swiftSettings: unoptimized),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: unoptimized),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: unoptimized),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: unoptimized),
    .testTarget(
      name: "TemplatesTests",
      dependencies: [
        "Diagnostics", "Exports", "JSON", "Library", "Loading", "Publishing", "Records",
        "SiteSupport", "Templates", "TestSupport", "Values",
      ], exclude: ["Fixtures"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: unoptimized),
    .testTarget(
      name: "YAMLTests", dependencies: ["Diagnostics", "Fields", "TestSupport", "YAML"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Diagnostics", "Fields", "JSON", "Spreadsheet"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Diagnostics", "HTML", "Markdown", "TestSupport"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "ValuesTests",
      dependencies: ["Diagnostics", "Fields", "JSON", "TestSupport", "Values"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Library", "Loading", "Records", "TestSupport", "Values"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "LibraryTests",
      dependencies: ["Library", "Loading", "Records", "TestSupport", "Values"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "LoadingTests",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Library", "Loading", "Markdown", "Records", "TestSupport",
        "Values",
      ],
      swiftSettings: unoptimized),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "Diagnostics", "Fields", "Loading", "Markdown", "Records", "Spreadsheet",
        "TestSupport", "Values", "YAML",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "KindTests",
      dependencies: [
        "Comparison", "Diagnostics", "Exports", "Fields", "HTML", "Library", "Loading", "Markdown",
        "Publishing", "Records", "Review", "Templates", "TestSupport", "Values",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "RevisionsTests", dependencies: ["Loading", "Revisions", "ToolSupport"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "ReviewTests",
      dependencies: [
        "Diagnostics", "Exports", "JSON", "Library", "Loading", "Publishing", "Records", "Review",
        "TestSupport", "Values",
      ],
      swiftSettings: unoptimized),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Diagnostics", "Library", "Loading", "Publishing", "Records", "Review",
        "TestSupport", "Values",
      ],
      swiftSettings: unoptimized),
    .target(
      name: "SiteSupport",
      dependencies: [
        "Diagnostics", "Exports", "Loading", "Publishing", "Records", "TestSupport", "ToolSupport",
        "Values",
      ], path: "Tests/SiteSupport",
      swiftSettings: unoptimized),
    .testTarget(
      name: "GateTests",
      dependencies: [
        "Diagnostics", "Exports", "Gate", "Library", "Loading", "Publishing", "Records",
        "SiteSupport", "TestSupport", "Values",
      ], exclude: ["Fixtures"], swiftSettings: unoptimized),
    .testTarget(
      name: "InspectionTests",
      dependencies: [
        "Czlib", "Diagnostics", "Exports", "Loading", "Publishing", "Records", "SiteSupport",
        "TestSupport", "ToolSupport",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "ScaffoldTests",
      dependencies: [
        "Diagnostics", "Exports", "JSON", "Library", "Loading", "Publishing", "Records", "Scaffold",
        "TestSupport", "ToolSupport", "Values",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "ExportsTests",
      dependencies: [
        "Diagnostics", "Exports", "JSON", "Library", "Loading", "Publishing", "Records",
        "SiteSupport", "TestSupport", "Values",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "ImportsTests",
      dependencies: [
        "Diagnostics", "Exports", "Fields", "Imports", "Library", "Loading", "Publishing",
        "Records", "SiteSupport", "Templates", "TestSupport", "Values",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Diagnostics", "Exports", "Gate", "Library", "Loading", "Publishing", "Records", "Review",
        "SiteSupport", "Templates", "TestSupport", "ToolSupport",
      ], exclude: ["Golden"], swiftSettings: unoptimized),
    .testTarget(
      name: "HostileTests",
      dependencies: [
        "Diagnostics", "Exports", "Fields", "JSON", "Loading", "Publishing", "Records",
        "Spreadsheet", "Templates", "TestSupport", "ToolSupport", "Values", "YAML",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Diagnostics", "Exports", "HTML", "Library", "Loading", "Preview", "Publishing", "Records",
        "TestSupport", "ToolSupport",
      ], swiftSettings: unoptimized),
  ]
)

// Fuzz targets are built on request only: `scripts/fuzz` sets this. They are no part of a build,
// because their program is made by libFuzzer.
if Context.environment["DOSSIER_FUZZ"] != nil {
  package.targets += [
    .target(
      name: "FuzzDriver", dependencies: ["Diagnostics"], path: "Fuzzing/Driver",
      swiftSettings: settings),
    .executableTarget(
      name: "FuzzFrontMatter",
      dependencies: ["Diagnostics", "Fields", "FuzzDriver", "Loading", "YAML"],
      path: "Fuzzing/FrontMatter", swiftSettings: settings),
    .executableTarget(
      name: "FuzzMarkdown", dependencies: ["Diagnostics", "FuzzDriver", "HTML", "Markdown"],
      path: "Fuzzing/Markdown", swiftSettings: settings),
    .executableTarget(
      name: "FuzzEDTF", dependencies: ["Diagnostics", "FuzzDriver", "Records", "Values"],
      path: "Fuzzing/EDTF", swiftSettings: settings),
    .executableTarget(
      name: "FuzzCSV",
      dependencies: ["Diagnostics", "Fields", "FuzzDriver", "Loading", "Records", "Spreadsheet"],
      path: "Fuzzing/CSV", swiftSettings: settings),
  ]
}
