import { parseSync, Visitor, type ESTree } from 'vite'

/** A small change of an expression that some test should notice. */
export type Mutant = {
  /** Path of the changed file, from the root of the repository. */
  file: string
  /** Where the expression begins and ends, as indices into the text of the file. */
  start: number
  end: number
  /** The expression as it stands, and what is put in its place. */
  from: string
  to: string
}

/** What a mutant changes into what, on one line. */
export function changeOf({ from, to }: Mutant): string {
  return `${from} → ${to}`.replaceAll(/\s+/g, ' ')
}

/** Operators, and what each is changed into. */
const operators: ReadonlyMap<string, string> = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['>=', '>'],
  ['>', '>='],
  ['<=', '<'],
  ['<', '<='],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
  ['%', '*'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
])

/** Methods, and what each is changed into. */
const methods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['min', 'max'],
  ['max', 'min'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['toUpperCase', 'toLowerCase'],
  ['toLowerCase', 'toUpperCase'],
])

/** Methods whose call is left out, so that the value before the dot stands alone. */
const leftOut: ReadonlySet<string> = new Set([
  'filter',
  'replace',
  'replaceAll',
  'toSorted',
  'trim',
])

/** Every mutant of a source text, in the order of the text. */
export function mutantsOf(file: string, source: string): Mutant[] {
  const found: Mutant[] = []
  // Part of a chain with `?.`, or a type: a choice between two expressions cannot stand there.
  const fixed = new Set<ESTree.Node>()
  const text = ({ start, end }: ESTree.Span): string => source.slice(start, end)
  const add = ({ start, end }: ESTree.Span, to: string): void => {
    found.push({ file, start, end, from: source.slice(start, end), to })
  }
  const condition = (test: ESTree.Expression): void => {
    for (const outcome of ['true', 'false']) if (text(test) !== outcome) add(test, outcome)
  }
  const binary = (node: ESTree.BinaryExpression | ESTree.LogicalExpression): void => {
    const { left, right, operator } = node
    const other = operators.get(operator)
    if (other && !(operator === '+' && (isText(left) || isText(right)))) {
      add(node, `(${text(left)}) ${other} (${text(right)})`)
    }
  }
  new Visitor({
    BinaryExpression: binary,
    LogicalExpression: binary,
    IfStatement: ({ test }) => condition(test),
    ConditionalExpression: ({ test }) => condition(test),
    UnaryExpression: (node) => {
      if (node.operator === '!') add(node, text(node.argument))
    },
    TSLiteralType: ({ literal }) => fixed.add(literal),
    Literal: (node) => {
      if (typeof node.value === 'boolean' && !fixed.has(node)) add(node, String(!node.value))
    },
    ChainExpression: ({ expression }) => {
      for (let link: ESTree.Node = expression; ;) {
        fixed.add(link)
        if (link.type === 'CallExpression') link = link.callee
        else if (link.type === 'MemberExpression') link = link.object
        else break
      }
    },
    CallExpression: (node) => {
      const { callee } = node
      if (fixed.has(node) || callee.type !== 'MemberExpression' || callee.computed) return
      const { object, property } = callee
      const name = text(property)
      const other = methods.get(name)
      if (leftOut.has(name)) add(node, text(object))
      else if (other) {
        add(node, `${text(object)}.${other}${source.slice(property.end, node.end)}`)
      }
    },
  }).visit(parseSync(file, source).program)
  return found.toSorted((one, two) => one.start - two.start || two.end - one.end)
}

/** Whether an expression is written as a text: a `+` beside it joins texts, and a `-` there is no likely mistake. */
function isText(node: ESTree.Node): boolean {
  return (
    node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string')
  )
}
