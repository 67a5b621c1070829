import type { Strings } from '@/lib/settings/language';

/** What the reading list says of feeds. */
export const feedStrings = {
  feeds: { en: 'Feeds', 'zh-Hans': '订阅', 'zh-Hant': '訂閱' },
  feedsHint: {
    en: 'What a site newly publishes comes onto your list when you check.',
    'zh-Hans': '检查时，网站新发布的文章会加入列表。',
    'zh-Hant': '檢查時，網站新發布的文章會加入清單。',
  },
  address: { en: 'Address of a feed or a site', 'zh-Hans': '订阅源或网站的网址', 'zh-Hant': '訂閱源或網站的網址' },
  follow: { en: 'Follow', 'zh-Hans': '订阅', 'zh-Hant': '訂閱' },
  followHint: {
    en: 'The browser asks whether Duìzhào may read this host. It is asked without cookies.',
    'zh-Hans': '浏览器会询问对照能否读取该网站；读取时不带 Cookie。',
    'zh-Hant': '瀏覽器會詢問對照能否讀取該網站；讀取時不帶 Cookie。',
  },
  noAddress: { en: 'This is no web address.', 'zh-Hans': '这不是网址。', 'zh-Hant': '這不是網址。' },
  found: { en: 'Feeds of this site', 'zh-Hans': '该网站的订阅源', 'zh-Hant': '該網站的訂閱源' },
  followOne: { en: 'Follow “{feed}”', 'zh-Hans': '订阅“{feed}”', 'zh-Hant': '訂閱「{feed}」' },
  elsewhere: {
    en: 'This address leads on to {host}.',
    'zh-Hans': '该网址转到了 {host}。',
    'zh-Hant': '該網址轉到了 {host}。',
  },
  goOn: { en: 'Go on with {host}', 'zh-Hans': '继续读取 {host}', 'zh-Hant': '繼續讀取 {host}' },
  toldFollowed: {
    en: 'Following “{feed}”: {count} new on your list.',
    'zh-Hans': '已订阅“{feed}”：列表新增 {count} 篇。',
    'zh-Hant': '已訂閱「{feed}」：清單新增 {count} 篇。',
  },
  unfollow: { en: 'Stop following “{feed}”', 'zh-Hans': '取消订阅“{feed}”', 'zh-Hant': '取消訂閱「{feed}」' },
  toldUnfollowed: {
    en: 'No longer following “{feed}”. Its articles stay on the list.',
    'zh-Hans': '已取消订阅“{feed}”，其文章仍留在列表中。',
    'zh-Hant': '已取消訂閱「{feed}」，其文章仍留在清單中。',
  },
  check: { en: 'Check now', 'zh-Hans': '立即检查', 'zh-Hant': '立即檢查' },
  checking: {
    en: 'Checking {done} of {total}…',
    'zh-Hans': '正在检查 {done}/{total}…',
    'zh-Hant': '正在檢查 {done}/{total}…',
  },
  checkOnOpening: {
    en: 'Check when the list is opened',
    'zh-Hans': '打开列表时检查',
    'zh-Hant': '開啟清單時檢查',
  },
  checkOnOpeningHint: {
    en: 'At most once an hour. Otherwise only when you press the button.',
    'zh-Hans': '每小时最多一次；否则只在按下按钮时检查。',
    'zh-Hant': '每小時最多一次；否則只在按下按鈕時檢查。',
  },
  toldChecked: { en: '{count} new articles.', 'zh-Hans': '新增 {count} 篇文章。', 'zh-Hant': '新增 {count} 篇文章。' },
  toldCheckedFailed: {
    en: '{count} new articles; {failed} feeds could not be read.',
    'zh-Hans': '新增 {count} 篇文章；{failed} 个订阅源无法读取。',
    'zh-Hant': '新增 {count} 篇文章；{failed} 個訂閱源無法讀取。',
  },
  checkedAt: { en: 'checked {age}', 'zh-Hans': '{age}检查过', 'zh-Hant': '{age}檢查過' },
  neverChecked: { en: 'not read yet', 'zh-Hans': '尚未读取', 'zh-Hant': '尚未讀取' },
  allow: { en: 'Allow {host}', 'zh-Hans': '允许读取 {host}', 'zh-Hant': '允許讀取 {host}' },
  'problem-not-allowed': {
    en: 'Duìzhào may not read this host.',
    'zh-Hans': '未获许可读取该网站。',
    'zh-Hant': '未獲許可讀取該網站。',
  },
  'problem-unreachable': {
    en: 'The server did not answer, or not with this page.',
    'zh-Hans': '服务器没有回应，或没有这个页面。',
    'zh-Hant': '伺服器沒有回應，或沒有這個頁面。',
  },
  'problem-not-a-feed': {
    en: 'There is no feed at this address, and the page names none.',
    'zh-Hans': '该网址没有订阅源，页面也没有指明。',
    'zh-Hant': '該網址沒有訂閱源，頁面也沒有指明。',
  },
  'problem-too-large': {
    en: 'What is there is larger than 5 MB.',
    'zh-Hans': '该处内容超过 5 MB。',
    'zh-Hant': '該處內容超過 5 MB。',
  },
} as const satisfies Strings;
