import FuzzDriver

Fuzzer.run { start, count in
  SheetProperties.check(inputBytes(start, count))
  return 0
}
