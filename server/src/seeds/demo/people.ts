/** Display names for the demonstration's users; any likeness to real persons is chance. */
export const personNames: readonly string[] = (
  '陈志强 李慧敏 张建国 黄丽华 何伟明 梁志远 林晓燕 吴国栋 刘海涛 罗文静 ' +
  '郑少君 谢永红 周雅琴 杨振华 邓小梅 叶锦荣 蔡淑芬 潘俊杰 曾庆辉 许美玲 ' +
  '冯启明 卢素珍 钟伟雄 彭佳怡 苏建平 赖秋萍 余国华 江晓峰 方静怡 温志勇 ' +
  '朱丽娟 徐广文 孙玉兰 马俊峰 胡雪莹 高志鹏 郭凤英 唐海波 韩冬梅 董明辉 ' +
  '袁小玲 邱文斌 范嘉敏 石国强 姚艳红 廖伟杰 侯晓东 龙秀英 万永康 段思敏 ' +
  '雷志坚 汤慧珊 黎耀辉 贺春燕 顾立群 莫丽萍 严家豪 颜晓彤 戴国庆 欧阳静'
).split(' ');
