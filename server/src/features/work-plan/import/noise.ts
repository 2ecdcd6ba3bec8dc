/** What web pages and page layout put around a notice; lines are folded and trimmed. */
const noise: RegExp[] = [
  /^(?:您的?)?(?:现在)?(?:当前|所在)?的?位置\s*[::]/,
  /^(?:网站)?首页\s*(?:$|[>»|/\s-])/,
  /^(?:-\s*)?提示:您已(?:进入|离开)/,
  /^-\s{0,2}\d{1,4}\s{0,2}-$/,
  /^第?\s?\d{1,4}\s?页?\s{0,3}[/,]?\s{0,3}共\s?\d{1,4}\s?页$/,
  /^第\s?\d{1,4}\s?页$/,
  /^\d{1,4}\s?\/\s?\d{1,4}$/,
  /^\d{1,4}$/,
  /^[-=_*·.…\s]{1,200}$/,
  /^\d{1,4}[-./年]\d{1,2}[-./月]\d{1,4}日?\s+\d{1,2}:\d{2}(?::\d{2})?\b.{0,80}$/,
  /^(?:【?打印(?:本页|此页|正文)?】?|【?关闭(?:窗口|本页)?】?|分享到|收藏本站|返回(?:顶部|首页|列表)|上一篇|下一篇|相关(?:链接|新闻|文章|阅读)|用户名|验证码|网站地图)/,
  /^\[?【?字[体号]\s*:/,
  /^(?:版权所有|Copyright|主办单位:.{0,60}承办|技术支持|网站标识码|备案号|.{0,8}ICP备)/i,
  /(?:粤|京|沪|[一-龥])ICP备|公网安备/i,
  /^(?:原文链接|责任编辑|浏览次数|点击(?:数|率|量)?|阅读(?:次数|量)?|访问量|人气|编辑|作者|来源|信息来源|稿件来源|文章来源|栏目)\s*[::]/,
  /^【法宝引证码】/,
  /^https?:\/\/\S{1,300}$/i,
  /^<[a-z/!][^>]{0,200}>$/i,
];

/** 首页 > 政务公开 > 通知 */
const breadcrumb = /^[^。;]{0,60}(?:\s>+\s|>>|»)[^。;]{0,80}$/;

/** Labels of a page's metadata rows; several may stand on one line. */
const metadataLabel =
  /^(?:发布时间|发布日期|发布于|更新时间|成文日期|发文日期|印发日期|制发日期|发文字号|文\s{0,4}号|索\s{0,4}引\s{0,4}号|发布机构|发文机关|发布单位|公开(?:方式|形式|时限|类别|范围)|主题分类|信息分类|分\s{0,4}类|标\s{0,4}题|名\s{0,4}称|有效性|生成日期|生效日期|关键词|主题词)\s*:/;

export function isMetadataRow(line: string): boolean {
  return line.length <= 300 && metadataLabel.test(line);
}

export function isNoiseLine(line: string): boolean {
  if (line.length > 400) return false;
  if (/[>»]/.test(line) && breadcrumb.test(line)) return true;
  return noise.some((pattern) => pattern.test(line)) || isMetadataRow(line);
}

/** 网站首页 实用文 书信 …: many short words with nothing between them but spaces or bars. */
export function isMenuLine(line: string): boolean {
  if (line.length > 200 || /[。;,、:()《》]/.test(line) || line.includes('\t')) return false;
  const words = line.split(/[\s|]+/).filter(Boolean);
  return words.length >= 4 && words.every((word) => word.length >= 2 && word.length <= 8);
}
