/** What stands at the foot of every page of a site and reads like prose. */
const phrases =
  /版权所有|版權所有|All Rights|未经.{0,8}(?:授权|许可|允许)|未經.{0,8}(?:授權|許可|同意)|不得(?:转载|轉載|复制|複製|擅自)|建立镜像|建立鏡像|请(?:务必)?注明(?:来源|出处)|許可證|许可证|备案|不良信息|举报(?:电话|邮箱|中心)|本(?:网站?|網站?|站)(?:所|登|刊|转|内容|立场|观点|不)|仅代表作者|僅代表作者|不代表.{0,12}(?:观点|立场|觀點|立場)|不构成.{0,8}(?:建议|依据)|据此操作|風險自負|风险自[负担]|免责|侵权|(?:删除|刪除)处理|隐私(?:政策|权|声明)|隱私(?:政策|權)|用户协议|服务条款|服務條款|[Cc]ookie|下载.{0,6}(?:APP|客户端|App)|扫(?:码|描|一扫).{0,10}(?:关注|下载|打开|二维码)|JavaScript|浏览器|瀏覽器|请.{0,4}登录|請.{0,4}登入/g;

/** Whether a piece of Chinese is legal notice or advice to the user. A long paragraph may use such words in earnest. */
export function isBoilerplate(text: string, han: number): boolean {
  if (han > 300) return false;
  const hits = text.match(phrases)?.length ?? 0;
  return hits >= 2 || (hits === 1 && han < 120);
}
