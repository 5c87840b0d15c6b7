/** What only a whole document shows: quotations over paragraphs, two styles of one thing, paragraphs that begin or end wrongly. */

import { describe, expect, it } from 'vitest';
import { type HouseStyle, PRESS_PROFILE } from '../../../shared/check/profile/profile.ts';
import type { Document, ParagraphKind } from '../../../shared/domain/document.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { checkOneSide } from '../../../shared/domain/pipeline.ts';

interface Line {
  readonly kind?: ParagraphKind;
  readonly text: string;
}

function documentOf(language: Language, lines: readonly (string | Line)[]): Document {
  return {
    name: 'a.txt',
    format: 'txt',
    encoding: 'utf-8',
    language,
    languageConfidence: 1,
    paragraphs: lines.map((line) => {
      const { kind = 'paragraph', text } = typeof line === 'string' ? { text: line } : line;
      return { kind, text, source: { text, start: 0, end: text.length } };
    }),
  };
}

/** "rule@paragraph: characters (other place)" for the typography of the document. */
function typographyOf(lines: readonly (string | Line)[], style: HouseStyle = {}, language: Language = 'en'): readonly string[] {
  return checkOneSide(documentOf(language, lines), { profile: { ...PRESS_PROFILE, style } })
    .findings.filter(({ category }) => category === 'typography')
    .map(({ rule, vi, en, related }) => {
      const span = en ?? vi;
      const other = related?.[0]?.en?.text;
      return `${rule.replace('typography.', '')}@${span?.paragraph}: ${span?.text}${other === undefined ? '' : ` (${other})`}`;
    });
}

const TEXT = 'The commune finished its road last week.';

describe('quotation marks', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['one that never closes', ['He said “we are ready.', 'She said “we are not” then.', TEXT], ['unclosed@0: “']],
    ['one at the end', [TEXT, 'He said "we are ready.'], ['unclosed@1: "']],
    ['one that nothing opened', [TEXT, 'He said: we are ready” and left.'], ['unclosed@1: ”']],
    ['two styles in one text', ['The “first” and “second” day.', 'The "third" day.'], ['quotes@1: " (“)']],
    ['a pair of two styles', ['The “first” and the “second".', TEXT], ['quotes@0: " (“)']],
  ])('tell %s', (_, lines, expected) => {
    expect(typographyOf(lines)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    [
      'a quotation of several paragraphs',
      ['He said: “We are ready.', '“We have been for long.', '“Let us go.”', 'They went to “Dawn”.'],
    ],
    ['a quotation cut into sentences', ['"We are ready.', 'We have been for long."', 'They "went".']],
    ['a quotation inside one', ['He read: “She wrote “come” to me.”', TEXT]],
    ['inches and feet', ['A 6" pipe and a 5\'10" man.', TEXT]],
    ['apostrophes', ["The boys' and girls' club's 'day' o'clock.", TEXT]],
    ['quotations at the edges', ['("Dawn", "Dusk") – "Noon"/"Night".', '"Yes," he said. "No!"']],
  ])('are right in %s', (_, lines) => {
    expect(typographyOf(lines)).toEqual([]);
  });

  it('are held against the style of the house', () => {
    expect(typographyOf(['The "first" and “second”.', 'The "third".'], { quotes: 'curly' })).toEqual([
      'quotes@0: "',
      'quotes@1: "',
    ]);
    expect(typographyOf(['The "first".', 'The “second”.'], { quotes: 'straight' })).toEqual(['quotes@1: “']);
  });

  it('are read in the Vietnamese too', () => {
    expect(typographyOf(['Ông nói “sẵn sàng.', 'Bà nói “chưa” rồi về.', 'Hết.'], {}, 'vi')).toEqual(['unclosed-vi@0: “']);
    expect(typographyOf(['Phương châm "chọn việc trọng tâm” được nêu.', 'Hết.'], {}, 'vi')).toEqual([]);
  });
});

describe('figures', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['percent', ['It rose 5 percent and 6 percent.', 'It fell 7 per cent.'], ['number-style@1: 7 per cent (5 percent)']],
    ['the sign', ['It rose 5% and 6%.', 'It fell 7 percent.'], ['number-style@1: 7 percent (5%)']],
    [
      'money',
      ['It cost 5 billion VND and 7 million VND.', 'It cost VND 9 billion.'],
      ['number-style@1: VND 9 billion (5 billion VND)'],
    ],
    ['large figures', ['It has 12,000 and 15,500 people.', 'It has 13000 people.'], ['number-style@1: 13000 (12,000)']],
  ])('are told where a text has two ways of %s', (_, lines, expected) => {
    expect(typographyOf(lines)).toEqual(expected);
  });

  it.each<readonly [string, readonly string[]]>([
    ['one way of each', ['It rose 5% to 5 billion VND, 12,000 in all.', 'It fell 6% to 6 billion VND.']],
    ['percent in words', ['It rose 5%.', 'Five percent of them came; a percentage of it; twenty per cent.']],
    [
      'years, codes and numbers of posts',
      ['In 2024 it had 12,000 people.', 'Route 12345, No. 12345, tel. 12345 and code 70000 are listed.'],
    ],
    ['signs of money', ['It cost $5 billion and 6 billion VND.']],
  ])('are right with %s', (_, lines) => {
    expect(typographyOf(lines)).toEqual([]);
  });

  it('are held against the style of the house', () => {
    const lines = ['It rose 5% and 6 per cent.', 'It cost VND 5 billion and 6 billion USD.'];
    expect(typographyOf(lines, { percent: 'percent', currencyCode: 'after' })).toEqual([
      'number-style@0: 5%',
      'number-style@0: 6 per cent',
      'number-style@1: VND 5 billion',
    ]);
  });
});

describe('paragraphs', () => {
  const open =
    'The commune finished its road last week after months of work. The people of four hamlets gave land, labour and money so that trucks can now reach the fields';

  it('tell a small letter at the start and a missing end', () => {
    expect(typographyOf([TEXT, 'the people gave land.', TEXT])).toEqual(['capital@1: the']);
    expect(typographyOf([TEXT, open, TEXT])).toEqual(['end-mark@1: fields']);
  });

  it.each<readonly [string, readonly (string | Line)[]]>([
    ['a heading', [TEXT, { kind: 'headline', text: open }, TEXT]],
    ['a caption', [TEXT, { kind: 'caption', text: open }, TEXT]],
    ['a point of a list', [TEXT, { kind: 'list-item', text: open }, TEXT]],
    ['a paragraph that goes on', [TEXT, open, 'at last and for good.', 'They were glad.']],
    ['a short line', [TEXT, 'The people of four hamlets', TEXT]],
    ['a signature', [TEXT, `${open}. Nguyen Van An`, TEXT]],
    ['a credit', [TEXT, `${open}. Photo: the archive`, TEXT]],
    ['a line before a list', [TEXT, `${open}:`, { kind: 'list-item', text: '- roads' }]],
    ['a text without any marks', [open, open]],
    ['a small brand', [TEXT, 'iPhone users were glad.', TEXT]],
  ])('are right with %s', (_, lines) => {
    expect(typographyOf(lines)).toEqual([]);
  });
});
