/// Texts too long to stand in a test.
enum Golden {
  /// The findings of `Sample.all` as a SARIF log, which the schema of SARIF 2.1.0 accepts.
  static let sarif = #"""
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "version": "2.1.0",
      "runs": [
        {
          "tool": {
            "driver": {
              "name": "dossier",
              "version": "1.2.3",
              "rules": [
                {
                  "id": "parts-do-not-sum",
                  "shortDescription": {
                    "text": "parts that are said to sum must add to the total"
                  },
                  "fullDescription": {
                    "text": "Readers add {{parts}} up; see \\[the guide\\](guide)."
                  },
                  "help": {
                    "text": "Correct a part or the total."
                  },
                  "defaultConfiguration": {
                    "level": "error"
                  }
                }
              ]
            }
          },
          "invocations": [
            {
              "executionSuccessful": true
            }
          ],
          "columnKind": "unicodeCodePoints",
          "artifacts": [
            {
              "location": {
                "uri": "Content/figures/repatriation.yml"
              }
            },
            {
              "location": {
                "uri": "Content/figures/a%20b%25%2C%C3%A9%3A1.yml"
              }
            }
          ],
          "results": [
            {
              "ruleId": "no-content",
              "level": "error",
              "message": {
                "text": "the site needs a page"
              },
              "locations": [],
              "partialFingerprints": {
                "dossierFinding/v1": "6ba214ad613bf398d2f5700f91b25abe"
              }
            },
            {
              "ruleId": "parts-do-not-sum",
              "ruleIndex": 0,
              "level": "error",
              "message": {
                "text": "parts add to 974, the total says 986\nnote: 3 parts listed, the label says nine countries"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/figures/repatriation.yml",
                      "index": 0
                    },
                    "region": {
                      "startLine": 4,
                      "startColumn": 10,
                      "endLine": 4,
                      "endColumn": 13
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "dossierFinding/v1": "6e19468fa254b24c71a8d8868a442353"
              }
            },
            {
              "ruleId": "duplicate-id",
              "level": "warning",
              "message": {
                "text": "the id 'example-returned' is taken\nhelp: did you mean 'example-return'?"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/figures/a%20b%25%2C%C3%A9%3A1.yml",
                      "index": 1
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 7,
                      "endLine": 1,
                      "endColumn": 23
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "dossierFinding/v1": "b6be85bf5cdda295f489afe838711ba0"
              },
              "relatedLocations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/figures/repatriation.yml",
                      "index": 0
                    },
                    "region": {
                      "startLine": 1,
                      "startColumn": 7,
                      "endLine": 1,
                      "endColumn": 23
                    }
                  },
                  "message": {
                    "text": "first written here"
                  }
                }
              ]
            },
            {
              "ruleId": "empty-file",
              "level": "note",
              "message": {
                "text": "the file holds no record"
              },
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "Content/figures/a%20b%25%2C%C3%A9%3A1.yml",
                      "index": 1
                    }
                  }
                }
              ],
              "partialFingerprints": {
                "dossierFinding/v1": "643f76b6a6f68765d1fa300029f0a2d0"
              }
            }
          ],
          "properties": {
            "findingsByRule": [
              {
                "rule": "no-content",
                "severity": "error",
                "count": 1
              },
              {
                "rule": "parts-do-not-sum",
                "severity": "error",
                "count": 1
              },
              {
                "rule": "duplicate-id",
                "severity": "warning",
                "count": 1
              },
              {
                "rule": "empty-file",
                "severity": "note",
                "count": 1
              }
            ],
            "filesNotRead": []
          }
        }
      ]
    }

    """#
}
