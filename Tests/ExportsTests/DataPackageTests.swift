import Foundation
import SiteSupport
import Testing

struct `The description of the data files` {
  private struct Package: Decodable {
    struct Resource: Decodable {
      struct Schema: Decodable { let fields: [Field] }
      struct Field: Decodable {
        let name: String
        let type: String
      }
      let name: String
      let path: String
      let schema: Schema
    }
    let resources: [Resource]
  }

  private struct Metadata: Decodable {
    struct Table: Decodable {
      struct Schema: Decodable { let columns: [Column] }
      struct Column: Decodable {
        let name: String
        let datatype: String
      }
      let url: String
      let tableSchema: Schema
    }
    let tables: [Table]
  }

  private func header(of path: String, in site: BuiltSmallSite) throws -> [String] {
    let csv = try #require(site["data/\(path)"])
    return csv.dropFirst().prefix { $0 != "\r\n" }.split(separator: ",").map { String($0) }
  }

  @Test func `has the columns of each table, and no name twice`() throws {
    let site = try BuiltSmallSite()
    let text = try #require(site["data/datapackage.json"])
    let package = try JSONDecoder().decode(Package.self, from: Data(text.utf8))
    #expect(package.resources.contains { $0.name == "figures" })
    for resource in package.resources {
      let names = resource.schema.fields.map(\.name)
      #expect(try header(of: resource.path, in: site) == names)
      #expect(Set(names).count == names.count, "\(resource.path)")
    }
    let figures = try #require(package.resources.first { $0.name == "figures" })
    #expect(figures.schema.fields.first { $0.name == "value" }?.type == "number")
    #expect(figures.schema.fields.first { $0.name == "unit" }?.type == "string")
  }

  @Test func `says the same to programs for CSV on the Web`() throws {
    let site = try BuiltSmallSite()
    let text = try #require(site["data/csv-metadata.json"])
    let metadata = try JSONDecoder().decode(Metadata.self, from: Data(text.utf8))
    for table in metadata.tables {
      #expect(try header(of: table.url, in: site) == table.tableSchema.columns.map(\.name))
    }
    let figures = try #require(metadata.tables.first { $0.url == "figures.csv" })
    #expect(figures.tableSchema.columns.first { $0.name == "value" }?.datatype == "decimal")
  }
}
