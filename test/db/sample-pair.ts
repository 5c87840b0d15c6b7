/** Small invented pairs, as an import would hand them over. */

import type { NewPair } from '../../electron/services/library/add-pair.ts';
import type { Document, Paragraph } from '../../shared/domain/document.ts';
import type { Finding } from '../../shared/domain/finding.ts';
import type { Language } from '../../shared/domain/language.ts';

export const now = (): Date => new Date('2025-03-04T05:06:07.890Z');

export function paragraph(text: string, kind: Paragraph['kind'] = 'paragraph'): Paragraph {
  return { kind, text, source: { text: ` ${text}\r\n`, start: 0, end: text.length + 3 } };
}

export function document(language: Language, ...texts: readonly string[]): Document {
  return {
    name: `ban-tin.${language}.txt`,
    format: 'txt',
    encoding: 'utf-8',
    language,
    languageConfidence: 0.97,
    paragraphs: texts.map((text, index) => paragraph(text, index === 0 ? 'headline' : 'paragraph')),
  };
}

/** A 64-digit stand-in for a hash: distinct for distinct labels of up to 32 ASCII characters. */
export function hash(label: string): string {
  return Buffer.from(label).toString('hex').padEnd(64, '0');
}

/** One paragraph beside one paragraph, all the way down. */
export function pairOf(label: string, rows: readonly (readonly [vi: string, en: string])[]): NewPair {
  return {
    vi: document('vi', ...rows.map(([vi]) => vi)),
    en: document('en', ...rows.map(([, en]) => en)),
    beads: rows.map((_, index) => ({ vi: [index], en: [index], confidence: 0.9 })),
    findings: [],
    viSha256: hash(`${label}.vi`),
    enSha256: hash(`${label}.en`),
  };
}

/** A disagreement over the first occurrence of `viText` in bead `bead` of a pair that is one to one. */
export function findingAt(pair: NewPair, bead: number, rule: string, viText: string, enText: string): Finding {
  const viStart = pair.vi.paragraphs[bead]!.text.indexOf(viText);
  const enStart = pair.en.paragraphs[bead]!.text.indexOf(enText);
  return {
    bead,
    rule,
    category: 'number',
    severity: 'critical',
    vi: { paragraph: bead, start: viStart, end: viStart + viText.length, text: viText },
    en: { paragraph: bead, start: enStart, end: enStart + enText.length, text: enText },
    message: { key: `finding.${rule}`, params: { vi: viText, factor: 1000, both: { vi: 'một', en: 'one' } } },
    suggestion: { side: 'en', start: enStart, end: enStart + enText.length, text: '12.5' },
  };
}

/** Four beads about a market and its roads, with a wrong amount in the second. */
export function marketPair(label = 'market'): NewPair {
  const pair = pairOf(label, [
    ['Khánh thành chợ đầu mối', 'Wholesale market opens'],
    ['Công trình có vốn 12,5 tỷ đồng.', 'The project cost 125 billion VND.'],
    ['Đường vào chợ dài 3 km.', 'The access road is 3 km long.'],
    ['Lượt xem: 40', 'Views: 40'],
  ]);
  return { ...pair, findings: [findingAt(pair, 1, 'number.scale', '12,5 tỷ', '125 billion')] };
}
