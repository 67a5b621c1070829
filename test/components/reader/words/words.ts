import type { CedictEntry } from '@/lib/dictionary/entry';

const entry = (line: string): CedictEntry => {
  const [, traditional = '', simplified = '', pinyin = '', glosses = ''] =
    /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/$/.exec(line) ?? [];
  return { traditional, simplified, pinyin, glosses: glosses.split('/') };
};

/** What the dictionary has for the text of `anArticle`, in the form of CC-CEDICT. */
export const entries: CedictEntry[] = `市 市 [shi4] /market/city/CL:個|个[ge4]/
圖 图 [tu2] /picture/map/
書 书 [shu1] /book/CL:本[ben3]/
館 馆 [guan3] /building/
圖書館 图书馆 [tu2 shu1 guan3] /library/CL:家[jia1],個|个[ge4]/
圖書 图书 [tu2 shu1] /books/
週 周 [zhou1] /week/
周 周 [Zhou1] /surname Zhou/
週一 周一 [zhou1 yi1] /Monday/
重 重 [chong2] /again/to repeat/
重 重 [zhong4] /heavy/serious/
新 新 [xin1] /new/newly/
重新 重新 [chong2 xin1] /again/once more/
開 开 [kai1] /to open/
放 放 [fang4] /to put/
開放 开放 [kai1 fang4] /to open/to be open (to the public)/
讀者 读者 [du2 zhe3] /reader/CL:個|个[ge4]/
可以 可以 [ke3 yi3] /can/may/
借 借 [jie4] /to lend/to borrow/
閱 阅 [yue4] /to read/
借閱 借阅 [jie4 yue4] /to borrow books to read/
新書 新书 [xin1 shu1] /new book/
修繕 修缮 [xiu1 shan4] /to renovate/
工程 工程 [gong1 cheng2] /engineering/project/CL:個|个[ge4]/
歷時 历时 [li4 shi2] /to last/
兩 两 [liang3] /two/
年 年 [nian2] /year/
內 内 [nei4] /inside/
新增 新增 [xin1 zeng1] /newly added/
座位 座位 [zuo4 wei4] /seat/CL:個|个[ge4]/
個 个 [ge4] /(classifier used before a noun)/`
  .split('\n')
  .map(entry);
