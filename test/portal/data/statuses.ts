import type { WireRecord } from '../rest/Wire'
import { everyLanguage, textIn, type LocalizedText } from './LocalizedText'

type Status = {
  id: string
  code: string
  name: LocalizedText
  color?: string
  semantics?: 'S' | 'F'
}

const stage = (
  id: string,
  code: string,
  en: string,
  ru: string,
  color: string,
  semantics?: 'S' | 'F',
): Status => ({ id, code, name: { en, ru }, color, ...(semantics ? { semantics } : {}) })

const plain = (id: string, code: string, en: string, ru: string): Status => ({
  id,
  code,
  name: { en, ru },
})

const directories: Readonly<Record<string, readonly Status[]>> = {
  STATUS: [
    stage('1', 'NEW', 'Unassigned', 'Не обработан', '#39A8EF'),
    stage('3', 'IN_PROCESS', 'In progress', 'В работе', '#2FC6F6'),
    stage('5', 'UC_4F2A1', 'Measuring & design', 'Замер и дизайн', '#FA0'),
    stage('7', 'PROCESSED', 'Processed', 'Обработан', '#55D0E0'),
    stage('9', 'UC_NOCOLR', 'Waiting for the customer', 'Ждём клиента', ''),
    stage('11', 'CONVERTED', 'Good lead', 'Качественный лид', '#7BD500', 'S'),
    stage('13', 'JUNK', 'Junk lead', 'Некачественный лид', '#FF5752', 'F'),
    stage('15', 'UC_APOLOG', 'Chose somebody else', 'Выбрал других', '#FF9F9C', 'F'),
  ],
  DEAL_STAGE: [
    stage('17', 'NEW', 'New deal', 'Новая', '#39A8EF'),
    stage('18', 'EXECUTING', 'In production', 'Производство', '#47E4C2'),
    stage('19', 'WON', 'Deal won', 'Сделка успешна', '#7BD500', 'S'),
    stage('20', 'LOSE', 'Deal lost', 'Сделка провалена', '#FF5752', 'F'),
  ],
  DEAL_STAGE_5: [
    stage('21', 'C5:NEW', 'Design', 'Дизайн', '#39A8EF'),
    stage('22', 'C5:WON', 'Built in', 'Смонтировано', '#7BD500', 'S'),
    stage('23', 'C5:LOSE', 'Not ordered', 'Не заказали', '#FF5752', 'F'),
  ],
  SOURCE: [
    plain('31', '1', 'Trade fair in Leipzig', 'Выставка в Лейпциге'),
    plain('33', 'CALL', 'Call', 'Звонок'),
    plain('35', 'EMAIL', 'E-mail', 'Электронная почта'),
    plain('37', 'WEB', 'Website', 'Веб-сайт'),
    plain('39', 'ADVERTISING', 'Advertising', 'Реклама'),
    plain('41', 'PARTNER', 'Existing client', 'Существующий клиент'),
    plain('43', 'RECOMMENDATION', 'By recommendation', 'По рекомендации'),
    plain('45', 'TRADE_SHOW', 'Show or exhibition', 'Выставка'),
    plain('47', 'WEBFORM', 'CRM form', 'CRM-форма'),
    plain('49', 'CALLBACK', 'Callback', 'Обратный звонок'),
    plain('51', 'RC_GENERATOR', 'Sales boost', 'Генератор продаж'),
    plain('53', 'STORE', 'Online store', 'Интернет-магазин'),
    { id: '55', code: '1|TELEGRAM', name: everyLanguage('Telegram — Open Channel') },
    plain('57', 'UC_KITCHN', 'Showroom <b>Nord</b>', 'Салон <b>Норд</b>'),
    plain('59', 'OTHER', 'Other', 'Другое'),
  ],
  HONORIFIC: [
    plain('71', 'HNR_EN_1', 'Mr.', 'г-н'),
    plain('73', 'HNR_EN_2', 'Mrs.', 'г-жа'),
    plain('75', 'HNR_EN_3', 'Ms.', 'г-жа'),
    plain('77', 'UC_DRPROF', 'Dr.', 'д-р'),
  ],
  COMPANY_TYPE: [
    plain('81', 'CUSTOMER', 'Client', 'Клиент'),
    plain('83', 'SUPPLIER', 'Supplier', 'Поставщик'),
    plain('85', 'PARTNER', 'Partner', 'Партнёр'),
  ],
  CONTACT_TYPE: [
    plain('87', 'CLIENT', 'Clients', 'Клиенты'),
    plain('89', 'PARTNER', 'Partners', 'Партнёры'),
  ],
  INDUSTRY: [
    plain('91', 'IT', 'Information technology', 'Информационные технологии'),
    plain('93', 'MANUFACTURING', 'Manufacturing', 'Производство'),
    plain('95', 'DELIVERY', 'Delivery', 'Доставка'),
  ],
  EMPLOYEES: [
    plain('97', 'EMPLOYEES_1', 'fewer than 50', 'менее 50'),
    plain('99', 'EMPLOYEES_2', '50–250', '50–250'),
  ],
}

const extra = (status: Status): string => {
  if (status.semantics === 'S') return 'success'
  if (status.semantics === 'F') return status.code === 'JUNK' ? 'failure' : 'apology'
  return 'process'
}

/** Rows of `crm.status.list`: all directories of the portal in the person's language. */
export function statusRows(lang: string): WireRecord[] {
  return Object.entries(directories).flatMap(([entityId, statuses]) =>
    statuses.map((status, index): WireRecord => {
      const name = textIn(status.name, lang)
      const row: WireRecord = {
        ID: status.id,
        ENTITY_ID: entityId,
        STATUS_ID: status.code,
        NAME: name,
        NAME_INIT: status.code.startsWith('UC_') ? '' : name,
        SORT: String((index + 1) * 10),
        SYSTEM: /^(UC_|\d)/.test(status.code) ? 'N' : 'Y',
        CATEGORY_ID: null,
        COLOR: status.color ?? null,
        SEMANTICS: status.semantics ?? null,
      }
      return entityId === 'STATUS'
        ? { ...row, EXTRA: { SEMANTICS: extra(status), COLOR: status.color ?? '' } }
        : row
    }),
  )
}
