import type { Strings } from '@/lib/settings/language';

/** What the page of the reading list says; `feed-strings.ts` has what it says of feeds. */
export const laterStrings = {
  pageTitle: {
    en: 'Reading list · Duìzhào 对照',
    'zh-Hans': '待读列表 · 对照',
    'zh-Hant': '待讀清單 · 對照',
  },
  nav: { en: 'Reading list', 'zh-Hans': '待读', 'zh-Hant': '待讀' },
  title: { en: 'Reading list', 'zh-Hans': '待读列表', 'zh-Hant': '待讀清單' },
  skip: { en: 'Skip to the list', 'zh-Hans': '跳到列表', 'zh-Hant': '跳到清單' },
  loading: { en: 'Opening the reading list…', 'zh-Hans': '正在打开待读列表…', 'zh-Hant': '正在開啟待讀清單…' },
  failedList: {
    en: 'The reading list could not be read.',
    'zh-Hans': '无法读取待读列表。',
    'zh-Hant': '無法讀取待讀清單。',
  },
  failed: { en: 'That did not work.', 'zh-Hans': '操作没有成功。', 'zh-Hant': '操作沒有成功。' },
  'failed-no-space': {
    en: 'The disk is full. Nothing was changed.',
    'zh-Hans': '磁盘已满，没有任何更改。',
    'zh-Hant': '磁碟已滿，沒有任何變更。',
  },

  shelf: { en: 'Which articles', 'zh-Hans': '哪些文章', 'zh-Hant': '哪些文章' },
  waiting: { en: 'To read ({count})', 'zh-Hans': '待读（{count}）', 'zh-Hant': '待讀（{count}）' },
  done: { en: 'Done ({count})', 'zh-Hans': '已处理（{count}）', 'zh-Hant': '已處理（{count}）' },
  search: { en: 'Search the reading list', 'zh-Hans': '搜索待读列表', 'zh-Hant': '搜尋待讀清單' },
  searchIn: { en: 'Search by headline or outlet', 'zh-Hans': '按标题或媒体搜索', 'zh-Hant': '依標題或媒體搜尋' },
  items: { en: '{count} articles', 'zh-Hans': '{count} 篇文章', 'zh-Hant': '{count} 篇文章' },
  itemsOne: { en: '1 article', 'zh-Hans': '1 篇文章', 'zh-Hant': '1 篇文章' },
  found: {
    en: '{count} of {total} articles',
    'zh-Hans': '{total} 篇文章中的 {count} 篇',
    'zh-Hant': '{total} 篇文章中的 {count} 篇',
  },
  selectOne: { en: 'Select “{title}”', 'zh-Hans': '选择“{title}”', 'zh-Hant': '選取「{title}」' },
  nothing: { en: 'Nothing found', 'zh-Hans': '没有找到', 'zh-Hant': '沒有找到' },
  clear: { en: 'Clear the search', 'zh-Hans': '清除搜索', 'zh-Hant': '清除搜尋' },
  allDone: { en: 'Everything is read.', 'zh-Hans': '都读完了。', 'zh-Hant': '都讀完了。' },
  noneDone: {
    en: 'What you read, save or put away stands here for 90 days.',
    'zh-Hans': '读过、保存或收起的文章会在这里保留 90 天。',
    'zh-Hant': '讀過、儲存或收起的文章會在這裡保留 90 天。',
  },

  markDone: { en: 'Done', 'zh-Hans': '已处理', 'zh-Hant': '已處理' },
  markDoneOne: { en: 'Done with “{title}”', 'zh-Hans': '“{title}”已处理', 'zh-Hant': '「{title}」已處理' },
  putBack: { en: 'Back to the list', 'zh-Hans': '放回列表', 'zh-Hant': '放回清單' },
  putBackOne: { en: 'Put “{title}” back', 'zh-Hans': '放回“{title}”', 'zh-Hant': '放回「{title}」' },
  remove: { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  removeOne: { en: 'Remove “{title}”', 'zh-Hans': '移除“{title}”', 'zh-Hant': '移除「{title}」' },
  openSaved: { en: 'Open the saved copy', 'zh-Hans': '打开存本', 'zh-Hant': '開啟已存的文章' },
  opened: { en: 'opened', 'zh-Hans': '已打开过', 'zh-Hant': '已開啟過' },
  saved: { en: 'in your library', 'zh-Hans': '已存入文库', 'zh-Hant': '已存入文庫' },
  published: { en: 'published {age}', 'zh-Hans': '发布于{age}', 'zh-Hant': '發布於{age}' },
  added: { en: 'added {age}', 'zh-Hans': '加入于{age}', 'zh-Hant': '加入於{age}' },
  byFeed: { en: 'from the feed {feed}', 'zh-Hans': '来自订阅“{feed}”', 'zh-Hant': '來自訂閱「{feed}」' },
  today: { en: 'Today', 'zh-Hans': '今天', 'zh-Hant': '今天' },
  yesterday: { en: 'Yesterday', 'zh-Hans': '昨天', 'zh-Hant': '昨天' },
  keyOpen: { en: 'open in a new tab', 'zh-Hans': '在新标签页打开', 'zh-Hant': '在新分頁開啟' },

  undo: { en: 'Undo', 'zh-Hans': '撤销', 'zh-Hant': '復原' },
  undone: { en: 'As it was before.', 'zh-Hans': '已恢复原状。', 'zh-Hant': '已恢復原狀。' },
  toldDone: { en: '{count} put away as done.', 'zh-Hans': '已收起 {count} 篇。', 'zh-Hant': '已收起 {count} 篇。' },
  toldBack: {
    en: '{count} back on the list.',
    'zh-Hans': '已放回 {count} 篇。',
    'zh-Hant': '已放回 {count} 篇。',
  },
  toldRemoved: { en: '{count} removed.', 'zh-Hans': '已移除 {count} 篇。', 'zh-Hant': '已移除 {count} 篇。' },

  ways: { en: 'Add, feeds', 'zh-Hans': '添加与订阅', 'zh-Hant': '加入與訂閱' },
  add: { en: 'Add addresses', 'zh-Hans': '添加网址', 'zh-Hant': '加入網址' },
  addHint: {
    en: 'Paste one or many, one to a line; none of them is opened.',
    'zh-Hans': '可粘贴一个或多个网址，每行一个；不会打开它们。',
    'zh-Hant': '可貼上一個或多個網址，每行一個；不會開啟它們。',
  },
  addButton: { en: 'Add to the list', 'zh-Hans': '加入列表', 'zh-Hant': '加入清單' },
  addNone: { en: 'No web address in it.', 'zh-Hans': '其中没有网址。', 'zh-Hant': '其中沒有網址。' },
  toldAdded: { en: '{count} added.', 'zh-Hans': '已加入 {count} 篇。', 'zh-Hant': '已加入 {count} 篇。' },
  toldAddedKnown: {
    en: '{count} added; {known} known already.',
    'zh-Hans': '已加入 {count} 篇，另有 {known} 篇早已在列。',
    'zh-Hant': '已加入 {count} 篇，另有 {known} 篇早已在列。',
  },
  toldAddedSaved: {
    en: '{count} added; {known} known already, of which {saved} in your library.',
    'zh-Hans': '已加入 {count} 篇，另有 {known} 篇早已在列，其中 {saved} 篇在文库中。',
    'zh-Hant': '已加入 {count} 篇，另有 {known} 篇早已在列，其中 {saved} 篇在文庫中。',
  },

  emptyTitle: { en: 'Nothing waits to be read', 'zh-Hans': '没有待读的文章', 'zh-Hant': '沒有待讀的文章' },
  emptyLead: {
    en: 'Put articles here without opening them, and read them when you have time.',
    'zh-Hans': '不用打开文章就能放到这里，有空再读。',
    'zh-Hant': '不用開啟文章就能放到這裡，有空再讀。',
  },
  emptyStep1: {
    en: 'On any page, choose “Read later” in the context menu of a link.',
    'zh-Hans': '在任意网页上，从链接的右键菜单选择“稍后读”。',
    'zh-Hant': '在任意網頁上，從連結的右鍵選單選擇「稍後讀」。',
  },
  emptyStep2: {
    en: 'On an article, press “Read later” behind the icon of Duìzhào.',
    'zh-Hans': '在文章页面，点击对照图标，再按“稍后读”。',
    'zh-Hant': '在文章頁面，點選對照圖示，再按「稍後讀」。',
  },
  emptyStep3: {
    en: 'Paste addresses here, or follow the feed of a news site.',
    'zh-Hans': '在这里粘贴网址，或订阅新闻网站。',
    'zh-Hant': '在這裡貼上網址，或訂閱新聞網站。',
  },
} as const satisfies Strings;
