import type { Strings } from '@/lib/settings/language';

/** What a download and a translation under way say, and why they may fail. */
export const runStrings = {
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
    'zh-Hant': '瀏覽器未獲准從該處下載。',
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
    'zh-Hant': '{engine} 帳戶的額度已用完。',
  },
  'problem-cap': {
    en: 'Your daily limit for {engine} is reached. Nothing more is sent today.',
    'zh-Hans': '已达到您为 {engine} 设定的每日上限，今天不再发送。',
    'zh-Hant': '已達到您為 {engine} 設定的每日上限，今天不再傳送。',
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
    'zh-Hant': '{engine} 回應逾時。',
  },
  'problem-malformed': {
    en: '{engine} gave an answer that cannot be used.',
    'zh-Hans': '{engine} 返回的内容无法使用。',
    'zh-Hant': '{engine} 傳回的內容無法使用。',
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
    'zh-Hant': '瀏覽器要求先點一下，才能啟動 {engine}。',
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
} as const satisfies Strings;
