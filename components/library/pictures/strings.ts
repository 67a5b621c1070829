import type { Strings } from '@/lib/settings/language';

/** What is said of keeping the pictures of an article. */
export const picturesStrings = {
  label: { en: 'Pictures', 'zh-Hans': '图片', 'zh-Hant': '圖片' },
  count: { en: '{count} pictures', 'zh-Hans': '{count} 张图片', 'zh-Hant': '{count} 張圖片' },
  countOne: { en: '1 picture', 'zh-Hans': '1 张图片', 'zh-Hant': '1 張圖片' },
  some: {
    en: '{kept} of {count} pictures on this computer',
    'zh-Hans': '{count} 张图片中的 {kept} 张已存在本机',
    'zh-Hant': '{count} 張圖片中的 {kept} 張已存在本機',
  },
  all: {
    en: '{count} pictures on this computer ({size})',
    'zh-Hans': '{count} 张图片已存在本机（{size}）',
    'zh-Hant': '{count} 張圖片已存在本機（{size}）',
  },
  allOne: {
    en: '1 picture on this computer ({size})',
    'zh-Hans': '1 张图片已存在本机（{size}）',
    'zh-Hant': '1 張圖片已存在本機（{size}）',
  },
  keep: { en: 'Keep on this computer', 'zh-Hans': '存到本机', 'zh-Hant': '存到本機' },
  keepRest: { en: 'Try the others again', 'zh-Hans': '重试其余图片', 'zh-Hant': '重試其餘圖片' },
  fetching: {
    en: 'Picture {done} of {count}…',
    'zh-Hans': '第 {done}/{count} 张…',
    'zh-Hant': '第 {done}/{count} 張…',
  },
  cancel: { en: 'Cancel', 'zh-Hans': '取消', 'zh-Hant': '取消' },
  remove: { en: 'Remove them', 'zh-Hans': '移除', 'zh-Hant': '移除' },
  declined: {
    en: 'Without the hosts of the pictures they stay where they are.',
    'zh-Hans': '未获许可，图片仍留在原处。',
    'zh-Hant': '未獲許可，圖片仍留在原處。',
  },
  missed: {
    en: '{count} could not be fetched.',
    'zh-Hans': '有 {count} 张无法取得。',
    'zh-Hant': '有 {count} 張無法取得。',
  },
  full: {
    en: 'The disk is full: no more pictures could be kept.',
    'zh-Hans': '磁盘已满，无法再存图片。',
    'zh-Hant': '磁碟已滿，無法再存圖片。',
  },
  failed: { en: 'That did not work.', 'zh-Hans': '操作没有成功。', 'zh-Hant': '操作沒有成功。' },
  always: {
    en: 'Keep pictures of saved articles where allowed',
    'zh-Hans': '保存文章时，一并存下已获许可网站的图片',
    'zh-Hant': '儲存文章時，一併存下已獲許可網站的圖片',
  },
} as const satisfies Strings;
