import { expect, test } from 'vitest';
import { matchOrganization } from './match-organization.ts';

const organizations = [
  { id: 'province', name: '广东省质量技术监督局', shortName: '省局' },
  { id: 'office', name: '广东省质量技术监督局办公室', shortName: '办公室' },
  { id: 'standards', name: '标准化处', shortName: '标准化处' },
  { id: 'guangzhou', name: '广州市质量技术监督局', shortName: '广州市局' },
  { id: 'guangzhou-office', name: '广州市质量技术监督局办公室', shortName: '办公室' },
  { id: 'shenzhen', name: '深圳市市场监督管理局', shortName: '深圳市局' },
  { id: 'shunde', name: '顺德区市场安全监督管理局', shortName: '顺德区局' },
  { id: 'longgang', name: '深圳市龙岗区质量技术监督局', shortName: '龙岗区局' },
  { id: 'longgang-county', name: '龙岗县质量技术监督局', shortName: '龙岗县局' },
];

test.each([
  ['广东省质量技术监督局', 'province'],
  ['省局', 'province'],
  ['广东省质监局', 'province'],
  ['省局办公室', 'office'],
  ['廣東省質量技術監督局辦公室', 'office'],
  ['标准化处', 'standards'],
  ['省局标准化处', 'standards'],
  ['標準化處', 'standards'],
  ['标准化处（室）', 'standards'],
  ['广州市局', 'guangzhou'],
  ['广州市质监局', 'guangzhou'],
  ['广州局', 'guangzhou'],
  ['广州市局办公室', 'guangzhou-office'],
  ['深圳市市场监管局', 'shenzhen'],
  ['深圳市局', 'shenzhen'],
  ['顺德区市场安全监管局', 'shunde'],
  // Two offices, two Longgangs; a city's department that the list lacks; collectives
  ['办公室', null],
  ['龙岗局', null],
  ['市局标准化处', 'standards'],
  ['市局办公室', null],
  ['各市局', null],
  ['各处室', null],
  ['省局机关各处(室)', null],
  ['有关单位', null],
  ['财政厅', null],
  ['', null],
])('%s is %s', (name, id) => {
  expect(matchOrganization(name, organizations)).toBe(id);
});
