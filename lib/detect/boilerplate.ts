/** What stands at the foot of every page of a site and reads like prose. */
const phrases =
  /版[权權]所有|授[权權]|[转轉][载載]|不代表|举报|[许許]可[证證]|免[责責]|[隐隱]私|[Cc]ookie|登[录錄入]|下[载載]|扫[码描一]|[浏瀏][览覽]器|建立[镜鏡]像|[删刪]除|备案/g;

/**
 * Whether a piece of Chinese is a legal notice or advice to the user. One such phrase also stands in many a report, so
 * that a longer piece needs two, and a long one is never taken for a notice.
 */
export function isBoilerplate(text: string, han: number): boolean {
  if (han > 300) return false;
  const hits = text.match(phrases)?.length ?? 0;
  return hits >= (han < 50 ? 1 : han < 120 ? 2 : 3);
}
