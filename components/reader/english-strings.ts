import type { Strings } from '@/lib/settings/language';

/** What the reader view says of English that is fetched, made or edited. */
export const englishStrings = {
  englishFrom: { en: 'English from: {source}', 'zh-Hans': '英文来源：{source}', 'zh-Hant': '英文來源：{source}' },
  change: { en: 'Change…', 'zh-Hans': '更改…', 'zh-Hant': '更改…' },
  fromGloss: { en: 'word gloss only', 'zh-Hans': '仅逐词注释', 'zh-Hant': '僅逐詞註釋' },
  fromPageAndGloss: { en: 'the page itself', 'zh-Hans': '网页自带', 'zh-Hant': '網頁自帶' },
  notChosen: { en: 'not chosen yet', 'zh-Hans': '尚未选择', 'zh-Hant': '尚未選擇' },

  cardTitle: { en: 'English for this article', 'zh-Hans': '为本文配上英文', 'zh-Hant': '為本文配上英文' },
  cardTitleChange: { en: 'Where English should come from', 'zh-Hans': '选择英文来源', 'zh-Hant': '選擇英文來源' },
  cardText: {
    en: 'Choose where English should come from. Until then nothing is sent or downloaded; below stands a word gloss.',
    'zh-Hans': '请选择英文来源。在此之前不会发送或下载任何内容；下面是逐词注释。',
    'zh-Hant': '請選擇英文來源。在此之前不會發送或下載任何內容；下面是逐詞註釋。',
  },
  cardRemembered: {
    en: 'Your choice holds for all articles. You can change it here at any time.',
    'zh-Hans': '您的选择对所有文章有效，可随时在此更改。',
    'zh-Hant': '您的選擇對所有文章有效，可隨時在此更改。',
  },
  editionOption: { en: 'The publisher’s English edition', 'zh-Hans': '媒体的英文版', 'zh-Hant': '媒體的英文版' },
  editionHow: {
    en: 'Written by people. Its page is fetched once from {host}; your browser may ask you to allow that.',
    'zh-Hans': '由人撰写。将从 {host} 获取一次该页面；浏览器可能请您允许。',
    'zh-Hant': '由人撰寫。將從 {host} 獲取一次該頁面；瀏覽器可能請您允許。',
  },
  fetchEdition: { en: 'Fetch from {host}', 'zh-Hans': '从 {host} 获取', 'zh-Hant': '從 {host} 獲取' },
  onDevice: {
    en: 'Machine translation on this computer. Nothing leaves it.',
    'zh-Hans': '在本机进行的机器翻译，内容不离开电脑。',
    'zh-Hant': '在本機進行的機器翻譯，內容不離開電腦。',
  },
  downloadHow: {
    en: 'Machine translation on this computer. A model of about {size} MB is downloaded once from {host}; the text never leaves the computer.',
    'zh-Hans': '在本机进行的机器翻译。需从 {host} 下载一次约 {size} MB 的模型；文字不会离开电脑。',
    'zh-Hant': '在本機進行的機器翻譯。需從 {host} 下載一次約 {size} MB 的模型；文字不會離開電腦。',
  },
  builtInDownload: {
    en: 'Machine translation on this computer. The browser fetches what it needs by itself; the text never leaves the computer.',
    'zh-Hans': '在本机进行的机器翻译。浏览器会自行获取所需内容；文字不会离开电脑。',
    'zh-Hant': '在本機進行的機器翻譯。瀏覽器會自行獲取所需內容；文字不會離開電腦。',
  },
  remoteHow: {
    en: 'Your own engine. The text of articles is sent to {host}.',
    'zh-Hans': '您自己的翻译引擎。文章内容会发送到 {host}。',
    'zh-Hant': '您自己的翻譯引擎。文章內容會發送到 {host}。',
  },
  ownEngine: { en: 'An engine of your own', 'zh-Hans': '您自己的翻译引擎', 'zh-Hant': '您自己的翻譯引擎' },
  ownEngineHow: {
    en: 'DeepL, an OpenAI-compatible service, a server of your own and others, with your key.',
    'zh-Hans': 'DeepL、兼容 OpenAI 的服务、自建服务器等，使用您自己的密钥。',
    'zh-Hant': 'DeepL、相容 OpenAI 的服務、自建伺服器等，使用您自己的金鑰。',
  },
  setUp: { en: 'Set up…', 'zh-Hans': '设置…', 'zh-Hant': '設定…' },
  use: { en: 'Use {engine}', 'zh-Hans': '使用 {engine}', 'zh-Hant': '使用 {engine}' },
  downloadAndUse: { en: 'Download {size} MB', 'zh-Hans': '下载 {size} MB', 'zh-Hant': '下載 {size} MB' },
  glossOption: { en: 'Word gloss only', 'zh-Hans': '仅逐词注释', 'zh-Hant': '僅逐詞註釋' },
  glossHow: {
    en: 'The dictionary that is here already. No translation.',
    'zh-Hans': '使用自带词典，不翻译。',
    'zh-Hant': '使用自帶詞典，不翻譯。',
  },
  useGloss: { en: 'Keep the gloss', 'zh-Hans': '只用注释', 'zh-Hant': '只用註釋' },
  inUse: { en: 'in use', 'zh-Hans': '使用中', 'zh-Hant': '使用中' },
  closeCard: { en: 'Leave as it is', 'zh-Hans': '保持不变', 'zh-Hant': '保持不變' },

  translateWith: { en: 'Translate with {engine}', 'zh-Hans': '用 {engine} 翻译', 'zh-Hant': '用 {engine} 翻譯' },
  downloading: {
    en: 'Downloading {engine} from {host}',
    'zh-Hans': '正在从 {host} 下载 {engine}',
    'zh-Hant': '正在從 {host} 下載 {engine}',
  },
  megabytes: { en: '{loaded} of {total} MB', 'zh-Hans': '{loaded} / {total} MB', 'zh-Hant': '{loaded} / {total} MB' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  'download-network': {
    en: 'The download broke off. What has arrived is kept.',
    'zh-Hans': '下载中断，已下载的部分会保留。',
    'zh-Hant': '下載中斷，已下載的部分會保留。',
  },
  'download-wrong-hash': {
    en: 'What arrived is not the file that was expected. It was thrown away.',
    'zh-Hans': '下载到的文件与预期不符，已被丢弃。',
    'zh-Hant': '下載到的檔案與預期不符，已被丟棄。',
  },
  'download-no-space': {
    en: 'There is not enough space on the disk.',
    'zh-Hans': '磁盘空间不足。',
    'zh-Hant': '磁碟空間不足。',
  },
  'download-not-allowed': {
    en: 'The browser was not allowed to download from there.',
    'zh-Hans': '浏览器未获准从该处下载。',
    'zh-Hant': '瀏覽器未獲準從該處下載。',
  },
  'download-stopped': { en: 'The download was stopped.', 'zh-Hans': '下载已停止。', 'zh-Hant': '下載已停止。' },

  loadingEngine: { en: 'Starting {engine}…', 'zh-Hans': '正在启动 {engine}…', 'zh-Hant': '正在啟動 {engine}…' },
  translating: {
    en: 'Translating with {engine}',
    'zh-Hans': '正在用 {engine} 翻译',
    'zh-Hant': '正在用 {engine} 翻譯',
  },
  waitingEngine: {
    en: '{engine} asks for a pause. Next try in {seconds} s.',
    'zh-Hans': '{engine} 要求稍候，{seconds} 秒后重试。',
    'zh-Hant': '{engine} 要求稍候，{seconds} 秒後重試。',
  },
  remaining: {
    en: '{count} of {total} still to come',
    'zh-Hans': '共 {total} 句，还剩 {count} 句',
    'zh-Hant': '共 {total} 句，還剩 {count} 句',
  },
  stop: { en: 'Stop', 'zh-Hans': '停止', 'zh-Hant': '停止' },
  goOn: { en: 'Go on', 'zh-Hans': '继续', 'zh-Hant': '繼續' },
  tryAgain: { en: 'Try again', 'zh-Hans': '再试一次', 'zh-Hant': '再試一次' },
  engineSettings: { en: 'Settings', 'zh-Hans': '设置', 'zh-Hant': '設定' },
  stopped: {
    en: 'Stopped. {count} sentences are left without a translation.',
    'zh-Hans': '已停止。还有 {count} 句没有译文。',
    'zh-Hant': '已停止。還有 {count} 句沒有譯文。',
  },
  missingLines: {
    en: '{count} sentences have no translation yet.',
    'zh-Hans': '还有 {count} 句没有译文。',
    'zh-Hant': '還有 {count} 句沒有譯文。',
  },

  'problem-unauthorized': {
    en: '{engine} does not accept the key.',
    'zh-Hans': '{engine} 不接受该密钥。',
    'zh-Hant': '{engine} 不接受該金鑰。',
  },
  'problem-forbidden': {
    en: '{engine} refuses the request.',
    'zh-Hans': '{engine} 拒绝了请求。',
    'zh-Hant': '{engine} 拒絕了請求。',
  },
  'problem-quota': {
    en: 'The account with {engine} has nothing left for now.',
    'zh-Hans': '{engine} 账户的额度已用完。',
    'zh-Hant': '{engine} 賬戶的額度已用完。',
  },
  'problem-cap': {
    en: 'Your daily limit for {engine} is reached. Nothing more is sent today.',
    'zh-Hans': '已达到您为 {engine} 设定的每日上限，今天不再发送。',
    'zh-Hant': '已達到您為 {engine} 設定的每日上限，今天不再發送。',
  },
  'problem-rate': {
    en: '{engine} is asked too often at the moment.',
    'zh-Hans': '目前对 {engine} 的请求过于频繁。',
    'zh-Hant': '目前對 {engine} 的請求過於頻繁。',
  },
  'problem-server': {
    en: '{engine} has a fault of its own at the moment.',
    'zh-Hans': '{engine} 目前出现故障。',
    'zh-Hant': '{engine} 目前出現故障。',
  },
  'problem-network': {
    en: '{engine} could not be reached.',
    'zh-Hans': '无法连接 {engine}。',
    'zh-Hant': '無法連線 {engine}。',
  },
  'problem-timeout': {
    en: '{engine} took too long to answer.',
    'zh-Hans': '{engine} 响应超时。',
    'zh-Hant': '{engine} 響應超時。',
  },
  'problem-malformed': {
    en: '{engine} gave an answer that cannot be used.',
    'zh-Hans': '{engine} 返回的内容无法使用。',
    'zh-Hant': '{engine} 返回的內容無法使用。',
  },
  'problem-too-long': {
    en: 'A sentence is too long for {engine}.',
    'zh-Hans': '有句子对 {engine} 来说太长。',
    'zh-Hant': '有句子對 {engine} 來說太長。',
  },
  'problem-not-set-up': {
    en: '{engine} is not set up.',
    'zh-Hans': '{engine} 尚未设置。',
    'zh-Hant': '{engine} 尚未設定。',
  },
  'problem-needs-click': {
    en: 'The browser wants a click before {engine} may start.',
    'zh-Hans': '浏览器要求先点击，才能启动 {engine}。',
    'zh-Hant': '瀏覽器要求先點選，才能啟動 {engine}。',
  },
  'problem-no-model': {
    en: 'The model of {engine} is not here yet.',
    'zh-Hans': '{engine} 的模型尚未下载。',
    'zh-Hant': '{engine} 的模型尚未下載。',
  },
  'problem-unavailable': {
    en: '{engine} is not available in this browser.',
    'zh-Hans': '此浏览器中无法使用 {engine}。',
    'zh-Hant': '此瀏覽器中無法使用 {engine}。',
  },
  'problem-crashed': { en: '{engine} broke down.', 'zh-Hans': '{engine} 意外停止。', 'zh-Hant': '{engine} 意外停止。' },
  'problem-unknown': {
    en: 'Something went wrong with {engine}.',
    'zh-Hans': '{engine} 出了点问题。',
    'zh-Hant': '{engine} 出了點問題。',
  },

  editionNotice: {
    en: 'The publisher has an English page for this article.',
    'zh-Hans': '该媒体有本文的英文页面。',
    'zh-Hant': '該媒體有本文的英文頁面。',
  },
  fetchingEdition: {
    en: 'Fetching the page from {host}…',
    'zh-Hans': '正在从 {host} 获取页面…',
    'zh-Hant': '正在從 {host} 獲取頁面…',
  },
  editionDiffers: {
    en: 'Their English page tells it differently',
    'zh-Hans': '他们的英文页面讲法不同',
    'zh-Hant': '他們的英文頁面講法不同',
  },
  editionMatched: {
    en: '{matched} of {total} Chinese sentences have a counterpart there, so it is not set beside the text.',
    'zh-Hans': '{total} 个中文句子中有 {matched} 句在那里有对应，因此没有与正文对照。',
    'zh-Hant': '{total} 箇中文句子中有 {matched} 句在那裡有對應，因此沒有與正文對照。',
  },
  editionExamples: { en: 'What matched, for example:', 'zh-Hans': '对应的例子：', 'zh-Hant': '對應的例子：' },
  openEdition: { en: 'Open their page', 'zh-Hans': '打开该页面', 'zh-Hant': '開啟該頁面' },
  editionNotReadable: {
    en: 'No article could be read on their English page.',
    'zh-Hans': '他们的英文页面上读不出文章。',
    'zh-Hant': '他們的英文頁面上讀不出文章。',
  },
  editionNotAllowed: {
    en: 'The page was not fetched, because the browser was not allowed to.',
    'zh-Hans': '浏览器未获准，因此没有获取该页面。',
    'zh-Hant': '瀏覽器未獲準，因此沒有獲取該頁面。',
  },
  noMatch: { en: 'No match found', 'zh-Hans': '未找到对应', 'zh-Hant': '未找到對應' },

  fillGap: {
    en: 'One sentence has no human English. Fill it with {engine}?',
    'zh-Hans': '有 1 句没有人工英文，用 {engine} 补上吗？',
    'zh-Hant': '有 1 句沒有人工英文，用 {engine} 補上嗎？',
  },
  fillGaps: {
    en: '{count} sentences have no human English. Fill them with {engine}?',
    'zh-Hans': '有 {count} 句没有人工英文，用 {engine} 补上吗？',
    'zh-Hant': '有 {count} 句沒有人工英文，用 {engine} 補上嗎？',
  },
  fillGapsHow: {
    en: 'Each of these lines is marked as machine translation.',
    'zh-Hans': '这些句子都会标明是机器翻译。',
    'zh-Hant': '這些句子都會標明是機器翻譯。',
  },
  someEngine: { en: 'a machine translation', 'zh-Hans': '机器翻译', 'zh-Hant': '機器翻譯' },
  fillYes: { en: 'Yes, fill them', 'zh-Hans': '补上', 'zh-Hant': '補上' },
  fillChoose: { en: 'Yes, choose how…', 'zh-Hans': '补上，选择方式…', 'zh-Hant': '補上，選擇方式…' },
  fillNo: { en: 'No', 'zh-Hans': '不用', 'zh-Hant': '不用' },
  fillOption: {
    en: 'Let an engine fill gaps in human English',
    'zh-Hans': '允许用引擎补上人工英文的缺口',
    'zh-Hant': '允許用引擎補上人工英文的缺口',
  },

  editLine: { en: 'Edit this line', 'zh-Hans': '修改这一句', 'zh-Hant': '修改這一句' },
  editedText: { en: 'English of this line', 'zh-Hans': '这一句的英文', 'zh-Hant': '這一句的英文' },
  saveEdit: { en: 'Save the line', 'zh-Hans': '保存修改', 'zh-Hant': '儲存修改' },
  revertEdit: { en: 'Back to what stood there', 'zh-Hans': '恢复原来的英文', 'zh-Hant': '恢復原來的英文' },
  discardQuestion: { en: 'Your change is not saved yet.', 'zh-Hans': '修改尚未保存。', 'zh-Hant': '修改尚未儲存。' },
  discard: { en: 'Discard it', 'zh-Hans': '放弃修改', 'zh-Hant': '放棄修改' },
  keepEditing: { en: 'Keep editing', 'zh-Hans': '继续修改', 'zh-Hant': '繼續修改' },
  editSaved: {
    en: 'Your line is kept: the article is in your library.',
    'zh-Hans': '修改已保存，文章已收入文库。',
    'zh-Hant': '修改已儲存，文章已收入文庫。',
  },
  editReverted: {
    en: 'The line is as it was before.',
    'zh-Hans': '这一句已恢复原样。',
    'zh-Hant': '這一句已恢復原樣。',
  },

  compareLine: { en: 'Compare with another English', 'zh-Hans': '与另一种英文比较', 'zh-Hant': '與另一種英文比較' },
  comparison: { en: 'The same sentence otherwise', 'zh-Hans': '同一句的另一种英文', 'zh-Hant': '同一句的另一種英文' },
  comparing: { en: 'Asking {engine}…', 'zh-Hans': '正在询问 {engine}…', 'zh-Hant': '正在詢問 {engine}…' },
  closeComparison: { en: 'Close the comparison', 'zh-Hans': '关闭比较', 'zh-Hant': '關閉比較' },
  compareNoEngine: {
    en: 'To compare, choose an engine first.',
    'zh-Hans': '要比较，请先选择一个引擎。',
    'zh-Hant': '要比較，請先選擇一個引擎。',
  },

  inPlaceOf: {
    en: '{engine}, in place of {insteadOf}',
    'zh-Hans': '{engine}，代替 {insteadOf}',
    'zh-Hant': '{engine}，代替 {insteadOf}',
  },
  figureFlag: {
    en: 'figure differs? {zh} = {en}',
    'zh-Hans': '数字不一致？{zh} = {en}',
    'zh-Hant': '數字不一致？{zh} = {en}',
  },
  figureFlagMore: {
    en: 'The English line seems to give another figure than the Chinese.',
    'zh-Hans': '英文句中的数字似乎与中文不同。',
    'zh-Hant': '英文句中的數字似乎與中文不同。',
  },
} as const satisfies Strings;
