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

/// Tests run once: to optimize them takes longer than it saves. What they test is optimized.
let testSettings = settings + [.unsafeFlags(["-Onone"], .when(configuration: .release))]

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
      name: "Records", dependencies: ["Diagnostics", "Fields", "JSON", "Markdown"],
      swiftSettings: settings),
    .target(
      name: "Loading",
      dependencies: [
        "Diagnostics", "Fields", "Hashing", "JSON", "Markdown", "Records", "Spreadsheet", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Checks", dependencies: ["Diagnostics", "Markdown", "Records"],
      swiftSettings: settings),
    .target(
      name: "Gate",
      dependencies: ["Diagnostics", "Hashing", "Records"], swiftSettings: settings),
    .target(
      name: "Review",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Loading", "Records", "Spreadsheet", "YAML",
      ], swiftSettings: settings),
    .target(name: "Revisions", dependencies: ["Loading"], swiftSettings: settings),
    .target(
      name: "Templates",
      dependencies: ["Cassets", "Diagnostics", "Fields", "HTML", "JSON", "Markdown", "Records"],
      path: "Templates", exclude: ["Assets/css", "Assets/js"],
      swiftSettings: settings),
    .target(
      name: "Site",
      dependencies: [
        "Cexchange", "Checks", "Diagnostics", "Fields", "Gate", "HTML", "Hashing", "JSON",
        "Loading", "Markdown", "Records", "Review", "Spreadsheet", "Templates", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Comparison",
      dependencies: [
        "Diagnostics", "Fields", "Gate", "HTML", "JSON", "Loading", "Markdown", "Records", "Review",
        "Site", "Templates", "YAML",
      ], swiftSettings: settings),
    .target(
      name: "Preview",
      dependencies: [
        "Cassets", "Diagnostics", "HTML", "JSON", "Loading", "Records", "Site", "Templates",
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ], exclude: ["Assets"], swiftSettings: settings),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Comparison", "Diagnostics", "Gate", "JSON", "Loading", "Markdown", "Preview", "Records",
        "Review", "Revisions", "Site", "Templates",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: settings, linkerSettings: runtimeInProgram),

    .target(
      name: "TestSupport",
      dependencies: ["Checks", "Diagnostics", "Loading", "Records", "ToolSupport"],
      path: "Tests/TestSupport", swiftSettings: testSettings),
    // The package Tests/Acceptance has the rest of what this helps with.
    .target(
      name: "ToolSupport", path: "Tests/Acceptance/Sources/ToolSupport", swiftSettings: testSettings
    ),
    .testTarget(name: "HashingTests", dependencies: ["Hashing"], swiftSettings: testSettings),
    .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: testSettings),
    .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: testSettings),
    .testTarget(
      name: "TemplatesTests", dependencies: ["Records", "Templates"], swiftSettings: testSettings),
    .testTarget(
      name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: testSettings),
    .testTarget(
      name: "YAMLTests", dependencies: ["Diagnostics", "Fields", "TestSupport", "YAML"],
      swiftSettings: testSettings),
    .testTarget(
      name: "SpreadsheetTests", dependencies: ["Diagnostics", "Fields", "JSON", "Spreadsheet"],
      swiftSettings: testSettings),
    .testTarget(
      name: "MarkdownTests", dependencies: ["Diagnostics", "HTML", "Markdown", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "RecordsTests",
      dependencies: ["Diagnostics", "Fields", "JSON", "Loading", "Records", "TestSupport", "YAML"],
      swiftSettings: testSettings),
    .testTarget(
      name: "LoadingTests",
      dependencies: ["Diagnostics", "Fields", "JSON", "Loading", "Records", "TestSupport", "YAML"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ChecksTests",
      dependencies: [
        "Checks", "Diagnostics", "Fields", "Loading", "Markdown", "Records", "Spreadsheet",
        "TestSupport", "YAML",
      ], swiftSettings: testSettings),
    .testTarget(
      name: "RevisionsTests", dependencies: ["Loading", "Revisions", "ToolSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ReviewTests",
      dependencies: ["Diagnostics", "JSON", "Loading", "Records", "Review", "Site", "TestSupport"],
      swiftSettings: testSettings),
    .testTarget(
      name: "ComparisonTests",
      dependencies: [
        "Comparison", "Diagnostics", "Gate", "Loading", "Records", "Site", "TestSupport",
      ],
      swiftSettings: testSettings),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Diagnostics", "Gate", "JSON", "Loading", "Records", "Review", "Site", "Templates",
        "TestSupport", "ToolSupport",
      ], exclude: ["Fixtures", "Golden"], swiftSettings: testSettings),
    .testTarget(
      name: "HostileTests",
      dependencies: [
        "Diagnostics", "Fields", "JSON", "Loading", "Records", "Site", "Spreadsheet", "Templates",
        "TestSupport", "ToolSupport", "YAML",
      ], swiftSettings: testSettings),
    .testTarget(
      name: "PreviewTests",
      dependencies: [
        "Diagnostics", "HTML", "Loading", "Preview", "Records", "Site",
        "TestSupport", "ToolSupport",
      ], swiftSettings: testSettings),
    .testTarget(name: "ModuleTests", dependencies: ["ToolSupport"], swiftSettings: testSettings),
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
      name: "FuzzEDTF", dependencies: ["Diagnostics", "FuzzDriver", "Records"],
      path: "Fuzzing/EDTF", swiftSettings: settings),
    .executableTarget(
      name: "FuzzCSV",
      dependencies: ["Diagnostics", "Fields", "FuzzDriver", "Loading", "Records", "Spreadsheet"],
      path: "Fuzzing/CSV", swiftSettings: settings),
  ]
}
