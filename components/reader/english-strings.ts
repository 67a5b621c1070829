import type { Strings } from '@/lib/settings/language';

/** What the reader view says of English that is fetched, made or edited. */
export const englishStrings = {
  englishFrom: { en: 'English from: {source}', 'zh-Hans': '英文来源：{source}' },
  change: { en: 'Change…', 'zh-Hans': '更改…' },
  fromGloss: { en: 'word gloss only', 'zh-Hans': '仅逐词注释' },
  fromPageAndGloss: { en: 'the page itself', 'zh-Hans': '网页自带' },
  notChosen: { en: 'not chosen yet', 'zh-Hans': '尚未选择' },

  cardTitle: { en: 'English for this article', 'zh-Hans': '为本文配上英文' },
  cardTitleChange: { en: 'Where English should come from', 'zh-Hans': '选择英文来源' },
  cardText: {
    en: 'Choose where English should come from. Until then nothing is sent or downloaded; below stands a word gloss.',
    'zh-Hans': '请选择英文来源。在此之前不会发送或下载任何内容；下面是逐词注释。',
  },
  cardRemembered: {
    en: 'Your choice holds for all articles. You can change it here at any time.',
    'zh-Hans': '您的选择对所有文章有效，可随时在此更改。',
  },
  editionOption: { en: 'The publisher’s English edition', 'zh-Hans': '媒体的英文版' },
  editionHow: {
    en: 'Written by people. Its page is fetched once from {host}; your browser may ask you to allow that.',
    'zh-Hans': '由人撰写。将从 {host} 获取一次该页面；浏览器可能请您允许。',
  },
  fetchEdition: { en: 'Fetch from {host}', 'zh-Hans': '从 {host} 获取' },
  onDevice: {
    en: 'Machine translation on this computer. Nothing leaves it.',
    'zh-Hans': '在本机进行的机器翻译，内容不离开电脑。',
  },
  downloadHow: {
    en: 'Machine translation on this computer. A model of about {size} MB is downloaded once from {host}; the text never leaves the computer.',
    'zh-Hans': '在本机进行的机器翻译。需从 {host} 下载一次约 {size} MB 的模型；文字不会离开电脑。',
  },
  builtInDownload: {
    en: 'Machine translation on this computer. The browser fetches what it needs by itself; the text never leaves the computer.',
    'zh-Hans': '在本机进行的机器翻译。浏览器会自行获取所需内容；文字不会离开电脑。',
  },
  remoteHow: {
    en: 'Your own engine. The text of articles is sent to {host}.',
    'zh-Hans': '您自己的翻译引擎。文章内容会发送到 {host}。',
  },
  ownEngine: { en: 'An engine of your own', 'zh-Hans': '您自己的翻译引擎' },
  ownEngineHow: {
    en: 'DeepL, an OpenAI-compatible service, a server of your own and others, with your key.',
    'zh-Hans': 'DeepL、兼容 OpenAI 的服务、自建服务器等，使用您自己的密钥。',
  },
  setUp: { en: 'Set up…', 'zh-Hans': '设置…' },
  use: { en: 'Use {engine}', 'zh-Hans': '使用 {engine}' },
  downloadAndUse: { en: 'Download {size} MB', 'zh-Hans': '下载 {size} MB' },
  glossOption: { en: 'Word gloss only', 'zh-Hans': '仅逐词注释' },
  glossHow: { en: 'The dictionary that is here already. No translation.', 'zh-Hans': '使用自带词典，不翻译。' },
  useGloss: { en: 'Keep the gloss', 'zh-Hans': '只用注释' },
  inUse: { en: 'in use', 'zh-Hans': '使用中' },
  closeCard: { en: 'Leave as it is', 'zh-Hans': '保持不变' },

  translateWith: { en: 'Translate with {engine}', 'zh-Hans': '用 {engine} 翻译' },
  downloading: { en: 'Downloading {engine} from {host}', 'zh-Hans': '正在从 {host} 下载 {engine}' },
  megabytes: { en: '{loaded} of {total} MB', 'zh-Hans': '{loaded} / {total} MB' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消' },
  'download-network': {
    en: 'The download broke off. What has arrived is kept.',
    'zh-Hans': '下载中断，已下载的部分会保留。',
  },
  'download-wrong-hash': {
    en: 'What arrived is not the file that was expected. It was thrown away.',
    'zh-Hans': '下载到的文件与预期不符，已被丢弃。',
  },
  'download-no-space': { en: 'There is not enough space on the disk.', 'zh-Hans': '磁盘空间不足。' },
  'download-not-allowed': {
    en: 'The browser was not allowed to download from there.',
    'zh-Hans': '浏览器未获准从该处下载。',
  },
  'download-stopped': { en: 'The download was stopped.', 'zh-Hans': '下载已停止。' },

  loadingEngine: { en: 'Starting {engine}…', 'zh-Hans': '正在启动 {engine}…' },
  translating: { en: 'Translating with {engine}', 'zh-Hans': '正在用 {engine} 翻译' },
  waitingEngine: {
    en: '{engine} asks for a pause. Next try in {seconds} s.',
    'zh-Hans': '{engine} 要求稍候，{seconds} 秒后重试。',
  },
  remaining: { en: '{count} of {total} still to come', 'zh-Hans': '共 {total} 句，还剩 {count} 句' },
  stop: { en: 'Stop', 'zh-Hans': '停止' },
  goOn: { en: 'Go on', 'zh-Hans': '继续' },
  tryAgain: { en: 'Try again', 'zh-Hans': '再试一次' },
  engineSettings: { en: 'Settings', 'zh-Hans': '设置' },
  stopped: {
    en: 'Stopped. {count} sentences are left without a translation.',
    'zh-Hans': '已停止。还有 {count} 句没有译文。',
  },
  missingLines: { en: '{count} sentences have no translation yet.', 'zh-Hans': '还有 {count} 句没有译文。' },

  'problem-unauthorized': { en: '{engine} does not accept the key.', 'zh-Hans': '{engine} 不接受该密钥。' },
  'problem-forbidden': { en: '{engine} refuses the request.', 'zh-Hans': '{engine} 拒绝了请求。' },
  'problem-quota': {
    en: 'The account with {engine} has nothing left for now.',
    'zh-Hans': '{engine} 账户的额度已用完。',
  },
  'problem-cap': {
    en: 'Your daily limit for {engine} is reached. Nothing more is sent today.',
    'zh-Hans': '已达到您为 {engine} 设定的每日上限，今天不再发送。',
  },
  'problem-rate': { en: '{engine} is asked too often at the moment.', 'zh-Hans': '目前对 {engine} 的请求过于频繁。' },
  'problem-server': { en: '{engine} has a fault of its own at the moment.', 'zh-Hans': '{engine} 目前出现故障。' },
  'problem-network': { en: '{engine} could not be reached.', 'zh-Hans': '无法连接 {engine}。' },
  'problem-timeout': { en: '{engine} took too long to answer.', 'zh-Hans': '{engine} 响应超时。' },
  'problem-malformed': {
    en: '{engine} gave an answer that cannot be used.',
    'zh-Hans': '{engine} 返回的内容无法使用。',
  },
  'problem-too-long': { en: 'A sentence is too long for {engine}.', 'zh-Hans': '有句子对 {engine} 来说太长。' },
  'problem-not-set-up': { en: '{engine} is not set up.', 'zh-Hans': '{engine} 尚未设置。' },
  'problem-needs-click': {
    en: 'The browser wants a click before {engine} may start.',
    'zh-Hans': '浏览器要求先点击，才能启动 {engine}。',
  },
  'problem-no-model': { en: 'The model of {engine} is not here yet.', 'zh-Hans': '{engine} 的模型尚未下载。' },
  'problem-unavailable': {
    en: '{engine} is not available in this browser.',
    'zh-Hans': '此浏览器中无法使用 {engine}。',
  },
  'problem-crashed': { en: '{engine} broke down.', 'zh-Hans': '{engine} 意外停止。' },
  'problem-unknown': { en: 'Something went wrong with {engine}.', 'zh-Hans': '{engine} 出了点问题。' },

  editionNotice: { en: 'The publisher has an English page for this article.', 'zh-Hans': '该媒体有本文的英文页面。' },
  fetchingEdition: { en: 'Fetching the page from {host}…', 'zh-Hans': '正在从 {host} 获取页面…' },
  editionDiffers: { en: 'Their English page tells it differently', 'zh-Hans': '他们的英文页面讲法不同' },
  editionMatched: {
    en: '{matched} of {total} Chinese sentences have a counterpart there, so it is not set beside the text.',
    'zh-Hans': '{total} 个中文句子中有 {matched} 句在那里有对应，因此没有与正文对照。',
  },
  editionExamples: { en: 'What matched, for example:', 'zh-Hans': '对应的例子：' },
  openEdition: { en: 'Open their page', 'zh-Hans': '打开该页面' },
  editionNotReadable: {
    en: 'No article could be read on their English page.',
    'zh-Hans': '他们的英文页面上读不出文章。',
  },
  editionNotAllowed: {
    en: 'The page was not fetched, because the browser was not allowed to.',
    'zh-Hans': '浏览器未获准，因此没有获取该页面。',
  },
  noMatch: { en: 'No match found', 'zh-Hans': '未找到对应' },

  fillGap: {
    en: 'One sentence has no human English. Fill it with {engine}?',
    'zh-Hans': '有 1 句没有人工英文，用 {engine} 补上吗？',
  },
  fillGaps: {
    en: '{count} sentences have no human English. Fill them with {engine}?',
    'zh-Hans': '有 {count} 句没有人工英文，用 {engine} 补上吗？',
  },
  fillGapsHow: {
    en: 'Each of these lines is marked as machine translation.',
    'zh-Hans': '这些句子都会标明是机器翻译。',
  },
  someEngine: { en: 'a machine translation', 'zh-Hans': '机器翻译' },
  fillYes: { en: 'Yes, fill them', 'zh-Hans': '补上' },
  fillChoose: { en: 'Yes, choose how…', 'zh-Hans': '补上，选择方式…' },
  fillNo: { en: 'No', 'zh-Hans': '不用' },
  fillOption: { en: 'Let an engine fill gaps in human English', 'zh-Hans': '允许用引擎补上人工英文的缺口' },

  editLine: { en: 'Edit this line', 'zh-Hans': '修改这一句' },
  editedText: { en: 'English of this line', 'zh-Hans': '这一句的英文' },
  saveEdit: { en: 'Save the line', 'zh-Hans': '保存修改' },
  revertEdit: { en: 'Back to what stood there', 'zh-Hans': '恢复原来的英文' },
  discardQuestion: { en: 'Your change is not saved yet.', 'zh-Hans': '修改尚未保存。' },
  discard: { en: 'Discard it', 'zh-Hans': '放弃修改' },
  keepEditing: { en: 'Keep editing', 'zh-Hans': '继续修改' },
  editSaved: {
    en: 'Your line is kept: the article is in your library.',
    'zh-Hans': '修改已保存，文章已收入文库。',
  },
  editReverted: { en: 'The line is as it was before.', 'zh-Hans': '这一句已恢复原样。' },

  compareLine: { en: 'Compare with another English', 'zh-Hans': '与另一种英文比较' },
  comparison: { en: 'The same sentence otherwise', 'zh-Hans': '同一句的另一种英文' },
  comparing: { en: 'Asking {engine}…', 'zh-Hans': '正在询问 {engine}…' },
  closeComparison: { en: 'Close the comparison', 'zh-Hans': '关闭比较' },
  compareNoEngine: {
    en: 'To compare, choose an engine first.',
    'zh-Hans': '要比较，请先选择一个引擎。',
  },

  inPlaceOf: { en: '{engine}, in place of {insteadOf}', 'zh-Hans': '{engine}，代替 {insteadOf}' },
  figureFlag: { en: 'figure differs? {zh} = {en}', 'zh-Hans': '数字不一致？{zh} = {en}' },
  figureFlagMore: {
    en: 'The English line seems to give another figure than the Chinese.',
    'zh-Hans': '英文句中的数字似乎与中文不同。',
  },
} as const satisfies Strings;
