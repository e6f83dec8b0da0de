/** The category of a source. */
export type Nature =
  'search' | 'social' | 'messenger' | 'email' | 'video' | 'shopping' | 'assistant' | 'ads'

export type Platform = {
  nature: Nature
  /** Undefined for a source that is shown by its mark. */
  name?: string | undefined
  /** The name for paid clicks. */
  ads?: string | undefined
  /** Whether the mark is used for advertising only. */
  isPaid?: boolean
}

type Row = [nature: Nature, name: string, marks: string, ads?: string, adMarks?: string]

/**
 * Sources with a display name and their marks, separated by `|`; `google.*` is a host with any
 * country domain. The last column is the name of the advertising system.
 */
export const platforms: readonly Row[] = [
  [
    'search',
    'Google',
    'google|google.*|гугл|google search|gmb|googlemybusiness|google my business|google_maps|google maps',
    'Google Ads',
    'googleads|google_ads|google-ads|google ads|googleadwords|google_adwords|adwords|gads|g_ads|ads.google.com|googleadservices.com',
  ],
  [
    'search',
    'Yandex',
    'yandex|ya|ya.ru|yandex.*|яндекс',
    'Yandex Direct',
    'yandex_direct|yandex.direct|yandex-direct|yandex direct|yandexdirect|yabs.yandex.ru|yadirect|ya_direct|ya.direct|ya-direct|ydirect|direct.yandex.ru|яндекс.директ|яндекс директ',
  ],
  [
    'search',
    'Bing',
    'bing|bing.com|cn.bing.com|msn|msn.com',
    'Microsoft Advertising',
    'bingads|bing_ads|bing-ads|bing ads|microsoft_ads|microsoft ads|msads',
  ],
  ['search', 'DuckDuckGo', 'duckduckgo|duckduckgo.com|ddg'],
  ['search', 'Baidu', 'baidu|baidu.com', 'Baidu Ads'],
  ['search', 'Yahoo', 'yahoo|yahoo.*|search.yahoo.*', 'Yahoo Ads'],
  ['search', 'Naver', 'naver|naver.com|search.naver.com', 'Naver Ads'],
  ['search', 'Mail.ru', 'mail.ru|mailru|go.mail.ru'],
  ['search', 'Ecosia', 'ecosia|ecosia.org'],
  ['search', 'Brave', 'brave|search.brave.com'],
  ['search', 'Seznam', 'seznam|seznam.cz', 'Sklik', 'sklik|sklik.cz'],
  ['assistant', 'ChatGPT', 'chatgpt|chatgpt.com|chat.openai.com|openai|openai.com'],
  ['assistant', 'Perplexity', 'perplexity|perplexity.ai'],
  ['assistant', 'Claude', 'claude|claude.ai|anthropic'],
  ['assistant', 'Gemini', 'gemini|gemini.google.com|bard.google.com'],
  ['assistant', 'Copilot', 'copilot|copilot.com|copilot.microsoft.com|bing chat'],
  ['assistant', 'DeepSeek', 'deepseek|deepseek.com|chat.deepseek.com'],
  ['assistant', 'Grok', 'grok|grok.com|x.ai'],
  ['assistant', 'Meta AI', 'meta.ai'],
  ['assistant', 'Le Chat', 'mistral|mistral.ai|chat.mistral.ai'],
  ['assistant', 'Qwen', 'qwen|qwen.ai|chat.qwen.ai'],
  ['assistant', 'GigaChat', 'gigachat|giga.chat'],
  ['assistant', 'Alice', 'alice.yandex.ru'],
  [
    'social',
    'Facebook',
    // Meta fills {{site_source_name}} with `fb`, `ig`, `msg` or `an`, its Audience Network.
    'facebook|facebook.com|fb|fb.com|fb.me|фейсбук|facebook_feed|facebook_mobile_feed|' +
      'facebook_desktop_feed|facebook_stories|facebook_reels|facebook_marketplace|facebook_right_column',
    'Facebook Ads',
    'facebookads|facebook_ads|facebook-ads|facebook ads|facebook_ad|fbads|fb_ads|fb-ads|fb ads|fb_ad',
  ],
  [
    'social',
    'Instagram',
    'instagram|instagram.com|ig|igshopping|insta|инстаграм|инстаграмм|инста|' +
      'instagram_feed|instagram_stories|instagram_reels|instagram_explore|instagram_profile_feed',
    'Instagram Ads',
    'instagram_ads|instagram ads|ig_ads',
  ],
  ['social', 'Meta', 'meta|an', 'Meta Ads', 'metaads|meta_ads|meta-ads|meta ads'],
  [
    'social',
    'VK',
    'vk|vk.com|vk.ru|vkontakte|vkontakte.ru|вк|вконтакте',
    'VK Ads',
    'vkads|vk_ads|vk-ads|vk ads|ads.vk.com|vk_реклама|вк реклама|vk_target|vk-target|vktarget|target_vk',
  ],
  [
    'social',
    'myTarget',
    '',
    'myTarget',
    'mytarget|my_target|my-target|target.my.com|target.mail.ru',
  ],
  ['social', 'OK', 'ok|ok.ru|odnoklassniki|odnoklassniki.ru|одноклассники'],
  ['social', 'Dzen', 'dzen|dzen.ru|zen|zen.yandex.ru|дзен'],
  ['social', 'X', 'twitter|twitter.com|x|x.com|t.co', 'X Ads', 'twitter_ads|twitter ads|x_ads'],
  ['social', 'Threads', 'threads|threads.net|threads.com|th', 'Threads Ads'],
  [
    'social',
    'LinkedIn',
    'linkedin|linkedin.com|lnkd.in',
    'LinkedIn Ads',
    'linkedin_ads|linkedin ads|linkedinads',
  ],
  [
    'social',
    'TikTok',
    'tiktok|tiktok.com|tik-tok|tik_tok',
    'TikTok Ads',
    'tiktokads|tiktok_ads|tiktok-ads|tiktok ads',
  ],
  ['social', 'Pinterest', 'pinterest|pinterest.*', 'Pinterest Ads'],
  ['social', 'Reddit', 'reddit|reddit.com', 'Reddit Ads'],
  ['social', 'Snapchat', 'snapchat|snapchat.com', 'Snapchat Ads'],
  ['social', 'Quora', 'quora|quora.com', 'Quora Ads'],
  [
    'video',
    'YouTube',
    'youtube|youtube.com|youtu.be|yt|ютуб',
    'YouTube Ads',
    'youtube_ads|youtube ads',
  ],
  ['video', 'Rutube', 'rutube|rutube.ru'],
  ['video', 'Vimeo', 'vimeo|vimeo.com'],
  [
    'messenger',
    'Telegram',
    'telegram|tg|t.me|telegram.me|telegram.org|web.telegram.org|телеграм',
    'Telegram Ads',
    'tgads|tg_ads|telegram_ads|telegram ads',
  ],
  ['messenger', 'WhatsApp', 'whatsapp|whatsapp.com|wa|wa.me'],
  ['messenger', 'Viber', 'viber|viber.com'],
  ['messenger', 'Messenger', 'messenger|messenger.com|m.me|msg', 'Facebook Ads'],
  ['messenger', 'LINE', 'line|line.me', 'LINE Ads'],
  ['messenger', 'WeChat', 'wechat|wechat.com|weixin', 'WeChat Ads'],
  ['messenger', 'Zalo', 'zalo|zalo.me|chat.zalo.me', 'Zalo Ads'],
  ['messenger', 'KakaoTalk', 'kakao|kakao.com|kakaotalk', 'Kakao Ads'],
  ['email', 'Gmail', 'gmail|gmail.com|mail.google.com'],
  ['email', 'Mailchimp', 'mailchimp'],
  ['email', 'UniSender', 'unisender|unisender.com'],
  ['email', 'SendPulse', 'sendpulse|sendpulse.com'],
  ['shopping', 'Amazon', 'amazon|amazon.*', 'Amazon Ads'],
  ['shopping', 'eBay', 'ebay|ebay.*', 'eBay Ads'],
  ['shopping', 'Mercado Libre', 'mercadolibre|mercadolibre.*|mercadolivre|mercadolivre.*'],
  ['shopping', 'AliExpress', 'aliexpress|aliexpress.*'],
  ['shopping', 'Avito', 'avito|avito.ru|авито', 'Avito Ads'],
  ['shopping', 'Ozon', 'ozon|ozon.ru'],
  ['shopping', 'Wildberries', 'wildberries|wildberries.ru'],
  ['shopping', 'Yandex Market', 'market.yandex.ru|yandex_market|yandex market|yandexmarket'],
  ['shopping', 'Google Shopping', 'google shopping|google_shopping|shopping.google.com'],
]
