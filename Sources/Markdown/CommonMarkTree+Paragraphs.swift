extension CommonMarkTree {
  /// Goes through the paragraphs in the order of the text, each with the quotations around it.
  func forEachParagraph(_ body: (Node, _ quoteDepth: Int) -> Void) {
    guard var node = root.firstChild else { return }
    var quotes = 0
    while true {
      switch node.kind {
      case .paragraph: body(node, quotes)
      case .blockQuote, .list, .item:
        if let child = node.firstChild {
          if node.kind == .blockQuote { quotes += 1 }
          node = child
          continue
        }
      default: break
      }
      while node.next == nil {
        guard let parent = node.parent, parent != root else { return }
        if parent.kind == .blockQuote { quotes -= 1 }
        node = parent
      }
      guard let next = node.next else { return }
      node = next
    }
  }
}
