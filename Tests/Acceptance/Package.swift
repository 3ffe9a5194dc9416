// swift-tools-version: 6.2
import PackageDescription

// Tests that use the finished program as people and machines do: in a terminal, a browser, behind a
// web server, from a script. A package of its own, because it imports none of Dossier's modules:
// it compiles in seconds and runs against a release build. `make test` builds the program and sets
// DOSSIER_PROGRAM to its path.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "Acceptance",
  platforms: [.macOS(.v15)],
  targets: [
    .target(name: "ToolSupport", swiftSettings: settings),
    .target(name: "ProgramSupport", dependencies: ["ToolSupport"], swiftSettings: settings),
    .testTarget(
      name: "BrowserTests", dependencies: ["ProgramSupport", "ToolSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "CommandTests", dependencies: ["ProgramSupport", "ToolSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "DeploymentTests", dependencies: ["ProgramSupport", "ToolSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "ExportTests", dependencies: ["ProgramSupport", "ToolSupport"],
      exclude: ["Fixtures"], swiftSettings: settings),
    .testTarget(
      name: "HostileTests", dependencies: ["ProgramSupport", "ToolSupport"],
      swiftSettings: settings),
  ]
)
