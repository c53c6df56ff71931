import { printerBase } from './printer-base.ts'
import { printerCodes, printerFacts } from './printer-facts.ts'
import { printerGuide, printerGuideScenarios } from './printer-guide.ts'
import { printerPaper, printerPaperScenarios } from './printer-paper.ts'
import { printerSlow, printerSlowScenarios } from './printer-slow.ts'

/** The files of a knowledge base to start from, by path, in the order to read them. `today` is such as `2026-11-22`. */
export function firstFiles(today: string): ReadonlyMap<string, string> {
  return new Map([
    ['knowledge-base.yaml', printerBase(today)],
    ['facts.yaml', printerFacts],
    ['tables/error-codes.csv', printerCodes],
    ['guides/nothing-comes-out.yaml', printerGuide],
    ['guides/nothing-comes-out.test.yaml', printerGuideScenarios],
    ['guides/prints-slowly.yaml', printerSlow],
    ['guides/prints-slowly.test.yaml', printerSlowScenarios],
    ['guides/which-paper.yaml', printerPaper],
    ['guides/which-paper.test.yaml', printerPaperScenarios],
  ])
}
