/** One observation: the values of its features, and what it should come to, 0 to 1. */
export interface Example {
  readonly values: readonly number[]
  readonly target: number
}

/** The bias first, then a coefficient for each feature. */
export type Coefficients = readonly number[]

const rounds = 40
const ridge = 1

/** A logistic model by Newton's method, its coefficients held small by a ridge on standardised features. */
export function fitLogistic(examples: readonly Example[]): Coefficients {
  const width = examples[0]?.values.length ?? 0
  const columns = Array.from({ length: width }, (_, at) =>
    examples.map((each) => each.values[at] ?? 0),
  )
  const means = columns.map(meanOf)
  const spreads = columns.map((column, at) => {
    const mean = means[at] ?? 0
    return Math.sqrt(meanOf(column.map((value) => (value - mean) ** 2))) || 1
  })
  const rows = examples.map(({ values }) => [
    1,
    ...values.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  ])
  let found: readonly number[] = new Array(width + 1).fill(0)
  for (let round = 0; round < rounds; round += 1) {
    const gradient = found.map((value, at) => (at === 0 ? 0 : -ridge * value))
    const curvature = found.map((_, at) =>
      found.map((_, other): number => (at === other && at > 0 ? ridge : 0)),
    )
    for (const [place, row] of rows.entries()) {
      const likely = sigmoid(row.reduce((sum, value, at) => sum + value * (found[at] ?? 0), 0))
      const missed = (examples[place]?.target ?? 0) - likely
      for (const [at, value] of row.entries()) {
        gradient[at] = (gradient[at] ?? 0) + value * missed
        const line = curvature[at] ?? []
        for (const [other, beside] of row.entries())
          line[other] = (line[other] ?? 0) + value * beside * likely * (1 - likely)
      }
    }
    const step = solve(curvature, gradient)
    found = found.map((value, at) => value + (step[at] ?? 0))
  }
  const raw = found.slice(1).map((value, at) => value / (spreads[at] ?? 1))
  const shift = raw.reduce((sum, value, at) => sum + value * (means[at] ?? 0), 0)
  return [(found[0] ?? 0) - shift, ...raw]
}

/** What a model says of an example, 0 to 1. */
export function predict(
  [bias = 0, ...coefficients]: Coefficients,
  values: readonly number[],
): number {
  return sigmoid(coefficients.reduce((sum, each, at) => sum + each * (values[at] ?? 0), bias))
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value))
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Gauss's elimination; the matrix is symmetric and positive, so that no rows need to be swapped. */
function solve(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): readonly number[] {
  const rows = matrix.map((row, at) => [...row, right[at] ?? 0])
  for (const [at, pivot] of rows.entries())
    for (const [other, row] of rows.entries()) {
      if (other === at) continue
      const factor = (row[at] ?? 0) / (pivot[at] ?? 1)
      for (let column = at; column < row.length; column += 1)
        row[column] = (row[column] ?? 0) - factor * (pivot[column] ?? 0)
    }
  return rows.map((row, at) => (row.at(-1) ?? 0) / (row[at] ?? 1))
}
