import type { KeyRefusal } from '@/lib/settings/key-bindings';
import type { Strings } from '@/lib/settings/language';

/** The options' table of keys. What the commands are called stands in `components/reader/command-strings.ts`. */
export const keysStrings = {
  keys: { en: 'Keyboard', 'zh-Hans': '键盘', 'zh-Hant': '鍵盤' },
  intro: {
    en: 'These keys work in the reader, over a page and in the library. A key belongs to one command at a time.',
    'zh-Hans': '这些按键用于阅读界面，无论是在网页上还是在文库里。一个按键只属于一个命令。',
    'zh-Hant': '這些按鍵用於閱讀介面，無論是在網頁上還是在文庫裡。一個按鍵只屬於一個指令。',
  },

  opening: { en: 'Opening the reader', 'zh-Hans': '打开对照阅读', 'zh-Hant': '開啟對照閱讀' },
  openingText: {
    en: '{key} opens the reader on the page before you. This one is the browser’s: it is changed there.',
    'zh-Hans': '按 {key} 可在当前页面打开对照阅读。它由浏览器管理，请在浏览器中更改。',
    'zh-Hant': '按 {key} 可在目前頁面開啟對照閱讀。它由瀏覽器管理，請在瀏覽器中更改。',
  },
  openingNone: {
    en: 'No key opens the reader yet. The browser can give it one.',
    'zh-Hans': '尚未设置打开对照阅读的快捷键，可在浏览器中设置。',
    'zh-Hant': '尚未設定開啟對照閱讀的快速鍵，可在瀏覽器中設定。',
  },
  openingChange: { en: 'Change it in the browser', 'zh-Hans': '在浏览器中更改', 'zh-Hant': '在瀏覽器中更改' },

  command: { en: 'Command', 'zh-Hans': '命令', 'zh-Hant': '指令' },
  key: { en: 'Key', 'zh-Hans': '按键', 'zh-Hant': '按鍵' },
  actions: { en: 'Actions', 'zh-Hans': '操作', 'zh-Hant': '操作' },
  none: { en: 'no key', 'zh-Hans': '无按键', 'zh-Hant': '無按鍵' },
  always: { en: 'always', 'zh-Hans': '固定', 'zh-Hant': '固定' },
  change: { en: 'Change', 'zh-Hans': '更改', 'zh-Hant': '更改' },
  changeOf: { en: 'Change the key: {command}', 'zh-Hans': '更改按键：{command}', 'zh-Hant': '更改按鍵：{command}' },
  remove: { en: 'Remove', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  removeOf: { en: 'Remove the key: {command}', 'zh-Hans': '移除按键：{command}', 'zh-Hant': '移除按鍵：{command}' },
  reset: { en: 'Reset', 'zh-Hans': '恢复', 'zh-Hant': '還原' },
  resetOf: {
    en: 'Reset the key: {command}',
    'zh-Hans': '恢复默认按键：{command}',
    'zh-Hant': '還原預設按鍵：{command}',
  },
  resetAll: { en: 'Reset all keys', 'zh-Hans': '恢复全部默认按键', 'zh-Hant': '還原所有預設按鍵' },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },

  press: { en: 'Press a key…', 'zh-Hans': '请按一个键…', 'zh-Hant': '請按一個鍵…' },
  pressFor: {
    en: 'Press the new key: {command}. Escape cancels.',
    'zh-Hans': '请按新的按键：{command}。按 Esc 取消。',
    'zh-Hant': '請按新的按鍵：{command}。按 Esc 取消。',
  },
  cancelled: { en: 'Nothing was changed.', 'zh-Hans': '没有更改。', 'zh-Hant': '沒有更改。' },
  taken: {
    en: '{key} is the key of “{other}”.',
    'zh-Hans': '{key} 是“{other}”的按键。',
    'zh-Hant': '{key} 是「{other}」的按鍵。',
  },
  takeOver: { en: 'Use it here instead', 'zh-Hans': '改用于此', 'zh-Hant': '改用於此' },
  takeOverOf: {
    en: 'Use {key} here instead: {command}',
    'zh-Hans': '将 {key} 改用于：{command}',
    'zh-Hant': '將 {key} 改用於：{command}',
  },
  given: { en: '{command}: {key}', 'zh-Hans': '{command}：{key}', 'zh-Hant': '{command}：{key}' },
  removed: { en: '{command}: no key now', 'zh-Hans': '{command}：现在没有按键', 'zh-Hant': '{command}：現在沒有按鍵' },
  allReset: {
    en: 'All keys are as they were at first.',
    'zh-Hans': '全部按键已恢复默认。',
    'zh-Hant': '所有按鍵已還原為預設值。',
  },

  'refused-held': {
    en: 'Keys held with Ctrl, Alt or ⌘, and named keys held with Shift, belong to the browser. Choose a single key.',
    'zh-Hans': '与 Ctrl、Alt、⌘ 一起按的键，以及与 Shift 一起按的功能键归浏览器使用。请选择单个按键。',
    'zh-Hant': '與 Ctrl、Alt、⌘ 一起按的鍵，以及與 Shift 一起按的功能鍵歸瀏覽器使用。請選擇單一按鍵。',
  },
  'refused-browser': {
    en: '{key} belongs to the browser or the system. Choose another key.',
    'zh-Hans': '{key} 归浏览器或系统使用，请选择其他按键。',
    'zh-Hant': '{key} 歸瀏覽器或系統使用，請選擇其他按鍵。',
  },
  'refused-scrolls': {
    en: '{key} scrolls the text. Choose another key.',
    'zh-Hans': '{key} 用于滚动页面，请选择其他按键。',
    'zh-Hant': '{key} 用於捲動頁面，請選擇其他按鍵。',
  },
  'refused-moves': {
    en: 'Tab moves from one control to the next. Nothing was changed.',
    'zh-Hans': 'Tab 键用于在控件之间移动。没有更改。',
    'zh-Hant': 'Tab 鍵用於在控制項之間移動。沒有更改。',
  },
  'refused-input-method': {
    en: 'The input method took this key. Switch it to letters, then press the key again.',
    'zh-Hans': '输入法截取了这个按键。请切换到英文输入后再按。',
    'zh-Hant': '輸入法攔截了這個按鍵。請切換到英數輸入後再按。',
  },
  space: { en: 'Space', 'zh-Hans': '空格键', 'zh-Hant': '空白鍵' },
} as const satisfies Strings & Record<`refused-${KeyRefusal}`, unknown>;
