/// Words of English texts by which a status, or what happened to an instrument, is told.
enum StatusWords {
  /// The beginnings of words and phrases that say it, in small letters. Nil where a text needn't say it in
  /// words of its own, or where the word is one of a site.
  static func marks(of word: String) -> [String]? { marks[word] }

  /// Beginnings that say the contrary of a status, where the text has none that says it.
  private static let marks: [String: [String]] = [
    "in-force": [
      "in force", "into force", "in effect", "into effect", "effective", "enact", "valid",
      "states that", "prohibit", "applies", "applicable", "under both", "under the", "comply",
      "provides", "requires", "law",
    ],
    "partly-in-force": ["force", "effect", "commenc", "partial", "in part"],
    "took-effect": ["effect", "force"],
    "signed": ["sign"],
    "signed-definitively": ["sign"],
    "opened-for-signature": ["open", "signature"],
    "ratified": ["ratif"],
    "pursuing-ratification": ["ratif"],
    "acceded": ["acced", "access"],
    "succeeded": ["succe"],
    "not-party": ["not", "non-", "no party"],
    "introduced": ["introduc", "bill", "laid before", "first reading"],
    "passed": ["pass", "enact", "vote"],
    "promulgated": ["promulgat", "enact", "gazett", "proclaim"],
    "assented": ["assent", "signed into"],
    "rejected": ["reject", "defeat", "voted down", "veto"],
    "lapsed": ["laps", "order paper"],
    "adopted": ["adopt", "agreed", "change to", "accepted", "revis"],
    "endorsed": ["endors", "approv"],
    "approved": ["approv", "endors", "authori"],
    "issued": ["issu", "releas", "promulgat"],
    "concluded": ["conclu", "between", "agreement", "signed"],
    "implemented": ["implement", "appl", "put into", "carried out", "carry out", "enforc", "use"],
    "developed": ["develop", "complet", "produc", "prepar", "formulat", "draft", "made"],
    "established": [
      "establish", "creat", "form", "set up", "found", "launch", "built", "initiat", "organi",
    ],
    "launched": ["launch", "start", "began", "begin", "initiat"],
    "published": [
      "publish", "releas", "disseminat", "report", "print", "retriev", "circulat", "booklet",
    ],
    "disseminated": ["disseminat", "distribut", "circulat", "publish"],
    "finalised": ["finali", "complet", "conclu", "final"],
    "submitted": ["submi", "present", "refer", "tabled", "for "],
    "accepted": ["accept"],
    "accepted-in-principle": ["in principle"],
    "drafted": ["draft", "develop", "prepar", "worked on", "working on", "formulat"],
    "under-development": [
      "develop", "draft", "prepar", "worked on", "working on", "being ", "finali", "plan", "will ",
      "establish",
    ],
    "under-review": ["review", "re-visit", "revisit", "revis", "consult"],
    "reviewed": ["review", "re-visit", "revisit", "revis", "assess", "analy"],
    "reaffirmed": ["reaffirm", "re-affirm", "renew"],
    "held": [
      "held", "took place", "workshop", "meeting", "conference", "seminar", "forum", "conduct",
      "organi", "consult", "discuss", "event",
    ],
    "built": ["built", "build", "construct"],
    "amended": ["amend", "revis", "modif", "updat", "chang"],
    "proposed": ["propos", "bill", "tabled", "pending", "will ", "plan", "suggest"],
    "recommended": ["recommend", "should", "urge", "propos", "adopt", "need"],
    "awaiting-endorsement": ["endors", "approv"],
    "not-developed": ["not ", "no ", "never", "lack", "still", "without"],
    "not-finalised": ["not ", "no ", "never", "still", "draft"],
    "not-amended": ["not ", "no ", "never", "still"],
    "superseded": ["supersed", "replac", "successor", "repeal"],
    "suspended": ["suspen", "on hold"],
    "withdrawn": ["withdr", "denounc"],
    "repealed": ["repeal", "abrogat", "revok", "rescind", "abolish"],
    "partly-repealed": ["repeal", "abrogat", "revok"],
    "annulled": ["annul", "struck", "quash", "void", "unconstitutional"],
    "expired": ["expir", "sunset", "ended", "no longer"],
    "delivered": [
      "deliver", "decid", "judgment", "judgement", "ruled", "ruling", "held", "handed",
    ],
    "appealed": ["appeal"],
    "upheld": ["upheld", "uphold", "affirm", "dismiss", "confirm"],
    "overturned": ["overturn", "revers", "set aside", "allowed"],
  ]

  /// Words by which a text says that something is not, or not yet.
  static let denials = ["not ", "never", "no "]

  /// Statuses that deny something, of which a text says "not".
  static let denying: Set<String> = ["not-developed", "not-finalised", "not-amended", "not-party"]

  /// Whether a text says it with one of the beginnings of words.
  static func says(_ text: String, oneOf marks: [String]) -> Bool {
    marks.contains { mark in
      text.ranges(of: mark).contains { range in
        range.lowerBound == text.startIndex
          || !text[text.index(before: range.lowerBound)].isLetter
      }
    }
  }
}
