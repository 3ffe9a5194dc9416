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
      name: "Values", dependencies: ["Diagnostics", "Fields", "JSON"], swiftSettings: settings),
    .target(
      name: "Records", dependencies: ["Diagnostics", "Fields", "JSON", "Markdown", "Values"],
      swiftSettings: settings),
    .target(
      name: "Loading",
      dependencies: [
        "Diagnostics", "Fields", "Hashing", "JSON", "Markdown", "Records", "Spreadsheet", "Values",
        "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Checks", dependencies: ["Diagnostics", "Markdown", "Records", "Values"],
      swiftSettings: settings),
    .target(
      name: "Gate",
      dependencies: ["Diagnostics", "Hashing", "Records", "Values"], swiftSettings: settings),
    .target(name: "Programs", swiftSettings: settings),
    .target(
      name: "Inspection", dependencies: ["Cexpat", "Czlib", "Programs"], swiftSettings: settings),
    .target(
      name: "Review",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Loading", "Records", "Spreadsheet", "Values", "YAML",
      ], swiftSettings: settings),
    .target(name: "Revisions", dependencies: ["Loading", "Programs"], swiftSettings: unoptimized),
    .target(
      name: "Templates",
      dependencies: [
        "Cassets", "Diagnostics", "Fields", "HTML", "JSON", "Markdown", "Records", "Values",
      ],
      path: "Templates", exclude: ["Assets/css", "Assets/js"],
      swiftSettings: settings),
    .target(
      name: "Site",
      dependencies: [
        "Cexchange", "Checks", "Diagnostics", "Fields", "Gate", "HTML", "Hashing",
        "Inspection", "JSON", "Loading", "Markdown", "Records", "Review", "Spreadsheet",
        "Templates",
        "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Comparison",
      dependencies: [
        "Diagnostics", "Fields", "Gate", "HTML", "JSON", "Loading", "Markdown", "Records", "Review",
        "Site", "Templates", "Values", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "Cassets", "Comparison", "Diagnostics", "HTML", "JSON", "Loading", "Records", "Site",
        "Templates", "Values", .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], exclude: ["Assets"], swiftSettings: unoptimized),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Comparison", "Diagnostics", "Gate", "JSON", "Loading", "Markdown", "Preview", "Records",
        "Review", "Revisions", "Site", "Templates", "Values",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: unoptimized, linkerSettings: runtimeInProgram),

    .target(
      name: "TestSupport",
      dependencies: ["Checks", "Diagnostics", "Loading", "Records", "ToolSupport", "Values"],
      path: "Tests/TestSupport", swiftSettings: unoptimized),
    // The package Tests/Acceptance has the rest of what this helps with.
    .target(
      name: "ToolSupport", path: "Tests/Acceptance/Sources/ToolSupport", swiftSettings: unoptimized
    ),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: unoptimized),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: unoptimized),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: unoptimized),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Records", "Templates", "Values"],
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
      dependencies: ["Diagnostics", "Fields", "JSON", "TestSupport", "Values", "YAML"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "RecordsTests",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Loading", "Records", "TestSupport", "Values", "YAML",
      ],
      swiftSettings: unoptimized),
    .testTarget(
      name: "LoadingTests",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Loading", "Records", "TestSupport", "Values", "YAML",
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
        "Comparison", "Diagnostics", "Fields", "HTML", "JSON", "Loading", "Markdown", "Records",
        "Review", "Site", "Templates", "TestSupport", "Values",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "RevisionsTests", dependencies: ["Loading", "Revisions", "ToolSupport"],
      swiftSettings: unoptimized),
    .testTarget(
      name: "ReviewTests",
      dependencies: [
        "Diagnostics", "JSON", "Loading", "Records", "Review", "Site", "TestSupport", "Values",
      ],
      swiftSettings: unoptimized),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Diagnostics", "Gate", "Loading", "Records", "Site", "TestSupport", "Values",
      ],
      swiftSettings: unoptimized),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Diagnostics", "Gate", "JSON", "Loading", "Records", "Review", "Site", "Templates",
        "TestSupport", "ToolSupport", "Values", "Czlib",
      ], exclude: ["Fixtures", "Golden"], swiftSettings: unoptimized),
    .testTarget(
      name: "HostileTests",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Loading", "Records", "Site", "Spreadsheet", "Templates",
        "TestSupport", "ToolSupport", "Values", "YAML",
      ], swiftSettings: unoptimized),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Diagnostics", "HTML", "Loading", "Preview", "Records", "Site", "TestSupport",
        "ToolSupport", "Values",
      ], swiftSettings: unoptimized),
    .testTarget(name: "ModuleTests", dependencies: ["ToolSupport"], swiftSettings: unoptimized),
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
      dependencies: [
        "Diagnostics", "Fields", "FuzzDriver", "Loading", "Records", "Spreadsheet", "Values",
      ],
      path: "Fuzzing/CSV", swiftSettings: settings),
  ]
}
