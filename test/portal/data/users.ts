import type { Wire } from '../rest/Wire'
import { everyLanguage, type LocalizedText } from './LocalizedText'

export type User = {
  id: string
  active: boolean
  name?: LocalizedText
  lastName?: LocalizedText
  position?: LocalizedText
  photo: boolean
  gender: string
  city: string
  email: string
  phone?: string
  timeZone: string
  departments: Wire
}

/** The people of the portal. User 99 is named by leads but does not exist (any more). */
export const users: readonly User[] = [
  {
    id: '1',
    active: true,
    name: { en: 'Ann', ru: 'Анна' },
    lastName: { en: 'Leeway', ru: 'Примерова' },
    position: { en: 'Head of sales', ru: 'Руководитель отдела продаж' },
    photo: true,
    gender: 'F',
    city: 'Berlin',
    email: 'ann@example.com',
    phone: '+49 30 23125 001',
    timeZone: 'Europe/Berlin',
    departments: [1],
  },
  {
    id: '7',
    active: true,
    name: { en: 'Mark', ru: 'Марк' },
    lastName: { en: 'Testow', ru: 'Образцов' },
    position: { en: 'Kitchen designer', ru: 'Дизайнер кухонь' },
    photo: true,
    gender: 'M',
    city: 'Hamburg',
    email: 'mark@example.com',
    timeZone: '',
    departments: [1, 5],
  },
  {
    id: '12',
    active: false,
    name: { en: 'Olga', ru: 'Ольга' },
    lastName: { en: 'Formerly', ru: 'Бывшева' },
    photo: false,
    gender: 'F',
    city: '',
    email: 'olga@example.org',
    timeZone: '',
    departments: [5],
  },
  {
    id: '15',
    active: true,
    photo: false,
    gender: '',
    city: '',
    email: 'no.name@example.org',
    timeZone: '',
    departments: [1],
  },
  {
    id: '18',
    active: true,
    name: everyLanguage('ليلى'),
    lastName: everyLanguage('المثالية'),
    position: { en: 'Support', ru: 'Поддержка' },
    photo: false,
    gender: 'F',
    city: 'Dubai',
    email: 'layla@example.com',
    timeZone: 'Asia/Dubai',
    departments: [7],
  },
]
