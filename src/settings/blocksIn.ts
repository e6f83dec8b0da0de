import { blockColumns, type BlockColumn, type BlockName } from './blockColumns'
import { mainBlock, type BlockSetting } from './Settings'

/** The blocks of a column of the card, in the administrator's order. */
export function blocksIn(column: BlockColumn, settings: readonly BlockSetting[]): BlockName[] {
  return settings
    .filter(({ name, isShown }) => isShown && blockColumns[name] === column)
    .map(({ name }) => name)
}

/** The blocks of both columns for a screen with one: the next step comes right after the contacts. */
export function inOneColumn(settings: readonly BlockSetting[]): BlockName[] {
  const names = [...blocksIn('main', settings), ...blocksIn('side', settings)]
  const first: readonly BlockName[] = [mainBlock, 'nextStep']
  return [
    ...first.filter((name) => names.includes(name)),
    ...names.filter((name) => !first.includes(name)),
  ]
}
