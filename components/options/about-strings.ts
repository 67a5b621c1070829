import type { Strings } from '@/lib/settings/language';

export const aboutStrings = {
  version: { en: 'Version {version}', 'zh-Hans': '版本 {version}' },
  what: {
    en: 'Duìzhào (对照, “set side by side”) reads Chinese news beside its English, sentence by sentence, and keeps both.',
    'zh-Hans': '对照（Duìzhào）把中文新闻与英文逐句并排，供您阅读和保存。',
  },
  privacy: { en: 'Privacy', 'zh-Hans': '隐私' },
  privacyText: {
    en: 'Nothing you read or save leaves this computer. Duìzhào has no server, no account and no statistics; dictionary and library are here, inside your browser.',
    'zh-Hans':
      '您阅读和保存的内容都不会离开这台电脑。对照没有服务器，没有账号，也不做统计；词典和文库都在您的浏览器里。',
  },
  privacyImages: {
    en: 'One exception is yours to make: pictures of a saved article are fetched from the publisher again when you ask for them.',
    'zh-Hans': '唯一的例外由您决定：当您要求显示已存文章的图片时，图片会再次从媒体网站获取。',
  },
  shortcuts: { en: 'Keyboard', 'zh-Hans': '键盘' },
  shortcutsText: {
    en: '{key} opens the reader on the page before you.',
    'zh-Hans': '按 {key} 可在当前页面打开对照阅读。',
  },
  shortcutsNone: { en: 'No key opens the reader yet.', 'zh-Hans': '尚未设置打开对照阅读的快捷键。' },
  shortcutsChange: { en: 'Change shortcuts', 'zh-Hans': '更改快捷键' },
  shortcutsReader: { en: 'In the reader, “?” lists its keys.', 'zh-Hans': '在阅读界面按“?”查看所有按键。' },
  licences: { en: 'Licences', 'zh-Hans': '许可' },
  licencesText: {
    en: 'Duìzhào is free software under the MIT licence. It contains the work of others:',
    'zh-Hans': '对照是自由软件，采用 MIT 许可证。其中包含他人的成果：',
  },
  cedict: {
    en: 'Chinese–English dictionary, maintained by MDBG and its contributors; compiled into a more compact form',
    'zh-Hans': '汉英词典，由 MDBG 及贡献者维护；已编译为更紧凑的形式',
  },
  readability: {
    en: 'finds the article in a page; by Mozilla and Arc90',
    'zh-Hans': '在网页中找出正文；作者 Mozilla 与 Arc90',
  },
  preact: { en: 'draws the interface', 'zh-Hans': '绘制界面' },
  dexie: { en: 'keeps the library in the browser’s database', 'zh-Hans': '在浏览器数据库中保存文库' },
  zod: { en: 'checks what is stored and imported', 'zh-Hans': '检查存储和导入的数据' },
  fflate: { en: 'packs exported files', 'zh-Hans': '打包导出的文件' },
} satisfies Strings;
