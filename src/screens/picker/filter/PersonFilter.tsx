import { initials } from '../../../format/person/initials'
import { useI18n } from '../../../i18n/I18n'
import type { Colleagues } from '../../../lead/list/colleaguesQuery'
import type { ListView } from '../../../lead/list/ListView'
import type { Person } from '../../../lead/model/Relations'
import { Select } from '../../../ui/choices/Select'
import { Avatar } from '../../../ui/surfaces/Avatar'

type PersonFilterProps = {
  view: ListView
  onView: (view: ListView) => void
  /** Whether a text is looked for, in the leads of everybody. */
  isSearch: boolean
  /** Undefined until they have come. */
  colleagues: Colleagues | undefined
}

/** The key of the entry that names nobody: everybody, or the person the list belongs to. */
const nobody = ''

/** Whose leads the list shows. */
export function PersonFilter({ view, onView, isSearch, colleagues }: PersonFilterProps) {
  const { t } = useI18n()
  const me = colleagues?.me ?? null
  const others = colleagues?.people.filter((one) => !one.isDismissed && one.id !== me) ?? []
  const isOfAll = isSearch || view.preset === 'all'
  // The person may not be among the first fifty that the portal lists.
  const isListed = view.person === me || others.some((one) => one.id === view.person)
  const unlisted = isListed ? null : view.person

  const choose = (key: string): void => {
    const person = Number(key) || null
    // "Mine" is a list of one person: the leads of another are among everybody's.
    const isOwn = view.preset === 'mine' && person !== null
    onView({ ...view, person, preset: isOwn ? 'all' : view.preset })
  }
  const named = ({ id, name, photo }: Pick<Person, 'id' | 'name' | 'photo'>) => {
    const text = name ?? t('lead.user', { id })
    return {
      key: String(id),
      text,
      content: (
        <>
          <Avatar initials={initials(name ?? '')} photo={photo} size={20} />
          <bdi>{text}</bdi>
        </>
      ),
    }
  }
  const options = [
    { key: nobody, text: t(isOfAll ? 'list.all' : 'picker.mine') },
    ...(isOfAll && me !== null ? [{ key: String(me), text: t('picker.mine') }] : []),
    ...(unlisted === null ? [] : [named({ id: unlisted, name: null, photo: null })]),
    ...others.map(named),
  ]
  const isOwn = view.person !== null && view.person === me && !isOfAll
  return (
    <Select
      label={t('field.responsibleId')}
      selected={view.person === null || isOwn ? nobody : String(view.person)}
      onChoose={choose}
      groups={[{ options }]}
      isWaiting={colleagues === undefined}
    />
  )
}
