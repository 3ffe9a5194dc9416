/// Records as they come from the files, not yet sorted or indexed.
package struct RecordSet: Sendable {
  package var regions: [Region] = []
  package var countries: [Country] = []
  package var briefs: [Brief] = []
  package var figures: [Figure] = []
  package var instruments: [Instrument] = []
  package var organizations: [Organization] = []
  package var plans: [Plan] = []
  package var guidelines: [Guideline] = []
  package var programmes: [Programme] = []
  package var sources: [Source] = []
  package var terms: [Term] = []
  package var pages: [LoosePage] = []

  package init() {}
}
