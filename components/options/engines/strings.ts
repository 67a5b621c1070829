import type { Strings } from '@/lib/settings/language';

export const engineStrings = {
  intro: {
    en: 'Where a page has no English of its own, an engine can write it. Below stands what each may do. Nothing is sent anywhere unless you choose an engine here or in the reader.',
    'zh-Hans':
      '页面没有自带英文时，可以由翻译引擎补上。下面列出每个引擎能做什么。除非您在这里或阅读界面中选择了某个引擎，否则不会发送任何内容。',
  },
  unreadable: {
    en: 'The state of the engines could not be read.',
    'zh-Hans': '无法读取翻译引擎的状态。',
  },
  again: { en: 'Try again', 'zh-Hans': '再试一次' },
  table: { en: 'Engines', 'zh-Hans': '翻译引擎' },
  tableHint: {
    en: 'The marked one translates first. No other gets anything, except the fallback you allow below.',
    'zh-Hans': '选中的引擎最先翻译。除了您在下面允许的后备引擎，其他引擎都收不到任何内容。',
  },
  first: { en: 'Engine that translates first', 'zh-Hans': '首选引擎' },
  where: { en: 'Where it runs', 'zh-Hans': '在哪里运行' },
  sends: { en: 'What is sent', 'zh-Hans': '发送什么' },
  state: { en: 'State', 'zh-Hans': '状态' },
  gloss: { en: 'Word gloss only', 'zh-Hans': '只用逐词注释' },
  here: { en: 'On this computer', 'zh-Hans': '这台电脑' },
  inBrowser: { en: 'In this browser', 'zh-Hans': '这个浏览器' },
  noHost: { en: 'At an address of yours', 'zh-Hans': '由您指定的地址' },
  nothing: { en: 'Nothing', 'zh-Hans': '不发送' },
  sendsText: {
    en: 'The article’s sentences and headline',
    'zh-Hans': '文章的句子和标题',
  },
  sendsTerms: {
    en: 'The article’s sentences and headline, and your glossary’s terms in them',
    'zh-Hans': '文章的句子和标题，以及其中出现的术语',
  },
  ready: { en: 'Ready', 'zh-Hans': '可用' },
  click: { en: 'Ready after one click', 'zh-Hans': '点击一次后可用' },
  download: { en: 'To be downloaded first', 'zh-Hans': '需先下载' },
  'set-up': { en: 'Not set up', 'zh-Hans': '未设置' },
  unavailable: { en: 'Not in this browser', 'zh-Hans': '此浏览器不提供' },
  'not-allowed': { en: 'Set up, but its host is not allowed', 'zh-Hans': '已设置，但未允许访问其主机' },
  isFirst: { en: 'translates first', 'zh-Hans': '首选' },
  isFallback: { en: 'fallback', 'zh-Hans': '后备' },
  notAsked: {
    en: 'You have not chosen yet: the reader asks when English is first missing, and shows the word gloss until then.',
    'zh-Hans': '您还没有选择：第一次遇到没有英文的文章时会询问，在那之前显示逐词注释。',
  },
  chosenNotReady: {
    en: '{engine} is chosen, but cannot translate yet: see its state. Until then the word gloss stands in.',
    'zh-Hans': '已选择“{engine}”，但它目前还不能翻译，请看它的状态。在此之前显示逐词注释。',
  },
  fallback: { en: 'If it fails', 'zh-Hans': '如果失败' },
  none: { en: 'No other engine', 'zh-Hans': '不用其他引擎' },
  fallbackHint: {
    en: 'Takes over the sentences that the first could not do; the lines say so. Only engines that are ready can be chosen.',
    'zh-Hans': '接手首选引擎未能完成的句子，并在这些行注明。只能选择可用的引擎。',
  },
  fallbackSends: {
    en: 'It may then send these sentences to {host}.',
    'zh-Hans': '届时这些句子会发送到 {host}。',
  },
  gaps: { en: 'Gaps in a human translation', 'zh-Hans': '人工译文中的空缺' },
  gapsAsk: { en: 'Ask me', 'zh-Hans': '询问我' },
  gapsYes: { en: 'Fill them', 'zh-Hans': '补上' },
  gapsNo: { en: 'Leave them', 'zh-Hans': '保留空缺' },
  gapsHint: {
    en: 'Lines that an engine fills are marked as machine translation.',
    'zh-Hans': '由引擎补上的行会标明为机器翻译。',
  },

  device: { en: 'On this computer', 'zh-Hans': '在这台电脑上' },
  builtIn: { en: 'Built-in translator', 'zh-Hans': '浏览器内置翻译' },
  builtInText: {
    en: 'Chrome and Edge can translate by themselves, without sending the text anywhere. The browser may fetch what it needs from its maker first.',
    'zh-Hans': 'Chrome 和 Edge 可以自行翻译，文本不会发送到任何地方。浏览器可能要先从其厂商获取所需的数据。',
  },
  builtInReady: { en: 'Ready to translate.', 'zh-Hans': '可以翻译。' },
  builtInClick: {
    en: 'This browser can do it. It asks for one click before the first time.',
    'zh-Hans': '此浏览器可以翻译，第一次使用前需要点击一次。',
  },
  builtInUnavailable: {
    en: 'This browser has no translator from Chinese into English, or does not let extensions use it.',
    'zh-Hans': '此浏览器没有中译英的功能，或者不允许扩展使用。',
  },
  prepare: { en: 'Prepare', 'zh-Hans': '准备' },
  preparing: { en: 'Preparing', 'zh-Hans': '正在准备' },
  bergamot: { en: 'Bergamot', 'zh-Hans': 'Bergamot' },
  bergamotText: {
    en: 'The engine of Firefox’s page translation. It comes with Duìzhào; its Chinese–English model is downloaded once. Afterwards it works without a network.',
    'zh-Hans': 'Firefox 网页翻译所用的引擎。引擎已随对照安装，中英模型只需下载一次，之后无需网络。',
  },
  bergamotCost: {
    en: '{download} to download from {host} · about 70 MB on this disk · about 850 MB of memory while it translates, given back when it rests',
    'zh-Hans': '从 {host} 下载 {download} · 占用磁盘约 70 MB · 翻译时约占内存 850 MB，空闲后归还',
  },
  bergamotKept: {
    en: 'The model is on this computer ({size}). It takes about 850 MB of memory while it translates, and gives it back when it rests.',
    'zh-Hans': '模型已在这台电脑上（{size}）。翻译时约占内存 850 MB，空闲后归还。',
  },
  bergamotUnavailable: {
    en: 'This browser cannot run it: it needs WebAssembly with SIMD.',
    'zh-Hans': '此浏览器无法运行：需要支持 SIMD 的 WebAssembly。',
  },
  downloadModel: { en: 'Download the model', 'zh-Hans': '下载模型' },
  downloading: { en: 'Downloading the model', 'zh-Hans': '正在下载模型' },
  loadedOf: { en: '{loaded} of {total}', 'zh-Hans': '{loaded} / {total}' },
  removeModel: { en: 'Remove the model', 'zh-Hans': '移除模型' },
  modelRemoved: { en: 'The model was removed.', 'zh-Hans': '模型已移除。' },
  modelReady: { en: 'The model is ready.', 'zh-Hans': '模型已就绪。' },
  failedNetwork: {
    en: 'The download broke off. What has arrived is kept; try again to go on.',
    'zh-Hans': '下载中断。已下载的部分会保留，可再试一次继续下载。',
  },
  failedHash: {
    en: 'What arrived is not the model we know, so it was thrown away. Try again later.',
    'zh-Hans': '下载的内容与已知的模型不符，已丢弃。请稍后再试。',
  },
  failedSpace: {
    en: 'There is not enough room on this disk.',
    'zh-Hans': '磁盘空间不足。',
  },
  failedAllowed: {
    en: 'The browser did not allow the host, so nothing was downloaded.',
    'zh-Hans': '浏览器没有允许访问该主机，因此没有下载。',
  },
  failedStopped: { en: 'Stopped.', 'zh-Hans': '已停止。' },
  prepareFailedNetwork: {
    en: 'The browser could not fetch what it needs. Try again later.',
    'zh-Hans': '浏览器未能获取所需的数据，请稍后再试。',
  },
  prepareFailed: {
    en: 'The browser did not prepare its translator. Try again, or use another engine.',
    'zh-Hans': '浏览器没有完成准备。请再试一次，或使用其他引擎。',
  },
} satisfies Strings;
