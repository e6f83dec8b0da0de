import { initials } from '../../format/person/initials'
import type { Translate } from '../../i18n/catalogs/messages'
import { useI18n } from '../../i18n/I18n'
import type { Person } from '../../lead/model/Relations'
import { ListBox } from '../../ui/choices/ListBox'
import { Avatar } from '../../ui/surfaces/Avatar'
import { Muted } from '../../ui/surfaces/Muted'

type FoundEmployeesProps = {
  label: string
  people: readonly Person[]
  /** The person who is chosen already: by the id, and the text that marks the entry. */
  present: { id: number | null; mark?: string }
  onChoose: (person: Person) => void
  onLeave: () => void
}

/** A list of employees to choose one from. */
export function FoundEmployees(props: FoundEmployeesProps) {
  const { label, people, present, onChoose, onLeave } = props
  const { t } = useI18n()
  const options = people.map((person) => ({
    key: String(person.id),
    text: nameOf(person, t),
    content: (
      <Employee person={person} mark={person.id === present.id ? present.mark : undefined} />
    ),
  }))
  return (
    <ListBox
      label={label}
      groups={[{ options }]}
      selected={present.id === null ? undefined : String(present.id)}
      onChoose={(key) => {
        const person = people.find(({ id }) => String(id) === key)
        if (person) onChoose(person)
      }}
      onLeave={onLeave}
    />
  )
}

/** The entry of a person. */
function Employee({ person, mark }: { person: Person; mark: string | undefined }) {
  const { t } = useI18n()
  return (
    <>
      <Avatar initials={initials(person.name ?? '')} photo={person.photo} size={24} />
      <bdi>{nameOf(person, t)}</bdi>
      {person.position !== null && (
        <Muted>
          <bdi>{person.position}</bdi>
        </Muted>
      )}
      {mark !== undefined && <Muted>{mark}</Muted>}
    </>
  )
}

const nameOf = ({ id, name }: Person, t: Translate): string => name ?? t('lead.user', { id })
