import { Check, X } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { useAnnouncedAct, type Act } from '../access/useAnnouncedAct'
import styles from './ActionButton.module.css'
import { Button, IconButton } from './Button'
import { feedbackTime } from '../hooks/useMoment'
import type { Shortcut } from './shortcut'

type ActionButtonProps = {
  label: string
  icon: ReactNode
  /** Runs the action; returns whether it succeeded. */
  onAct: Act
  /** The text after success. */
  done: string
  /** The text after a failure; the label by default. */
  failed?: string
  /** A text beside the icon; without it the button shows the icon alone. */
  text?: string
  look?: 'plain' | 'primary' | 'soft'
  /** The shortcut that presses this button. */
  shortcut?: Shortcut | undefined
}

/** A button that shows in its icon, and announces, whether its action succeeded. */
export function ActionButton(props: ActionButtonProps) {
  const { label, icon, onAct, done, failed = label, text, look, shortcut } = props
  const [outcome, setOutcome] = useState<'done' | 'failed'>()
  const run = useAnnouncedAct()

  useEffect(() => {
    if (!outcome) return
    const timer = setTimeout(() => setOutcome(undefined), feedbackTime)
    return () => clearTimeout(timer)
  }, [outcome])

  const act = async (): Promise<void> => {
    setOutcome((await run(onAct, { done, failed })) ? 'done' : 'failed')
  }

  const shownIcon =
    outcome === 'done' ? <Check size={18} /> : outcome === 'failed' ? <X size={18} /> : icon
  const shownLabel = outcome === 'done' ? done : outcome === 'failed' ? failed : label
  const onClick = () => void act()
  if (text === undefined)
    return (
      <IconButton
        label={label}
        title={shownLabel}
        icon={shownIcon}
        onClick={onClick}
        data-shortcut={shortcut}
      />
    )
  return (
    <Button
      look={look ?? 'plain'}
      onClick={onClick}
      title={shownLabel}
      aria-label={label}
      data-shortcut={shortcut}
    >
      {shownIcon}
      <span className={styles.text} data-stays={look === 'primary' || undefined}>
        {text}
      </span>
    </Button>
  )
}
