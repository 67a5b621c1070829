import type { Strings } from '@/lib/settings/language';

/** What stands where a picture does not. */
export const imageStrings = {
  ask: { en: 'Load image from {host}', 'zh-Hans': '从 {host} 加载图片', 'zh-Hant': '從 {host} 載入圖片' },
  failed: {
    en: 'The image from {host} could not be loaded.',
    'zh-Hans': '无法从 {host} 加载图片。',
    'zh-Hant': '無法從 {host} 載入圖片。',
  },
  notShown: {
    en: 'This image cannot be shown here.',
    'zh-Hans': '这张图片无法在此显示。',
    'zh-Hant': '這張圖片無法在此顯示。',
  },
  again: { en: 'Try again', 'zh-Hans': '重试', 'zh-Hant': '再試一次' },
  original: { en: 'Open the original page', 'zh-Hans': '打开原网页', 'zh-Hant': '開啟原網頁' },
} as const satisfies Strings;
