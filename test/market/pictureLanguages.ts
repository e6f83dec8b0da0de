import { multifield } from '../portal/data/leads/buildLead'
import { richLead } from '../portal/data/leads/richLead'
import type { WireRecord } from '../portal/rest/Wire'

/** What every picture of the README shows of the lead 2001, whatever its language. */
const common: WireRecord = {
  ...richLead,
  SECOND_NAME: '',
  HONORIFIC: '',
  COMPANY_ID: null,
  CONTACT_ID: null,
  UTM_CONTENT: 'island',
  PHONE: multifield('PHONE', 20010, [
    ['WORK', '+44 20 7946 0123'],
    ['MOBILE', '+44 7700 900123'],
  ]),
  EMAIL: multifield('EMAIL', 20030, [['WORK', 'studio@example.com']]),
}

const only = (lead: WireRecord): ReadonlyMap<string, WireRecord> => new Map([['2001', lead]])

/** The title of lead 2001 in Arabic. */
export const arabicTitle = 'مطبخ «نجم الشمال»، 4.2 م، مع جزيرة'

/** Lead 2001 with Arabic values; the person is invented. */
export const arabicLeads = only({
  ...common,
  TITLE: arabicTitle,
  NAME: 'ليلى',
  LAST_NAME: 'مثال',
  COMPANY_TITLE: 'شركة نموذج للتصميم',
  POST: 'مهندسة معمارية',
  SOURCE_DESCRIPTION: 'نموذج «احسب مطبخك»',
  STATUS_DESCRIPTION: 'تم القياس يوم الاثنين، وتنتظر التصميم الثاني',
  COMMENTS: 'تريد المطبخ <b>قبل عطلة الصيف</b>. اتفقنا هاتفيًا: واجهات من خشب البلوط.',
  UTM_CAMPAIGN: 'مطابخ_2026',
  UTM_TERM: 'مطبخ مع جزيرة',
  ADDRESS: 'شارع النموذج 17',
  ADDRESS_2: 'الطابق 3',
  ADDRESS_CITY: 'دبي',
  ADDRESS_POSTAL_CODE: '',
  ADDRESS_REGION: '',
  ADDRESS_PROVINCE: '',
  ADDRESS_COUNTRY: 'الإمارات العربية المتحدة',
  ADDRESS_COUNTRY_CODE: 'AE',
})

/** Arabic names of the stages, and of the activities in the picture. */
export const arabicNames: Readonly<Record<string, string>> = {
  Unassigned: 'جديد',
  'In progress': 'قيد العمل',
  'Measuring & design': 'القياس والتصميم',
  Processed: 'تمت المعالجة',
  'Waiting for the customer': 'بانتظار العميل',
  'Good lead': 'عميل مؤكد',
  'Order the samples': 'طلب العينات',
  'Prepare the quote': 'إعداد عرض السعر',
  'Second design in the showroom': 'عرض التصميم الثاني في المعرض',
  'Your first design': 'التصميم الأول',
  'CRM form': 'نموذج CRM',
}

/** The title of lead 2001 in Japanese. */
export const japaneseTitle = 'キッチン「北極星」4.2 m、アイランド付き'

/** Lead 2001 with Japanese values; the person is invented. */
export const japaneseLeads = only({
  ...common,
  TITLE: japaneseTitle,
  NAME: '花子',
  LAST_NAME: '見本',
  COMPANY_TITLE: '見本デザイン株式会社',
  POST: '建築士',
  SOURCE_DESCRIPTION: 'フォーム「キッチン見積もり」',
  STATUS_DESCRIPTION: '月曜日に採寸済み。2つ目のプランを待っている',
  COMMENTS: '<b>夏休みの前</b>に取り付けたい。電話で確認済み:オーク材の扉。',
  UTM_CAMPAIGN: 'キッチン_2026',
  UTM_TERM: 'アイランドキッチン',
  ADDRESS: '見本町1丁目2番3号',
  ADDRESS_2: '見本ビル3階',
  ADDRESS_CITY: '新宿区',
  ADDRESS_POSTAL_CODE: '160-0000',
  ADDRESS_REGION: '',
  ADDRESS_PROVINCE: '東京都',
  ADDRESS_COUNTRY: '日本',
  ADDRESS_COUNTRY_CODE: 'JP',
})

/** Japanese names of the stages, and of the activities in the picture. */
export const japaneseNames: Readonly<Record<string, string>> = {
  Unassigned: '未割り当て',
  'In progress': '対応中',
  'Measuring & design': '採寸・設計',
  Processed: '処理済み',
  'Waiting for the customer': 'お客様待ち',
  'Good lead': '見込みあり',
  'Order the samples': 'サンプルを注文',
  'Prepare the quote': '見積書を作成',
  'Second design in the showroom': 'ショールームで2つ目のプラン',
  'Your first design': '最初のプラン',
  'CRM form': 'CRMフォーム',
}
