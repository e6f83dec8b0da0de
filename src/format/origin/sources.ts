import type { Nature } from './platforms'

// Not needed for the first render: load this file by `import()` only.

/**
 * Sources without a display name by category: hosts (which stand for those below them, too) and names,
 * which also stand for their `.com`. Reduced from public tables: the source categories of Google
 * Analytics (support.google.com/analytics/answer/9756891) without link shorteners, counters,
 * payment pages and everyday words; social networks and AI assistants of
 * matomo-org/searchengine-and-social-list; e-mail and advertising hosts of
 * snowplow-referer-parser/referer-parser; and common sources of Eastern Europe.
 */
const marksOf: readonly (readonly [nature: Nature, marks: string])[] = [
  [
    'search',
    '360.cn aol ask auone avg babylon biglobe biglobe.co.jp biglobe.ne.jp centrum.cz coccoc ' +
      'com.google.android.googlequicksearchbox com.yandex.browser comcast conduit daum daum.net ' +
      'dogpile eniro espanol.search.yahoo.com exalead.com excite.com firmy.cz freespoke.com ' +
      'gibiru.com globo incredimail kagi kvasir lens.google.com lilo.org lycos ' +
      'malaysia.search.yahoo.com metager.de metager.org mojeek.com najdi nate.com news.google.com ' +
      'nova.rambler.ru ntp.msn.com onet onet.pl petalsearch.com play.google.com poisk.ru ' +
      'presearch.com qwant rakuten rakuten.co.jp rambler rambler.ru ru.yandex.searchplugin ' +
      'search-results search.aol.co.uk search.aol.com search.ask.com search.daum.net ' +
      'search.goo.ne.jp search.google.com search.seznam.cz search.smt.docomo.ne.jp search.ukr.net ' +
      'search.zum.com secureurl.ukr.net sm.cn so.com sogou sp-web.search.auone.jp sputnik.ru ' +
      'startpage startsiden startsiden.no suche.aol.de suche.gmx.net suche.t-online.de ' +
      'suche.web.de swisscows.com terra tut.by ukr virgilio wap.sogou.com webmaster.yandex.ru ' +
      'websearch.rakuten.co.jp yep.com zum.com',
  ],
  [
    'social',
    '43things 51.com 5ch.net academia.edu activerain activeworlds addthis airg.ca allnurses.com ' +
      'allrecipes.com alumniclass ameba.jp ameblo.jp americantowns ancestry.com anobii answerbag ' +
      'answers.yahoo.com aolanswers artstation.com askubuntu asmallworld.com athlinks ' +
      'athlinks.com b.hatena.ne.jp baby-gaga babyblog.ru badoo bebo beforeitsnews bharatstudent ' +
      'biip.no bilibili.com blackcareernetwork.com blackplanet blip.fm blog.com blog.goo.ne.jp ' +
      'blog.naver.com blog.yahoo.co.jp blogg.no bloggang.com blogger blogher bloglines blogs.com ' +
      'blogsome blogspot blogster bluesky blurtit bookmarks.yahoo.co.jp bookmarks.yahoo.com ' +
      'brightkite brizzly bsky.app buzzfeed buzznet cafe.naver.com cafemom camospace ' +
      'canalblog.com care.com care2 caringbridge.org catster catster.com cellufun centerblog.net ' +
      'channels.weixin.qq.com chegg.com chicagonow chiebukuro.yahoo.co.jp classmates classquest ' +
      'cocolog-nifty com.facebook.katana com.google.android.apps.plus com.instagram.android ' +
      'com.instagram.barcelona com.linkedin.android com.pinterest com.reddit.frontpage ' +
      'com.snapchat.android com.twitter.android com.vkontakte.android com.zhiliaoapp.musically ' +
      'copainsdavant.linternaute.com couchsurfing.org cozycot cross.tv crunchyroll cyworld ' +
      'd.hatena.ne.jp dailystrength.org deviantart dianping digg diigo discord discord.gg ' +
      'discordapp.com disqus dogster dogster.com dol2day donanimhaber.com doostang dopplr douban ' +
      'douyin.com douyu.com draugiem.lv dribbble.com drive2.ru drugs-forum dzone edublogs.org ' +
      'eksisozluk.com elftown epicurious.com everforo.com exblog.jp faceparty fandom.com fanpop ' +
      'fark fark.com fc2 feedspot feministing fetlife.com filmaffinity flickr flipboard ' +
      'flixster.com folkdirect forums.androidcentral.com forums.crackberry.com forums.imore.com ' +
      'forums.webosnation.com forums.wpcentral.com fosstodon.org fotki fotolog foursquare ' +
      'friendfeed friendsreunited.com friendster.com fruehstueckstreff.org fubar gaiaonline ' +
      'gamerdna gate.sc gather.com geni.com getpocket.com github.com glassboard glassboard.com ' +
      'glassdoor godtube goldenline.pl goldstar goldstar.com gooblog goodreads google+ ' +
      'googlegroups.com googleplus govloop gowalla gree.jp groups.google.com gulli.com ' +
      'gutefrage.net habbo habr habr.com hachyderm.io hatena hi5 hootsuite houzz hoverspot ' +
      'hubculture hubpages.com huya.com hyves.net hyves.nl ibibo identi.ca imageshack ' +
      'imageshack.us imvu insanejournal instapaper internations.org interpals.net intherooms ' +
      'irc-galleria.net irecommend.ru italki jammerdirect jappy.com jappy.de kaboodle.com ' +
      'kakaocorp.com kaneva kin.naver.com lang-8.com last.fm librarything lifestream.aol.com ' +
      'listal listography livedoor.com livedoorblog livejournal livejournal.ru mas.to mastodon ' +
      'mastodon.cloud mastodon.online mastodon.social mastodon.world mbga.jp medium.com ' +
      'meetin.org meetup meinvz.net meneame.net menuism.com messages.yahoo.co.jp missevan.com ' +
      'mix.com mixi.jp mocospace moikrug.ru mouthshut movabletype mp.weixin.qq.com mstdn.social ' +
      'mubi multiply.com my.mail.ru my.opera.com myanimelist.net myheritage mylife mylife.ru ' +
      'mymodernmet myspace myyearbook.com nasza-klasa.pl netlog.com netvibes news.ycombinator.com ' +
      'newsshowcase nexopia nextdoor ngopost.org niconico nicovideo.jp nightlifelink ning ' +
      'ning.com nk.pl odnoklassniki.ua okwave.jp oneworldgroup.org onstartups open.weixin.qq.com ' +
      'opendiary org.joinmastodon.android orkut.com oshiete.goo.ne.jp otzovik.com over-blog.com ' +
      'overblog.com paper.li partyflock.nl peepeth.com photobucket pikabu pikabu.ru pinboard ' +
      'pinboard.in pingsta pinterest.info pixelfed.social pixiv.net plaxo.com playahead.se plurk ' +
      'plus.google.com pocket.co posterous pro.homeadvisor.com producthunt.com pulse.yahoo.com ' +
      'qapacity quechup quechup.com qzone.qq.com ravelry redux.com renren researchgate.net ' +
      'reunion.com reverbnation rtl.de ru.ok.android ryze salespider scoop.it screenrant scribd ' +
      'scvngr secondlife serverfault shareit sharethis shvoong.com sites.google.com skyfeed.app ' +
      'skyrock slashdot.org slideshare.net smartnews.com social sociallife.com.br socialvibe ' +
      'sonico.com soundcloud.com sourceforge.net spaces.live.com spoke.com spruz ssense.com ' +
      'stackapps stackexchange stackoverflow stardoll.com stickam studivz.net stumbleupon.com ' +
      'suomi24.fi superuser sweeva t.cn t.umblr.com tagged.com taggedmail talkbiznow taringa.net ' +
      'techmeme tencent tenchat tenchat.ru toolbox.com travellerspoint tripadvisor trombi ' +
      'trustpilot truth.social tudou tuenti tumblr tweetdeck twitcasting.tv twoo.com typepad ' +
      'unblog.fr urbanspoon.com url.google.com ushareit.com ushi.cn v2ex.com vampirefreaks ' +
      'vampirerave vc.ru vg.no viadeo.com video.ibm.com vkrugudruzei.ru wakoopa wattpad wayn.com ' +
      'web.telegram.org webshots weebly weeworld.com weibo wer-weiss-was.de weread ' +
      'wiki.answers.com wikihow.com wikitravel.org woman.ru woot.com wordpress wordpress.org ' +
      'workplace.com xanga xiaohongshu.com xing yahoo-mbga.jp yammer yelp yelp.co.uk youroom.in ' +
      'zoo.gr zooppa',
  ],
  [
    'shopping',
    'alibaba bol.com cdiscount.com coupang.com e-katalog.kz ek.ua etsy ' +
      'flipkart.com hepsiburada.com hotline.ua lamoda.ru megamarket.ru ' +
      'nl.shopping.net no.shopping.net otto.de price.ru prom.ua rozetka ' +
      'rozetka.com.ua satu.kz se.shopping.net shein shop.app shopify ' +
      'shopping.naver.com shopping.yahoo.co.jp shopping.yahoo.com shopzilla simplycodes.com temu ' +
      'torg.mail.ru trendyol.com trovaprezzi.it trovaprezzi uk.shopping.net walmart youla youla.ru zalando.de',
  ],
  [
    'video',
    'com.google.android.youtube crackle curiositystream d.tube dailymotion disneyplus ' +
      'fast.wistia.net hulu iq.com iqiyi justin.tv kinopoisk.ru netflix odysee.com rumble.com ted ' +
      'ted.com twitch twitch.tv utreon veoh viadeo.journaldunet.com vkvideo.ru wistia youku',
  ],
  [
    'assistant',
    'ai.baidu.com andisearch.com app.jasper.ai app.writesonic.com character.ai chat-gpt.org ' +
      'chat.com chatglm.cn chatplus.com consensus.app copilot.cloud.microsoft doubao.com duck.ai ' +
      'felo.ai genspark.ai gigachat.ru iask.ai kimi.ai kimi.com kimi.moonshot.cn liner.com ' +
      'm365.cloud.microsoft manus.im notebooklm.google.com phind.com pi.ai poe.com t3.chat ' +
      'yiyan.baidu.com you.com yuanbao.tencent.com z.ai',
  ],
  [
    'email',
    'activecampaign basic.messaging.bigpond.com brevo com.google.android.gm ' +
      'com.microsoft.office.outlook com.yahoo.mobile.client.android.mail constantcontact ' +
      'dashamail e.mail.ru email.bluewin.ch email.seznam.cz email.t-online.de email.telstra.com ' +
      'esputnik exmail.qq.com getresponse inbox.com inbox.google.com klaviyo mail.126.com ' +
      'mail.163.com mail.aol.com mail.daum.net mail.e1.ru mail.iinet.net.au mail.infomaniak.com ' +
      'mail.live.com mail.mynet.com mail.naver.com mail.proton.me mail.qip.ru mail.qq.com ' +
      'mail.rambler.ru mail.ukr.net mail.vodafone.de mail.yahoo.co.jp mail.yahoo.co.uk ' +
      'mail.yahoo.com mail.yahoo.net mail.yandex.by mail.yandex.com mail.yandex.kz mail.yandex.ru ' +
      'mail.yandex.ua mail.zoho.com mail01.orange.fr mail02.orange.fr mail2.daum.net mailerlite ' +
      'mailganer mastermail.ru messagerie.orange.fr messageriepro3.orange.fr mindbox notisend ' +
      'outlook.com outlook.live.com post.ru postmark rich-v01.bluewin.ch rich-v02.bluewin.ch ' +
      'ru.mail.mailapp ru.yandex.mail sendgrid sendinblue sendsay sibmail.com unione ' +
      'upcmail.hispeed.ch webmail2.bigpond.com wmail.orange.fr',
  ],
  [
    'ads',
    '247realmedia.com 2mdn.net acuityplatform.com adadvisor.net adform adform.net adfox.ru ' +
      'adingo.jp adition.com adnet.de adnxs.com adriver adroll adsensecustomsearchads.com ' +
      'adspirit.de amazon-adsystem.com applovin appsflyer bidswitch.net buzzoola casalemedia.com ' +
      'cm360 criteo doubleclick doubleclick.net dv360 exoclick eyeota.net flashtalking.com ' +
      'getintent googlesyndication.com imasdk.googleapis.com ironsource jivox.com kadam ' +
      'lfstmedia.com lijit.com mgid microad.jp mixpo.com nativo nexage.com openx.net ' +
      'openxenterprise.com outbrain partner.googleadservices.com plista plusperformance.com ' +
      'propellerads pubmatic rtbcity.com rtbhouse rubiconproject segmento servedbyopenx.com ' +
      'serving-sys.com sociomantic.com soloway sonobi.com steelhousemedia.com stickyadstv.com ' +
      'syndicatedsearch.goog taboola teads trafficjunky tribalfusion.com unityads wunderloop.net ' +
      'yieldmo.com zedo.com',
  ],
  [
    'affiliate',
    'actionpay admitad advcake awin cityads cj.com cpaex epn.bz flexoffers flocktory gdeslon ' +
      'impact.com leadgid leads.su partnerize partnerstack perfluence saleads sellaction ' +
      'shareasale tradedoubler travelpayouts unilead',
  ],
  [
    'messenger',
    'com.facebook.orca com.slack com.viber.voip com.whatsapp icq max.ru messages.google.com ' +
      'org.telegram.messenger org.telegram.messenger.web org.telegram.plus skype slack ' +
      'teams.microsoft.com',
  ],
]

/** The category of a source by its name or host in lower case. */
export const sources: ReadonlyMap<string, Nature> = new Map(
  marksOf.flatMap(([nature, marks]) =>
    marks
      .split(' ')
      .flatMap((mark) => (mark.includes('.') ? [mark] : [mark, `${mark}.com`]))
      .map((mark) => [mark, nature] as const),
  ),
)
