import type { Site } from './site';

/** Outlets of Singapore. */
export const singapore = [
  {
    id: 'zaobao',
    name: '联合早报',
    nameEn: 'Lianhe Zaobao',
    region: 'singapore',
    hosts: ['zaobao.com.sg', 'zaobao.com'],
  },
  { id: '8world', name: '8视界', nameEn: '8world', region: 'singapore', hosts: ['8world.com'] },
  { id: 'shinmin', name: '新明日报', nameEn: 'Shin Min Daily News', region: 'singapore', hosts: ['shinmin.sg'] },
  { id: 'redants', name: '红蚂蚁', nameEn: 'Redants', region: 'singapore', hosts: ['redants.sg'] },
] as const satisfies readonly Site[];

/** Outlets of Malaysia. */
export const malaysia = [
  { id: 'sinchew', name: '星洲网', nameEn: 'Sin Chew Daily', region: 'malaysia', hosts: ['sinchew.com.my'] },
  { id: 'chinapress', name: '中国报', nameEn: 'China Press', region: 'malaysia', hosts: ['chinapress.com.my'] },
  {
    id: 'orientaldaily',
    name: '东方日报',
    nameEn: 'Oriental Daily News',
    region: 'malaysia',
    hosts: ['orientaldaily.com.my'],
  },
  { id: 'nanyang', name: '南洋商报', nameEn: 'Nanyang Siang Pau', region: 'malaysia', hosts: ['enanyang.my'] },
  { id: 'guangming-my', name: '光明日报', nameEn: 'Guang Ming Daily', region: 'malaysia', hosts: ['guangming.com.my'] },
  { id: 'kwongwah', name: '光华日报', nameEn: 'Kwong Wah Yit Poh', region: 'malaysia', hosts: ['kwongwah.com.my'] },
  { id: 'seehua', name: '诗华日报', nameEn: 'See Hua Daily News', region: 'malaysia', hosts: ['seehua.com'] },
  { id: '8tv-my', name: '八度空间', nameEn: '8TV Malaysia', region: 'malaysia', hosts: ['8tv.com.my'] },
] as const satisfies readonly Site[];
