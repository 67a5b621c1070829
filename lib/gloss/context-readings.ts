import { fold } from '../text/fold';

/** A character that stands alone has this reading where its surroundings match. */
interface Rule {
  reading: string;
  /** Matched against all that stands before in the sentence; folded. */
  before?: RegExp;
  /** Matched against all that stands behind. */
  after?: RegExp;
}

const counted = /(?:[一二两三四五六七八九十百千万亿几数多这那每各另半\d])$/;
const verbFollows = /^(?:是|有|能|会|不过|需|要|为|用|在|剩|可|想|得)/;

/**
 * Polyphones that are words by themselves. Those inside longer words need no rule: 银行, 行走, 重新 and 长大 are headwords
 * with readings of their own. The first rule that matches holds, else the usual reading.
 */
const rules: Readonly<Record<string, readonly Rule[]>> = {
  只: [{ reading: 'zhi1', before: counted, after: new RegExp(`${verbFollows.source.replace('^', '^(?!')})`) }],
  行: [{ reading: 'hang2', before: /(?:[一二两三四五六七八九十百几数每\d该本])$/ }],
  重: [
    {
      reading: 'chong2',
      after:
        /^(?:开|修|写|建|返|启|新|做|拍|播|映|游|登|申|拾|塑|现|组|构|设|置|选|考|审|演|聚|逢|访|整|印|归|回|走|夺)/,
    },
  ],
  长: [
    { reading: 'zhang3', after: /^(?:得|着|了|满|出|胖|高|成)/ },
    {
      reading: 'zhang3',
      before: /[局部院校处科厅司署馆社所州省市县区镇乡村班排连营团队]$/,
      after: /^(?![\d一二三两期久远达约])/,
    },
  ],
  还: [
    { reading: 'huan2', after: /^(?:了|清|完)?(?:钱|款|债|贷|房贷|车贷|书|账|本付息|本金|本息|利息|礼|愿)/ },
    { reading: 'huan2', before: /[要须需偿归没该]$/, after: /^(?!有|是|在|没)/ },
    { reading: 'huan2', before: /[借租]$/, after: /^(?!有|是|在|没|能|可|要|不|会)/ },
    { reading: 'huan2', before: /[把将][^，。；！？]{1,12}$/, after: /^(?:给|回)/ },
  ],
  为: [
    { reading: 'wei2', before: /[称作成定设视列命名评选译改变升化均即乃最更较极颇尤共总皆亦约认]$/ },
    { reading: 'wei2', before: /以[^，。；！？]{1,12}$/ },
    { reading: 'wei2', after: /^(?:[\d“"《一二三四五六七八九十零第]|主|准|限|止|首[，。的]|例|核心)/ },
    { reading: 'wei2', before: /[^，。；！？：、\s]$/, after: /^[^，。；！？]{1,3}(?:[，。；！？]|$)/ },
  ],
  得: [
    { reading: 'de2', after: /^(?:奖|分|票|病|胜|冠|癌|了|到|出|知|益|以|过)/ },
    { reading: 'dei3', before: /[我你您他她它们咱]$/ },
  ],
  了: [{ reading: 'liao3', before: /\p{Script=Han}[得不]$/u }],
  着: [{ reading: 'zhao2', before: /\p{Script=Han}不$/u }],
  种: [
    { reading: 'zhong3', before: counted },
    { reading: 'zhong4', before: /(?:再|重新|能|要|会|可以|在|去|不|改|自己)$/ },
    { reading: 'zhong4', after: /^(?:不动|不了|一次)/ },
    { reading: 'zhong4', after: /^(?:了|上|下|过|着)?[树花菜草田地粮豆瓜棉茶麦稻果]|^(?:上|下|过|着|了)/ },
  ],
  应: [
    {
      reading: 'ying4',
      before: /(?:^|[，。；：、\s日年月时])$/,
      after: /^[^，。；！？]{1,24}(?:邀|请求|要求|之请|号召)/,
    },
  ],
  率: [{ reading: 'shuai4', after: /^(?:团|队|军|部|众|兵|先|[^，。；！？]{0,8}代表团)/ }],
  量: [{ reading: 'liang2', after: /^(?:了|过)?(?:体温|血压|身高|体重|尺寸)/ }],
  教: [{ reading: 'jiao4', before: /[佛道儒回宗国各]$/ }],
  中: [{ reading: 'zhong4', after: /^了?(?:大奖|头奖|弹|枪|毒|标|招|签|暑|邪|圈套|计)/ }],
  当: [
    { reading: 'dang4', after: /^(?:成|作|真|回事)/ },
    { reading: 'dang4', before: /[把将][^，。；！？]{1,12}$/ },
  ],
  卷: [{ reading: 'juan3', after: /^(?:起|入|走|进|土)/ }],
  转: [{ reading: 'zhuan4', after: /^了?(?:几|一|两)?圈/ }],
  背: [{ reading: 'bei1', after: /^(?:着|起|包|负|债|上)/ }],
  数: [{ reading: 'shu3', after: /^(?:一?数|了数|不清|得上)/ }],
  倒: [{ reading: 'dao4', after: /^(?:是|也|不|贴|车|退|水|垃圾|计时|茶|了)/ }],
  空: [{ reading: 'kong4', after: /^(?:出|着|缺)/ }],
  调: [{ reading: 'tiao2', after: /^(?:低|高|整|成|节|味|准|大|小|至|到|薪|价|休|降)/ }],
  冲: [{ reading: 'chong4', after: /^着/ }],
  干: [
    { reading: 'gan1', before: /[晒晾擦吹烘抹]$/ },
    { reading: 'gan1', after: /^(?:燥|净|旱|涸|涉|扰|预|杯|草|湿)/ },
  ],
  划: [{ reading: 'hua2', after: /^(?:船|水|算|破|伤)/ }],
  散: [{ reading: 'san4', after: /^(?:了|去|场|会|开|布)/ }],
  累: [{ reading: 'lei3', after: /^(?:计|积)/ }],
  假: [{ reading: 'jia4', before: /[放请休度病产年婚寒暑长天周月]$/ }],
};

/** Numbered reading that a character has at this place of a sentence; undefined where the place decides nothing. */
export function readingInContext(character: string, before: string, after: string): string | undefined {
  const found = rules[fold(character)];
  if (!found) return undefined;
  const [left, right] = [fold(before), fold(after)];
  return found.find((rule) => (rule.before?.test(left) ?? true) && (rule.after?.test(right) ?? true))?.reading;
}
