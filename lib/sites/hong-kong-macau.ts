import type { Site } from './site';

/** Outlets of Hong Kong. */
export const hongKong = [
  { id: 'hk01', name: '香港01', nameEn: 'HK01', region: 'hong-kong', hosts: ['hk01.com'] },
  { id: 'mingpao', name: '明報', nameEn: 'Ming Pao', region: 'hong-kong', hosts: ['mingpao.com'] },
  { id: 'rthk', name: '香港電台', nameEn: 'RTHK', region: 'hong-kong', hosts: ['rthk.hk'] },
  { id: 'singtao', name: '星島頭條', nameEn: 'Sing Tao Headline', region: 'hong-kong', hosts: ['stheadline.com'] },
  { id: 'oncc', name: '東網', nameEn: 'on.cc', region: 'hong-kong', hosts: ['on.cc'] },
  { id: 'hket', name: '香港經濟日報', nameEn: 'Hong Kong Economic Times', region: 'hong-kong', hosts: ['hket.com'] },
  { id: 'hkej', name: '信報', nameEn: 'Hong Kong Economic Journal', region: 'hong-kong', hosts: ['hkej.com'] },
  { id: 'wenweipo', name: '文匯報', nameEn: 'Wen Wei Po', region: 'hong-kong', hosts: ['wenweipo.com'] },
  {
    id: 'takungpao',
    name: '大公報',
    nameEn: 'Ta Kung Pao',
    region: 'hong-kong',
    hosts: ['takungpao.com', 'takungpao.com.hk'],
  },
  { id: 'tkww', name: '大公文匯網', nameEn: 'Dot Dot News Group', region: 'hong-kong', hosts: ['tkww.hk'] },
  { id: 'hkcd', name: '香港商報', nameEn: 'Hong Kong Commercial Daily', region: 'hong-kong', hosts: ['hkcd.com'] },
  { id: 'am730', name: 'am730', nameEn: 'am730', region: 'hong-kong', hosts: ['am730.com.hk'] },
  { id: 'bastillepost', name: '巴士的報', nameEn: 'Bastille Post', region: 'hong-kong', hosts: ['bastillepost.com'] },
  { id: 'inmediahk', name: '獨立媒體', nameEn: 'InMedia HK', region: 'hong-kong', hosts: ['inmediahk.net'] },
  {
    id: 'collectivehk',
    name: '集誌社',
    nameEn: 'The Collective HK',
    region: 'hong-kong',
    hosts: ['thecollectivehk.com'],
  },
  { id: 'icable', name: '有線新聞', nameEn: 'i-Cable News', region: 'hong-kong', hosts: ['i-cable.com'] },
  { id: 'tvb-news', name: '無綫新聞', nameEn: 'TVB News', region: 'hong-kong', hosts: ['news.tvb.com'] },
  { id: 'now-news', name: 'Now 新聞', nameEn: 'Now News', region: 'hong-kong', hosts: ['news.now.com'] },
  { id: 'hkcnews', name: '眾新聞', nameEn: 'CitizenNews (archive)', region: 'hong-kong', hosts: ['hkcnews.com'] },
  { id: 'orangenews', name: '橙新聞', nameEn: 'Orange News', region: 'hong-kong', hosts: ['orangenews.hk'] },
  { id: 'hkcna', name: '中國通訊社', nameEn: 'China News Agency HK', region: 'hong-kong', hosts: ['hkcna.hk'] },
  {
    id: 'yahoo-hk',
    name: 'Yahoo新聞香港',
    nameEn: 'Yahoo News Hong Kong',
    region: 'hong-kong',
    hosts: ['hk.news.yahoo.com'],
  },
  { id: 'thinkhk', name: '思考香港', nameEn: 'ThinkHK', region: 'hong-kong', hosts: ['thinkhk.com'] },
  {
    id: 'hk-gov',
    name: '香港政府新聞網',
    nameEn: 'news.gov.hk (Chinese)',
    region: 'hong-kong',
    hosts: ['news.gov.hk'],
    paths: ['/chi/', '/chs/'],
  },
] as const satisfies readonly Site[];

/** Outlets of Macau. */
export const macau = [
  { id: 'macaodaily', name: '澳門日報', nameEn: 'Macao Daily News', region: 'macau', hosts: ['macaodaily.com'] },
  { id: 'tdm', name: '澳廣視', nameEn: 'TDM', region: 'macau', hosts: ['tdm.com.mo'] },
  { id: 'exmoo', name: '力報', nameEn: 'Exmoo', region: 'macau', hosts: ['exmoo.com'] },
  { id: 'aamacau', name: '論盡媒體', nameEn: 'All About Macau', region: 'macau', hosts: ['aamacau.com'] },
  { id: 'jornalvakio', name: '華僑報', nameEn: 'Jornal Va Kio', region: 'macau', hosts: ['jornalvakio.com'] },
  { id: 'shimindaily', name: '市民日報', nameEn: 'Jornal do Cidadão', region: 'macau', hosts: ['shimindaily.net'] },
  { id: 'macau-gov', name: '澳門新聞局', nameEn: 'Macao Government News', region: 'macau', hosts: ['gcs.gov.mo'] },
] as const satisfies readonly Site[];
