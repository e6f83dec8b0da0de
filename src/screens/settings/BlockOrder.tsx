import { ArrowDown, ArrowUp } from 'lucide-react'
import { useI18n } from '../../i18n/I18n'
import { blockColumns, type BlockColumn, type BlockName } from '../../settings/blockColumns'
import { mainBlock, type BlockSetting } from '../../settings/Settings'
import { IconButton } from '../../ui/controls/Button'
import { Choice } from '../../ui/choices/Choice'
import styles from './BlockOrder.module.css'
import { SettingsGroup } from './SettingsGroup'

type BlockOrderProps = {
  column: BlockColumn
  /** All blocks of the card. */
  blocks: readonly BlockSetting[]
  onChange: (blocks: BlockSetting[]) => void
}

/** Chooses which blocks of one column are shown, and in which order. */
export function BlockOrder({ column, blocks, onChange }: BlockOrderProps) {
  const { t } = useI18n()
  const here = blocks.filter(({ name }) => blockColumns[name] === column)

  const swap = (one: BlockName, other: BlockName | undefined): void => {
    const by = new Map(blocks.map((block) => [block.name, block]))
    const names = blocks.map(({ name }) => (name === one ? other : name === other ? one : name))
    onChange(names.flatMap((name) => (name && by.get(name)) ?? []))
  }
  return (
    <SettingsGroup title={t(`settings.column.${column}`)}>
      <ul>
        {here.map(({ name, isShown }, index) => (
          <li key={name} className={styles.block}>
            <Choice
              checked={isShown}
              disabled={name === mainBlock}
              onChange={({ target }) =>
                onChange(
                  blocks.map((block) =>
                    block.name === name ? { name, isShown: target.checked } : block,
                  ),
                )
              }
            >
              {t(`block.${name}`)}
            </Choice>
            {here.length > 1 && (
              <>
                <IconButton
                  label={t('settings.moveUp', { block: t(`block.${name}`) })}
                  icon={<ArrowUp size={18} />}
                  disabled={index === 0}
                  onClick={() => swap(name, here[index - 1]?.name)}
                />
                <IconButton
                  label={t('settings.moveDown', { block: t(`block.${name}`) })}
                  icon={<ArrowDown size={18} />}
                  disabled={index === here.length - 1}
                  onClick={() => swap(name, here[index + 1]?.name)}
                />
              </>
            )}
          </li>
        ))}
      </ul>
    </SettingsGroup>
  )
}
