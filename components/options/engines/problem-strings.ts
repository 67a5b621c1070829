import type { Strings } from '@/lib/settings/language';
import type { EngineProblem } from '@/lib/translate/engine';

/** A sentence for each reason why a service of the reader's own did not translate. */
export const problemStrings = {
  unauthorized: {
    en: 'The service does not accept the key.',
    'zh-Hans': '服务不接受这个密钥。',
    'zh-Hant': '服務不接受這個金鑰。',
  },
  forbidden: {
    en: 'The service refuses: the key may not be allowed to translate, or the service does not take requests from browsers.',
    'zh-Hans': '服务拒绝了请求：密钥可能没有翻译权限，或者服务不接受来自浏览器的请求。',
    'zh-Hant': '服務拒絕了請求：金鑰可能沒有翻譯權限，或者服務不接受來自瀏覽器的請求。',
  },
  quota: {
    en: 'The account has nothing left: its quota or balance is used up.',
    'zh-Hans': '账户的额度或余额已用完。',
    'zh-Hant': '帳戶的額度或餘額已用完。',
  },
  cap: {
    en: 'Your own daily limit is reached.',
    'zh-Hans': '已达到您设定的每日上限。',
    'zh-Hant': '已達到您設定的每日上限。',
  },
  rate: {
    en: 'The service asks for a slower pace. Try again in a while.',
    'zh-Hans': '请求过于频繁，请稍后再试。',
    'zh-Hant': '請求過於頻繁，請稍後再試。',
  },
  server: {
    en: 'The service has a fault of its own. Try again later.',
    'zh-Hans': '服务自身出现故障，请稍后再试。',
    'zh-Hant': '服務自身出現故障，請稍後再試。',
  },
  network: {
    en: 'No answer from that address. Is it right, and is the service running?',
    'zh-Hans': '该地址没有回应。请检查地址是否正确、服务是否在运行。',
    'zh-Hant': '該位址沒有回應。請檢查位址是否正確、服務是否在執行。',
  },
  timeout: { en: 'The service took too long to answer.', 'zh-Hans': '服务响应超时。', 'zh-Hant': '服務回應逾時。' },
  malformed: {
    en: 'Something answered, but not a translation. Is the address the one of the service’s interface?',
    'zh-Hans': '收到了回应，但不是译文。请检查是否填写了服务的接口地址。',
    'zh-Hant': '收到了回應，但不是譯文。請檢查是否填寫了服務的 API 位址。',
  },
  'too-long': {
    en: 'The text was too long for the service.',
    'zh-Hans': '文本超过了服务允许的长度。',
    'zh-Hant': '文字超過了服務允許的長度。',
  },
  'not-set-up': {
    en: 'Something is missing: an address, a key, or the permission for its host.',
    'zh-Hans': '还缺少设置：地址、密钥或访问其主机的权限。',
    'zh-Hant': '還缺少設定：位址、金鑰或存取其主機的權限。',
  },
  'needs-click': {
    en: 'The browser wants a click first.',
    'zh-Hans': '浏览器需要先点击一次。',
    'zh-Hant': '瀏覽器需要先點一下。',
  },
  'no-model': { en: 'There is no such model.', 'zh-Hans': '没有这个模型。', 'zh-Hant': '沒有這個模型。' },
  unavailable: { en: 'This browser cannot do it.', 'zh-Hans': '此浏览器无法做到。', 'zh-Hant': '此瀏覽器無法做到。' },
  crashed: {
    en: 'The engine stopped unexpectedly. Try again.',
    'zh-Hans': '引擎意外停止，请再试一次。',
    'zh-Hant': '引擎意外停止，請再試一次。',
  },
  unknown: {
    en: 'It did not work, and we do not know why.',
    'zh-Hans': '没有成功，原因不明。',
    'zh-Hant': '沒有成功，原因不明。',
  },
} satisfies Strings & Record<EngineProblem, unknown>;
