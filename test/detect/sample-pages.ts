/** Pages of our own for detection: real kinds of markup, invented news. */

/** Paragraphs of one invented report, 60 to 80 characters each. */
export const paragraphs = [
  '清河市图书馆本周起延长开放时间，周一至周五开放到晚上十点，周末开放到晚上八点，方便上班族和学生借阅图书。',
  '馆长林晓梅介绍，去年全年到馆读者超过四十二万人次，其中三成以上在傍晚六点以后到馆，原有的闭馆时间已经不能满足需要。',
  '为此，图书馆增加了十二名夜间值班人员，并在三楼开辟了一间可以容纳六十人的自习室，室内配有台灯、插座和饮水机。',
  '家住附近的退休教师王建国说，他每天晚饭后都来读报，“以前刚坐下不久就要闭馆，现在可以安安静静地看上两个小时。”',
  '图书馆还计划在今年秋天开通还书专线，读者只要在社区服务站交还图书，工作人员就会在两天之内送回馆里并完成登记。',
  '市文化局表示，如果试行效果良好，明年将把这一做法推广到全市另外七家区级图书馆，所需经费已经列入下一年度预算。',
];
export const traditional = [
  '清河市圖書館本週起延長開放時間，週一至週五開放到晚上十點，週末開放到晚上八點，方便上班族和學生借閱圖書。',
  '館長林曉梅介紹，去年全年到館讀者超過四十二萬人次，其中三成以上在傍晚六點以後到館，原有的閉館時間已經不能滿足需要。',
  '為此，圖書館增加了十二名夜間值班人員，並在三樓開闢了一間可以容納六十人的自習室，室內配有檯燈、插座和飲水機。',
];
export const english = [
  'The Qinghe city library is extending its opening hours this week and will stay open until ten in the evening on weekdays.',
  'Its director said that more than 420,000 readers came last year, and that over a third of them arrived after six in the evening.',
  'The library has therefore taken on twelve people for the evening and opened a reading room for sixty on the third floor.',
];
export const japanese = [
  '清河市の図書館は今週から開館時間を延長し、平日は夜十時まで、週末は夜八時まで利用できるようになりました。',
  '館長によると、昨年の来館者は四十二万人を超え、そのうち三割以上が午後六時以降に訪れているということです。',
  'このため図書館は夜間の職員を十二人増やし、三階に六十人が入れる自習室を設けました。',
];
export const korean = [
  '청하시 도서관은 이번 주부터 개관 시간을 연장해 평일에는 밤 열 시까지, 주말에는 밤 여덟 시까지 문을 연다고 밝혔다.',
  '관장은 지난해 방문객이 사십이만 명을 넘었으며 그 가운데 삼분의 일 이상이 오후 여섯 시 이후에 찾았다고 설명했다.',
];
export const headline = '清河市图书馆延长开放时间到晚上十点';
export const articleUrl = 'https://news.example.com/2024/0108/c101-40154321.html';

const navigation = `<nav><ul>${['首页', '国内', '国际', '财经'].map((name) => `<li><a href="/${name}/">${name}</a></li>`).join('')}</ul></nav>`;
export const footer =
  '<div class="bottom"><p>本网站所刊载信息，不代表本社观点。刊用本网站稿件，务经书面授权。未经授权禁止转载、摘编、复制及建立镜像，违者将依法追究法律责任。</p></div>';

export interface PageParts {
  title?: string;
  head?: string;
  lang?: string;
}

/** A page around some markup; the title carries the site's name, as most do. */
export function page(body: string, { title = headline, head = '', lang = 'zh-CN' }: PageParts = {}): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}_清河新闻网</title>${head}</head><body>${navigation}${body}${footer}</body></html>`;
}

export const inTag = (tag: string, texts: readonly string[]): string =>
  texts.map((text) => `<${tag}>${text}</${tag}>`).join('\n');

/** Headlines that stand in lists and margins, all linked. */
export const links = (count: number): string =>
  `<ul>${Array.from({ length: count }, (_, i) => `<li><a href="/2024/0107/${i}.html">第${i + 1}届清河读书节将在下个月开幕</a></li>`).join('')}</ul>`;

export const meta = (property: string, content: string): string => `<meta property="${property}" content="${content}">`;
