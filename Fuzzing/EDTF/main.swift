import FuzzDriver

Fuzzer.run { start, count in
  DateProperties.check(inputBytes(start, count))
  return 0
}
