import type { Strings } from '@/lib/settings/language';

export const ownStrings = {
  own: { en: 'Your own engines', 'zh-Hans': '您自己的引擎', 'zh-Hant': '您自己的引擎' },
  ownText: {
    en: 'Services that you have a key for, or that run on a computer of yours. Keys stay in this browser: they are never exported, never shown again and never sent anywhere but to the service itself.',
    'zh-Hans':
      '您持有密钥的服务，或运行在您自己电脑上的服务。密钥只保存在这个浏览器里：不会导出，不会再次显示，也只会发送给该服务本身。',
    'zh-Hant':
      '您持有金鑰的服務，或執行在您自己電腦上的服務。金鑰只儲存在這個瀏覽器裡：不會匯出，不會再次顯示，也只會傳送給該服務本身。',
  },
  notSetUp: { en: 'not set up', 'zh-Hans': '未设置', 'zh-Hant': '未設定' },
  setUp: { en: 'set up', 'zh-Hans': '已设置', 'zh-Hant': '已設定' },
  notAllowed: { en: 'not allowed', 'zh-Hans': '未允许', 'zh-Hant': '未允許' },
  preset: { en: 'Service', 'zh-Hans': '服务', 'zh-Hant': '服務' },
  presetOwn: { en: 'Own address', 'zh-Hans': '自定义地址', 'zh-Hant': '自訂位址' },
  required: { en: 'Needed.', 'zh-Hans': '必填。', 'zh-Hant': '必填。' },
  notAnAddress: {
    en: 'This address cannot be used. It starts with https://, or with http:// within your own network.',
    'zh-Hans': '无法使用这个地址。应以 https:// 开头；本机或内网可用 http://。',
    'zh-Hant': '無法使用這個位址。應以 https:// 開頭；本機或區域網路可用 http://。',
  },
  notACount: {
    en: 'A whole number, or nothing.',
    'zh-Hans': '请填写整数，或留空。',
    'zh-Hant': '請填寫整數，或留空。',
  },
  stored: { en: '{label} is stored.', 'zh-Hans': '{label}：已保存。', 'zh-Hant': '{label}：已儲存。' },
  replace: { en: 'Replace', 'zh-Hans': '更换', 'zh-Hant': '更換' },
  replaceName: { en: 'Replace {label}', 'zh-Hans': '更换：{label}', 'zh-Hant': '更換：{label}' },
  forget: { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  forgetName: { en: 'Remove {label}', 'zh-Hans': '移除：{label}', 'zh-Hant': '移除：{label}' },
  keep: { en: 'Keep the stored one', 'zh-Hans': '保留已存的', 'zh-Hant': '保留已存的' },
  moved: {
    en: 'The address has changed. What was stored for {host} is not sent to another: enter it again.',
    'zh-Hans': '地址已更改。为 {host} 保存的内容不会发送到别处，请重新填写。',
    'zh-Hant': '位址已更改。為 {host} 儲存的內容不會傳送到別處，請重新填寫。',
  },
  useFirst: { en: 'Translate with it', 'zh-Hans': '用它翻译', 'zh-Hant': '用它翻譯' },
  removeAsk: { en: 'Remove {engine}?', 'zh-Hans': '要移除 {engine} 吗？', 'zh-Hant': '要移除 {engine} 嗎？' },
  removeText: {
    en: 'Its settings and its key are erased from this browser, and the permission for its host is given back.',
    'zh-Hans': '它的设置和密钥将从此浏览器中清除，访问其主机的权限也会交还。',
    'zh-Hant': '它的設定和金鑰將從此瀏覽器中清除，存取其主機的權限也會交還。',
  },
  cap: { en: 'Characters a day, at most', 'zh-Hans': '每日字符上限', 'zh-Hant': '每日字元上限' },
  capHint: {
    en: 'Leave empty for no limit. Sent today: {spent}.',
    'zh-Hans': '留空表示不限制。今日已发送：{spent}。',
    'zh-Hant': '留空表示不限制。今日已傳送：{spent}。',
  },
  willSend: {
    en: 'When chosen, article text is sent to {host}. Saving asks your browser to allow this host.',
    'zh-Hans': '选用后，文章文本会发送到 {host}。保存时浏览器会请您允许访问该主机。',
    'zh-Hant': '選用後，文章文字會傳送到 {host}。儲存時瀏覽器會請您允許存取該主機。',
  },
  plainHttp: {
    en: 'This address is not encrypted: others in your network could read the text and the key.',
    'zh-Hans': '该地址没有加密：您所在网络中的他人可能读到文本和密钥。',
    'zh-Hant': '該位址沒有加密：您所在網路中的他人可能讀到文字和金鑰。',
  },
  save: { en: 'Save', 'zh-Hans': '保存', 'zh-Hant': '儲存' },
  saved: { en: '{engine} is set up.', 'zh-Hans': '{engine} 已设置。', 'zh-Hant': '{engine} 已設定。' },
  savedNotAllowed: {
    en: '{engine} is saved, but the browser did not allow {host}. Save again to be asked again.',
    'zh-Hans': '{engine} 已保存，但浏览器没有允许访问 {host}。再次保存即可重新询问。',
    'zh-Hant': '{engine} 已儲存，但瀏覽器沒有允許存取 {host}。再次儲存即可重新詢問。',
  },
  notAllowedTitle: { en: 'Not allowed yet', 'zh-Hans': '尚未允许', 'zh-Hant': '尚未允許' },
  notAllowedText: {
    en: 'The browser does not let Duìzhào talk to {host}. Nothing is sent until you allow it.',
    'zh-Hans': '浏览器未允许对照访问 {host}。在您允许之前不会发送任何内容。',
    'zh-Hant': '瀏覽器未允許對照存取 {host}。在您允許之前不會傳送任何內容。',
  },
  allow: { en: 'Allow {host}', 'zh-Hans': '允许 {host}', 'zh-Hant': '允許 {host}' },
  test: { en: 'Test', 'zh-Hans': '测试', 'zh-Hant': '測試' },
  testing: { en: 'Testing…', 'zh-Hans': '正在测试……', 'zh-Hant': '正在測試……' },
  testHint: {
    en: 'The test sends one sample sentence of ours.',
    'zh-Hans': '测试会发送一句示例文字。',
    'zh-Hant': '測試會傳送一句範例文字。',
  },
  testWorks: { en: 'It works', 'zh-Hans': '可以使用', 'zh-Hant': '可以使用' },
  testFails: { en: 'It did not work', 'zh-Hans': '未能使用', 'zh-Hant': '未能使用' },
  testDetail: {
    en: 'In its own words: {detail}',
    'zh-Hans': '服务的说明：{detail}',
    'zh-Hant': '服務的說明：{detail}',
  },
  loadModels: { en: 'Load the list of models', 'zh-Hans': '载入模型列表', 'zh-Hant': '載入模型清單' },
  modelsNone: {
    en: 'The service names no models.',
    'zh-Hans': '服务没有列出任何模型。',
    'zh-Hant': '服務沒有列出任何模型。',
  },
  modelsOne: {
    en: '1 model to choose from in the field above',
    'zh-Hans': '上面的输入框有 1 个模型可选',
    'zh-Hant': '上面的輸入框有 1 個模型可選',
  },
  modelsMany: {
    en: '{count} models to choose from in the field above',
    'zh-Hans': '上面的输入框有 {count} 个模型可选',
    'zh-Hant': '上面的輸入框有 {count} 個模型可選',
  },
  remove: { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  removeName: { en: 'Remove {engine}', 'zh-Hans': '移除 {engine}', 'zh-Hant': '移除 {engine}' },
  removed: {
    en: '{engine} was removed, and its key erased.',
    'zh-Hans': '{engine} 已移除，密钥已清除。',
    'zh-Hant': '{engine} 已移除，金鑰已清除。',
  },
} satisfies Strings;
