/// What the server answers to one request.
package struct PreviewResponse: Sendable {
  /// A status code of HTTP.
  package var status = 200
  package var type = "text/html; charset=utf-8"
  package var body: [UInt8] = []

  package init(status: Int = 200, type: String = "text/html; charset=utf-8", body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// A page of one sentence.
  package static func sentence(_ status: Int, _ text: String) -> PreviewResponse {
    PreviewResponse(
      status: status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }
}
