import type { Text } from './text';

/** An announcement, an economic report, a museum's notice and a speech. */
export const publicTexts: readonly Text[] = [
  {
    name: 'announcement',
    title: ['城乡居民医疗保险新规明年施行', 'New Rules on Medical Insurance for Residents to Take Effect Next Year'],
    keywords: [
      ['医疗保险', '报销比例', '异地就医'],
      ['medical insurance', 'reimbursement rate', 'treatment outside the home province'],
    ],
    pairs: [
      [
        '国家医疗保障局9月14日发布通知，自明年1月1日起，城乡居民基本医疗保险将实行新的缴费和报销办法。',
        'The National Healthcare Security Administration announced on September 14 that new rules on contributions and reimbursement for the basic medical insurance of urban and rural residents will take effect on January 1 next year.',
      ],
      [
        '通知明确，个人缴费标准为每人每年400元，政府补助标准提高30元，达到每人每年不低于670元。',
        'Under the notice, each individual will pay 400 yuan a year, while the government subsidy will be raised by 30 yuan to no less than 670 yuan per person per year.',
      ],
      [
        '在异地就医方面，参保人员今后无须事先备案，凭身份证或者社会保障卡即可在全国任何一家定点医院直接结算。住院费用的报销比例不再因为离开本省而降低。',
        'As for treatment away from home, insured people will no longer have to register in advance: an identity card or social security card will be enough to settle bills directly at any designated hospital in the country. Reimbursement rates for hospital stays will no longer fall because the patient has left his or her own province.',
      ],
      [
        '“过去，在外打工的人生病了往往只能先自己垫钱，再拿着一叠发票回老家报销。”该局副局长李秀兰在新闻发布会上说，“这种情况必须结束。”',
        '"In the past, migrant workers who fell ill often had to pay out of their own pockets and then take a pile of receipts back to their home town," Li Xiulan, deputy head of the administration, told a press conference. "That has to end."',
      ],
      [
        '通知还要求各地在今年年底之前公布本地的药品目录，并将高血压、糖尿病等慢性病的门诊用药全部纳入保障范围。',
        'The notice also requires local governments to publish their drug lists before the end of this year and to cover all outpatient medicines for chronic diseases such as high blood pressure and diabetes.',
      ],
      [
        '有学者指出，新办法能否落实，关键要看基层医院的信息系统能不能跟上。目前仍有近两成的乡镇卫生院没有接入全国结算平台。',
        'Some scholars point out that whether the new rules can be put into practice depends on whether the information systems of grassroots hospitals can keep up. Nearly one fifth of township clinics are still not connected to the national settlement platform.',
      ],
    ],
  },
  {
    name: 'economy',
    title: [
      '前三季度外贸增长4.8% 机电产品出口领先',
      'Foreign Trade Up 4.8 Percent in First Three Quarters, Led by Machinery',
    ],
    keywords: [
      ['外贸', '出口', '机电产品'],
      ['foreign trade', 'exports', 'machinery and electronics'],
    ],
    pairs: [
      [
        '海关10月18日公布的数据显示，今年前三个季度，我国货物贸易进出口总值为32.3万亿元，同比增长4.8%。',
        "China's goods trade totalled 32.3 trillion yuan in the first three quarters of this year, an increase of 4.8 percent over the same period last year, customs data showed on October 18.",
      ],
      [
        '其中，出口18.6万亿元，增长6.2%；进口13.7万亿元，增长2.9%。贸易顺差扩大到4.9万亿元。',
        'Exports rose 6.2 percent to 18.6 trillion yuan and imports grew 2.9 percent to 13.7 trillion yuan, widening the trade surplus to 4.9 trillion yuan.',
      ],
      [
        '机电产品占出口总值的近六成。船舶、汽车和家用电器分别增长85.7%、22.5%和15.3%，而服装出口仅增长0.4%。',
        'Machinery and electronics accounted for nearly 60 percent of all exports. Shipments of vessels, cars and home appliances jumped by 85.7, 22.5 and 15.3 percent respectively, whereas clothing exports edged up only 0.4 percent.',
      ],
      [
        '民营企业的表现最为突出，进出口达到17.8万亿元，占全国的55%，有进出口记录的企业数量首次超过60万家。',
        'Private companies did best: their trade reached 17.8 trillion yuan, or 55 percent of the national total, and the number of enterprises that imported or exported anything exceeded 600,000 for the first time.',
      ],
      [
        '从市场来看，东盟仍是第一大贸易伙伴，欧盟和美国分列第二、第三位。对共建国家的进出口增长6.3%，高于整体增速1.5个百分点。',
        'The Association of Southeast Asian Nations remained the largest trading partner, followed by the European Union and the United States. Trade with countries taking part in the Belt and Road grew by 6.3 percent, 1.5 percentage points faster than the whole.',
      ],
      [
        '不过，一些沿海工厂的订单已经开始减少。浙江宁波一家玩具厂的老板告诉记者，来自海外的圣诞节订单比去年少了三分之一，运费却翻了一番。',
        'At some factories on the coast, however, orders have begun to shrink. The owner of a toy factory in Ningbo, Zhejiang province, said Christmas orders from abroad were down by a third from last year, while freight costs had doubled.',
      ],
      [
        '分析人士预计，受基数升高和外部需求减弱的影响，第四季度的增速将有所放缓，但全年实现稳定增长的目标问题不大。',
        'Analysts expect growth to slow somewhat in the fourth quarter because of a higher base and weaker demand abroad, but they see little difficulty in meeting the target of stable growth for the full year.',
      ],
    ],
  },
  {
    name: 'museum',
    title: ['丝绸博物馆春节期间开放公告', 'Notice on the Opening Hours of the Silk Museum During the Spring Festival'],
    keywords: [
      ['博物馆', '春节', '预约'],
      ['museum', 'Spring Festival', 'reservation'],
    ],
    pairs: [
      [
        '尊敬的观众：春节期间，丝绸博物馆除大年三十和正月初一闭馆外，每天上午九点至下午五点照常开放，四点停止入场。',
        'Dear visitors: during the Spring Festival the Silk Museum will be open as usual from 9 a.m. to 5 p.m. every day, except on the eve and the first day of the Lunar New Year. Last admission is at 4 p.m.',
      ],
      [
        '参观免费，但须提前一至七天通过本馆网站预约，每个证件每天限约一次，最多可带三名儿童。',
        'Admission is free, but a reservation must be made on our website one to seven days in advance. Each identity document can be used once a day, and up to three children may be brought along.',
      ],
      [
        '特别展览“织机上的一千年”将展出从湖南、四川等地墓葬中出土的丝织品四十余件，其中半数以上是第一次与公众见面。',
        'The special exhibition "A Thousand Years on the Loom" presents more than forty silk fabrics unearthed from tombs in Hunan, Sichuan and other places, over half of which have never been shown to the public before.',
      ],
      [
        '展厅内光线较暗，请勿使用闪光灯和三脚架。饮料、雨伞以及大件行李请存放在一楼的寄存柜。',
        'The galleries are dimly lit. Please do not use flashlights or tripods, and leave drinks, umbrellas and large luggage in the lockers on the ground floor.',
      ],
      [
        '为方便行动不便的观众，东门备有轮椅，可向服务台工作人员免费借用。',
        'Wheelchairs are available at the east gate for visitors with limited mobility and can be borrowed free of charge from the staff at the service desk.',
      ],
    ],
  },
  {
    name: 'speech',
    title: ['在青年志愿者大会开幕式上的致辞', 'Speech at the Opening of the Conference of Young Volunteers'],
    keywords: [
      ['志愿者', '青年'],
      ['volunteers', 'young people'],
    ],
    pairs: [
      ['各位来宾，各位朋友，女士们，先生们：', 'Distinguished guests, dear friends, ladies and gentlemen,'],
      [
        '今天，来自四十六个国家的青年志愿者相聚在美丽的海滨城市，我谨代表组委会，向大家表示热烈的欢迎！',
        'Today young volunteers from forty-six countries are gathered in this beautiful city by the sea. On behalf of the organizing committee, I would like to extend a warm welcome to all of you!',
      ],
      [
        '十年前，第一届大会召开的时候，我们只有不到两百人，租了一间学校的礼堂，连麦克风都是借来的。',
        'Ten years ago, when the first conference was held, there were fewer than two hundred of us. We rented the hall of a school, and even the microphone was borrowed.',
      ],
      [
        '今天，我们的队伍已经超过三十万人。地震之后，是你们在帐篷里给孩子们上课；洪水来时，是你们把老人背到高处。',
        'Now we are more than three hundred thousand strong. After the earthquake, it was you who taught children in tents; when the flood came, it was you who carried the elderly to higher ground on your backs.',
      ],
      [
        '有人问我，志愿服务到底能改变什么？我想，它也许不能改变整个世界，但是一定能改变一个人的世界。',
        'People ask me what voluntary service can really change. It may not change the whole world, I think, but it will certainly change the world of one person.',
      ],
      [
        '面对气候变化、贫困和疾病，没有哪个国家可以独善其身。只有携起手来，我们才能把希望留给下一代。',
        'In the face of climate change, poverty and disease, no country can stand alone. Only by joining hands can we leave hope to the next generation.',
      ],
      ['最后，预祝大会取得圆满成功！谢谢大家！', 'Finally, I wish the conference every success. Thank you!'],
    ],
  },
];
