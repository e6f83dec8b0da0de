import { Search } from 'lucide-react'
import { useId, useRef, useState, type FormEvent } from 'react'
import { useI18n } from '../i18n/I18n'
import type { MessageKey } from '../i18n/messages'
import { pickLead } from '../portal/actions'
import { leadIdFrom } from '../portal/placement'
import { Button } from '../ui/Button'
import styles from './LeadPicker.module.css'
import { Message } from './Message'

type Hint = Extract<MessageKey, 'picker.invalid' | 'picker.waiting' | 'picker.failed'>

/** Lets the person say which lead to show, where the place has none of its own. */
export function LeadPicker({ onPick }: { onPick: (id: number) => void }) {
  const { t } = useI18n()
  const [typed, setTyped] = useState('')
  const [hint, setHint] = useState<Hint | null>(null)
  const inputId = useId()
  const hintId = useId()
  // The portal says nothing when its list is closed, so an earlier question may stay open for ever.
  const latestQuestion = useRef(0)

  const show = (event: FormEvent) => {
    event.preventDefault()
    const id = leadIdFrom(typed)
    if (id === undefined) setHint('picker.invalid')
    else onPick(id)
  }
  const choose = async () => {
    const question = (latestQuestion.current += 1)
    setHint('picker.waiting')
    try {
      const id = leadIdFrom(await pickLead())
      if (question !== latestQuestion.current) return
      if (id === undefined) setHint('picker.failed')
      else onPick(id)
    } catch {
      setHint('picker.failed')
    }
  }

  return (
    <Message icon={<Search size={40} strokeWidth={1.25} />} title={t('picker.title')}>
      <p>{t('picker.text')}</p>
      <form className={styles.form} onSubmit={show} noValidate>
        <label className="visually-hidden" htmlFor={inputId}>
          {t('picker.id')}
        </label>
        <input
          id={inputId}
          className={styles.input}
          inputMode="numeric"
          autoComplete="off"
          placeholder={t('picker.id')}
          value={typed}
          aria-invalid={hint === 'picker.invalid'}
          aria-describedby={hintId}
          onChange={(event) => {
            setTyped(event.target.value)
            setHint(null)
          }}
        />
        <Button type="submit" look="primary">
          {t('picker.show')}
        </Button>
        <Button onClick={() => void choose()}>{t('picker.choose')}</Button>
      </form>
      <p id={hintId} className={styles.hint} role="status">
        {hint && t(hint)}
      </p>
    </Message>
  )
}
