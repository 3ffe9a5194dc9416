/// The name of a facet, which is also its parameter in the address of a filtered view.
enum FacetName: String {
  case area
  case binding
  case kind
  case language
  case party
  case people = "for"
  case pillar
  case service
  case status
}
