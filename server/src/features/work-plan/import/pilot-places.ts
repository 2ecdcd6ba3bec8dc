/** The 21 cities of Guangdong and Shunde: written without 市 they are places all the same. */
const knownPlaces = new Set(
  '广州 深圳 珠海 汕头 佛山 韶关 河源 梅州 惠州 汕尾 东莞 中山 江门 阳江 湛江 茂名 肇庆 清远 潮州 揭阳 云浮 顺德'.split(
    ' ',
  ),
);
const asPilot =
  /(?:以|将|把|选择|选取|确定)([^,。;:以将把]{2,60}?)(?:等(?:地|市|\d{0,2}个?市)?)?(?:为|作为|列为|确定为)试点/g;
const pilotIn =
  /(?:在|选择|选取|于)([^,。;:在]{2,60}?)(?:等(?:地区?|市|\d{0,2}个?[市县])?)?(?:先行)?(?:开展|进行|启动|推行)[^,。;]{0,40}?试点/g;
const notAPlace = /各|部分|有条件|全|若干|重点|基层|地区|园区|企业|单位|机构|\d|一批|专业/;

export interface PilotPlace {
  start: number;
  end: number;
}

/** Places named as pilots, as ranges of the searched text; 在40家企业开展…试点 names none. */
export function readPilotPlaces(folded: string): PilotPlace[] {
  if (!folded.includes('试点')) return [];
  return [...placesOf(folded, asPilot, isLikelyPlace), ...placesOf(folded, pilotIn, isCertainPlace)];
}

function placesOf(folded: string, pattern: RegExp, accepts: (name: string) => boolean): PilotPlace[] {
  const places: PilotPlace[] = [];
  for (const match of folded.matchAll(pattern)) {
    const list = match[1] ?? '';
    const listStart = match.index + match[0].indexOf(list);
    for (const part of list.matchAll(/[^、和与及]+/g)) {
      const start = listStart + part.index;
      if (accepts(part[0])) places.push({ start, end: start + part[0].length });
    }
  }
  return places;
}

function isLikelyPlace(name: string): boolean {
  return /^[一-龥]{2,8}$/.test(name) && !notAPlace.test(name);
}

function isCertainPlace(name: string): boolean {
  return knownPlaces.has(name) || (isLikelyPlace(name) && /[市县区镇州盟旗]$/.test(name));
}
