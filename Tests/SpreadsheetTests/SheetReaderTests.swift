import Diagnostics
import Spreadsheet
import Testing
