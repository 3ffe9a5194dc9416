import FuzzDriver

Fuzzer.run { start, count in
  FrontMatterProperties.check(inputBytes(start, count))
  return 0
}
