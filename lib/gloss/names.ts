import { fold } from '../text/fold';
import { commonWord } from './common-words';

/** A stretch of text that may be a personal name unknown to the dictionary. */
export interface NameCandidate {
  /** Length in UTF-16 units. */
  length: number;
  /** Weak candidates have no evidence but their first character; strong ones have a title before or speech after. */
  evidence: 'strong' | 'weak' | 'foreign';
}

/** The most frequent surnames (they cover nine tenths of the Chinese), in simplified characters. */
const surnames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马胡朱郭何林罗高郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严覃武洪莫孔汤常温康施文牛樊葛邢安齐乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳柴蒙鲍华喻祁蒲房滕屈饶牟艾尤阳穆农司卓古吉缪简车芦褚娄窦戚岑景宫费卜冷晏卫柏宗瞿桂佟臧闵苟邬边卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝'.split(
    '',
  ),
);

/** Surnames that hardly ever stand alone as a word of their own. */
const plainSurnames = new Set(
  '王李张刘陈杨赵吴周黄叶钟熊龚洪雷徐孙胡朱郭林罗郑梁宋唐邓冯韩曹彭萧肖蔡潘董袁蒋杜苏魏吕丁沈姚卢傅姜崔谭廖范汪陆戴贾韦邱邹孟秦阎薛尹黎陶龚邵覃倪聂翟殷詹耿俞阮柯裴霍骆靳鲍喻祁滕饶牟褚娄窦戚岑晏瞿佟臧闵邬卞栾甄虞佘邝'.split(
    '',
  ),
);

const twoCharacterSurnames = /^(?:欧阳|司马|诸葛|上官|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|南宫)/;

/** Characters that do not stand in given names. */
const notInNames = new Set(
  '的了在是和与及或也都就不将把被对从向以而但并且着过之其这那我你他她它们上下内外里前后时年月日个等所由让给跟比还又再才只能会可要该已没有无未很太各每某此据按到至出来去说称表告点看想问叫走拉拍打做'.split(
    '',
  ),
);

const titleBefore =
  /(?:记者|主席|总统|总理|部长|书记|市长|省长|县长|区长|州长|议长|院长|校长|局长|处长|所长|主任|经理|董事长|总裁|教授|博士|院士|专家|医生|律师|导演|演员|作家|诗人|学者|研究员|发言人|大使|首相|外长|防长|将军|司令|委员|代表|议员|选手|教练|球员|队长|老师|同学|同志|男子|女子|村民|市民|嫌疑人|被告人|作者|摄影|编辑|通讯员|秘书长|负责人|领导人|创始人|CEO)[:： ]?$/;

const saysAfter =
  /^(?:说|表示|介绍|指出|认为|称|告诉|强调|透露|回忆|坦言|解释|宣布|出席|主持|会见|发表|先生|女士|教授|主席|总统|总理|部长|书记|主任|院士|博士|同志|老师|医生|研究员|副教授|讲师|医师|律师|委员|院长|校长|局长|市长|省长|大使|警官|将军)/;

/** Characters with which foreign names are written by their sound. */
const soundCharacters = new Set(
  '阿埃艾爱安奥巴贝比彼波伯博布查达戴德登蒂迪丁杜多恩尔法凡菲费芬冯弗夫福富盖甘冈戈格葛古哈海汉豪赫亨侯胡华怀霍基吉加贾杰金津卡凯坎康考科克肯孔库奎夸拉莱赖兰朗劳勒雷里理丽利莉列林琳刘隆卢鲁伦罗洛马玛迈麦曼芒毛梅门蒙孟米密敏明摩莫默姆穆拿纳娜南内尼涅宁纽农努诺欧帕潘庞培佩彭皮平珀普奇齐钱乔切琴丘让热日荣茹瑞若萨塞桑瑟森莎沙山珊尚绍申圣史舒斯丝苏孙索塔泰坦汤唐陶特滕提田铁廷通图托瓦万旺威韦维卫魏温文翁沃乌伍西希席夏香肖晓谢辛欣兴休许雅亚扬杨耶叶伊易因英永尤约泽曾扎詹张哲珍芝朱兹佐赛茉娅妮蕾黛琼芙娃思娜缇蒂茜勃菈嘉怡奇顿'.split(
    '',
  ),
);

/** Sound characters that are too common as words to be taken for one except beside a '·'. */
const soundBesideDot = new Set('根龙大因若曾易比田让翰本宾'.split(''));

/**
 * Names that may begin at this offset of the sentence. `known` is the length of the longest word that the
 * dictionary has here (0 where it has none): only a title before the name or a dot within it outweighs such a word.
 */
export function nameCandidates(sentence: string, offset: number, known: number): NameCandidate[] {
  const rest = fold(sentence.slice(offset, offset + 40));
  const { length: foreign, dotted } = foreignName(rest);
  const candidates: NameCandidate[] =
    foreign && (dotted || !known || foreign > known + 2) ? [{ length: foreign, evidence: 'foreign' }] : [];
  const surname = twoCharacterSurnames.test(rest) ? 2 : surnames.has(rest.charAt(0)) ? 1 : 0;
  if (!surname) return candidates;
  const before = fold(sentence.slice(Math.max(0, offset - 8), offset));
  const adverb = commonWord(rest.charAt(0)) !== undefined; // 曾 is a surname too
  const counted = /[\d一二两三四五六七八九十几]$/.test(before);
  for (const given of [1, 2]) {
    const length = surname + given;
    const characters = [...rest.slice(surname, length)];
    if (characters.length < given || !characters.every((c) => /\p{Script=Han}/u.test(c) && !notInNames.has(c))) break;
    const strong = !adverb && (titleBefore.test(before) || (!known && saysAfter.test(rest.slice(length))));
    if (strong) candidates.push({ length, evidence: 'strong' });
    else if (known || counted) continue;
    else if (surname === 2 || plainSurnames.has(rest.charAt(0))) candidates.push({ length, evidence: 'weak' });
  }
  return candidates;
}

/** A run of sound characters: three or more, or several runs with '·' between them; else length 0. */
function foreignName(text: string): { length: number; dotted: boolean } {
  const scan = (sounds: (character: string) => boolean) => {
    let length = 0;
    let dotted = false;
    for (; length < text.length; length += 1) {
      const character = text.charAt(length);
      const dot = /[·・•]/.test(character) || (dotted && character === '-');
      if (dot && length > 0 && sounds(text.charAt(length + 1))) dotted = true;
      else if (!sounds(character)) break;
    }
    return { length, dotted };
  };
  const withDots = scan((character) => soundCharacters.has(character) || soundBesideDot.has(character));
  if (withDots.dotted) return withDots;
  const plain = scan((character) => soundCharacters.has(character) && !soundBesideDot.has(character));
  return plain.length >= 3 ? plain : { length: 0, dotted: false };
}
