/// What libyaml says where it cannot read on, in its own words.
struct SyntaxProblem: Error {
  let problem: String
  var mark = Mark()
  /// What it was reading, such as `while scanning a quoted scalar`; empty where it does not tell.
  var context = ""
  /// Where that began.
  var contextMark = Mark()
}
