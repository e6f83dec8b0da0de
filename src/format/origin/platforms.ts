/** The category of a source. */
export type Nature =
  | 'search'
  | 'social'
  | 'messenger'
  | 'email'
  | 'video'
  | 'shopping'
  | 'assistant'
  | 'affiliate'
  | 'ads'

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
 * Sources with a display name and their marks, separated by `|`: hosts, of which `google.*` stands for any country
 * domain, and names, in which a blank also stands for a dash, a dot, an underscore or nothing. `platformOf` knows words
 * beside a name, such as "ads" and "feed". The last columns are the advertising system and marks of its own.
 */
export const platforms: readonly Row[] = [
  [
    'search',
    'Google',
    'google|google.*|maps.google.*|гугл|google search|gmb|google my business|google business profile|google maps|google play',
    'Google Ads',
    'google adwords|adwords|gads|g ads|ads.google.com|googleadservices.com',
  ],
  [
    'search',
    'Yandex',
    'yandex|ya|ya.ru|yandex.*|яндекс',
    'Yandex Direct',
    'yandex direct|direct yandex|yabs.yandex.*|an.yandex.ru|ya direct|y direct|yd|direct.yandex.*|яндекс директ|директ',
  ],
  [
    'search',
    'Yandex Maps',
    'yandex maps|maps yandex|ya maps|y maps|maps.yandex.*|яндекс карты|yandex business|яндекс бизнес',
  ],
  ['search', '2GIS', '2gis|2gis.*|2гис'],
  [
    'search',
    'Bing',
    'bing|bing.com|cn.bing.com|msn|msn.com',
    'Microsoft Advertising',
    'microsoft ads|microsoft advertising|ms ads',
  ],
  ['search', 'DuckDuckGo', 'duckduckgo|duckduckgo.com|ddg'],
  ['search', 'Baidu', 'baidu|baidu.com', 'Baidu Ads'],
  ['search', 'Yahoo', 'yahoo|yahoo.*|search.yahoo.*', 'Yahoo Ads'],
  [
    'search',
    'Naver',
    'naver|naver.com|search.naver.com',
    'Naver Ads',
    'naver searchad|naver brandsearch|naver powerlink',
  ],
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
    'facebook|facebook.com|fb|fb.com|fb.me|фейсбук|facebook marketplace',
    'Facebook Ads',
  ],
  [
    'social',
    'Instagram',
    'instagram|instagram.com|ig|igshopping|insta|inst|инстаграм|инстаграмм|инста',
    'Instagram Ads',
  ],
  ['social', 'Meta', 'meta|an', 'Meta Ads'],
  ['social', 'VK', 'vk|vk.com|vk.ru|vkontakte|vkontakte.ru|вк|вконтакте', 'VK Ads', 'ads.vk.com'],
  ['social', 'myTarget', '', 'myTarget', 'my target|target.my.com|target.mail.ru'],
  ['social', 'OK', 'ok|ok.ru|odnoklassniki|odnoklassniki.ru|одноклассники'],
  ['social', 'Dzen', 'dzen|dzen.ru|zen|yandex zen|zen yandex|zen.yandex.*|дзен|яндекс дзен'],
  ['social', 'X', 'twitter|twitter.com|x|x.com|t.co', 'X Ads'],
  ['social', 'Threads', 'threads|threads.net|threads.com|th', 'Threads Ads'],
  ['social', 'LinkedIn', 'linkedin|linkedin.com|lnkd.in', 'LinkedIn Ads'],
  ['social', 'TikTok', 'tik tok|tiktok.com', 'TikTok Ads'],
  ['social', 'Pinterest', 'pinterest|pinterest.*', 'Pinterest Ads'],
  ['social', 'Reddit', 'reddit|reddit.com', 'Reddit Ads'],
  ['social', 'Snapchat', 'snapchat|snapchat.com', 'Snapchat Ads'],
  ['social', 'Quora', 'quora|quora.com', 'Quora Ads'],
  ['video', 'YouTube', 'youtube|youtube.com|youtu.be|yt|ютуб', 'YouTube Ads'],
  ['video', 'Rutube', 'rutube|rutube.ru'],
  ['video', 'Vimeo', 'vimeo|vimeo.com'],
  [
    'messenger',
    'Telegram',
    'telegram|tg|t.me|telegram.me|telegram.org|web.telegram.org|телеграм',
    'Telegram Ads',
  ],
  ['messenger', 'WhatsApp', 'whatsapp|whatsapp.com|wa|wa.me|ватсап'],
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
  ['shopping', 'Ozon', 'ozon|ozon.ru|озон'],
  ['shopping', 'Kaspi', 'kaspi|kaspi.kz'],
  ['shopping', 'OLX', 'olx|olx.*'],
  ['shopping', 'Allegro', 'allegro|allegro.*', 'Allegro Ads'],
  ['shopping', 'Ceneo', 'ceneo|ceneo.pl'],
  ['shopping', 'Heureka', 'heureka|heureka.*'],
  ['shopping', 'idealo', 'idealo|idealo.*'],
  ['shopping', 'Lazada', 'lazada|lazada.*', 'Lazada Ads'],
  ['shopping', 'Shopee', 'shopee|shopee.*', 'Shopee Ads'],
  ['shopping', 'Tokopedia', 'tokopedia|tokopedia.com'],
  ['shopping', 'Wildberries', 'wildberries|wildberries.ru'],
  ['shopping', 'Yandex Market', 'market.yandex.ru|yandex market|яндекс маркет'],
  ['shopping', 'Google Shopping', 'google shopping|shopping.google.com'],
]
