/** What stands at the foot of every page of a site and reads like prose. */
const phrases =
  /版[权權]所有|all rights|未[经經].{0,8}(?:授[权權]|[许許]可|同意|允[许許])|(?:不得|禁止|[请請]勿)(?:擅自|[转轉]|复制|複製)|建立[镜鏡]像|[注註]明(?:来源|來源|出[处處])|[许許]可[证證]|备案|不良信息|举报|本[网網]?站[所登刊内內立观觀不]|[仅僅]代表|不代表|不[构構]成|据此操作|自[负負]|免[责責]|侵[权權]|[删刪]除|[隐隱]私[政权權]|用户协议|服[务務][条條]款|cookie|下[载載]|扫[码描一]|客户端|javascript|[浏瀏][览覽]器|登[录錄]|[关關]注/gi;

/**
 * Whether a piece of Chinese is a legal notice or advice to the user. One such phrase also stands in many a report, so
 * that a longer piece needs two, and a long one is never taken for a notice.
 */
export function isBoilerplate(text: string, han: number): boolean {
  if (han > 300) return false;
  const hits = text.match(phrases)?.length ?? 0;
  return hits >= (han < 50 ? 1 : han < 120 ? 2 : 3);
}
