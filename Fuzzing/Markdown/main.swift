import FuzzDriver

Fuzzer.run { start, count in
  MarkdownProperties.check(inputBytes(start, count))
  return 0
}
