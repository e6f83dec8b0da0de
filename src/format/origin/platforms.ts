export type Platform = {
  nature: 'search' | 'social' | 'messenger' | 'email'
  name: string
  /** Its name when the click was paid. */
  ads?: string
}

const known: readonly (Platform & { marks: readonly string[] })[] = [
  {
    nature: 'search',
    name: 'Google',
    ads: 'Google Ads',
    marks: [
      'google',
      'google.com',
      'googleads',
      'google_ads',
      'google-ads',
      'google ads',
      'adwords',
    ],
  },
  {
    nature: 'search',
    name: 'Yandex',
    ads: 'Yandex Direct',
    marks: ['yandex', 'yandex.ru', 'yandex_direct', 'yandex.direct', 'yandex-direct'],
  },
  {
    nature: 'search',
    name: 'Bing',
    ads: 'Microsoft Advertising',
    marks: ['bing', 'bing.com', 'bingads', 'bing_ads'],
  },
  { nature: 'search', name: 'DuckDuckGo', marks: ['duckduckgo', 'duckduckgo.com'] },
  { nature: 'search', name: 'Baidu', marks: ['baidu', 'baidu.com'] },
  { nature: 'search', name: 'Yahoo', marks: ['yahoo', 'yahoo.com'] },
  {
    nature: 'social',
    name: 'Facebook',
    ads: 'Facebook Ads',
    // `fb` and `ig` are what Meta itself writes for {{site_source_name}}.
    marks: ['facebook', 'facebook.com', 'm.facebook.com', 'fb', 'fb.com'],
  },
  {
    nature: 'social',
    name: 'Instagram',
    ads: 'Instagram Ads',
    marks: ['instagram', 'instagram.com', 'ig'],
  },
  { nature: 'social', name: 'Meta', ads: 'Meta Ads', marks: ['meta', 'metaads', 'meta_ads'] },
  { nature: 'social', name: 'VK', ads: 'VK Ads', marks: ['vk', 'vk.com', 'vkontakte', 'vk_ads'] },
  { nature: 'social', name: 'OK', marks: ['ok.ru', 'odnoklassniki'] },
  { nature: 'social', name: 'X', ads: 'X Ads', marks: ['twitter', 'twitter.com', 'x.com', 't.co'] },
  {
    nature: 'social',
    name: 'LinkedIn',
    ads: 'LinkedIn Ads',
    marks: ['linkedin', 'linkedin.com', 'lnkd.in'],
  },
  { nature: 'social', name: 'TikTok', ads: 'TikTok Ads', marks: ['tiktok', 'tiktok.com'] },
  { nature: 'social', name: 'YouTube', ads: 'YouTube Ads', marks: ['youtube', 'youtube.com'] },
  { nature: 'social', name: 'Pinterest', ads: 'Pinterest Ads', marks: ['pinterest'] },
  { nature: 'social', name: 'Reddit', ads: 'Reddit Ads', marks: ['reddit', 'reddit.com'] },
  { nature: 'messenger', name: 'Telegram', ads: 'Telegram Ads', marks: ['telegram', 'tg', 't.me'] },
  { nature: 'messenger', name: 'WhatsApp', marks: ['whatsapp', 'wa.me'] },
  { nature: 'messenger', name: 'Viber', marks: ['viber'] },
  { nature: 'email', name: 'Mailchimp', marks: ['mailchimp'] },
  { nature: 'email', name: 'UniSender', marks: ['unisender'] },
  { nature: 'email', name: 'SendPulse', marks: ['sendpulse'] },
]

const byMark: ReadonlyMap<string, Platform> = new Map(
  known.flatMap((platform) => platform.marks.map((mark) => [mark, platform] as const)),
)

/**
 * Takes a decoded `utm_source`, returns the platform it stands for, or undefined.
 * Only whole marks of the table, in any case: "google-maps-flyer" is not Google.
 */
export function platformOf(mark: string): Platform | undefined {
  return byMark.get(mark.toLowerCase().replace(/^www\./, ''))
}
