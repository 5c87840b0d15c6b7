/** Tables of two languages as people and spreadsheets write them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTsv } from '../../../shared/exchange/read-tsv.ts';
import { writeTsv } from '../../../shared/exchange/tsv.ts';

const VI = ['Hội chợ khai mạc sáng nay tại thành phố.', 'Ông nói: "Chúng tôi rất vui."'] as const;
const EN = ['The fair opened in the city this morning.', 'He said: "We are very happy."'] as const;
const PAIRS = [
  [null, VI[0], EN[0]],
  [null, VI[1], EN[1]],
] as const;

const GOOD: readonly (readonly [what: string, text: string, units: readonly (readonly [string | null, string, string])[]])[] = [
  ['no header, Vietnamese first', `${VI[0]}\t${EN[0]}\n${VI[1]}\t${EN[1]}\n`, PAIRS],
  ['no header, English first, Windows line ends', `${EN[0]}\t${VI[0]}\r\n${EN[1]}\t${VI[1]}\r\n`, PAIRS],
  ['our own header', `vi\ten\n${VI[0]}\t${EN[0]}\n`, [PAIRS[0]]],
  [
    'a header in Vietnamese, with numbers',
    `STT\tTiếng Anh\tTiếng Việt\n1\t${EN[0]}\t${VI[0]}\n2\t${EN[1]}\t${VI[1]}\n`,
    [
      ['1', VI[0], EN[0]],
      ['2', VI[1], EN[1]],
    ],
  ],
  ['a header in general words', `Source\tTarget\n${EN[0]}\t${VI[0]}\n`, [PAIRS[0]]],
  ['further columns', `x1\t${VI[0]}\tok\t${EN[0]}\nx2\t${VI[1]}\tok\t${EN[1]}\n`, PAIRS],
  ['empty rows, and rows that end early', `${VI[0]}\t${EN[0]}\n\n\t\n${VI[1]}\n`, [PAIRS[0], [null, VI[1], '']]],
  ['no line feed at the end', `${VI[0]}\t${EN[0]}`, [PAIRS[0]]],
  [
    'fields that a spreadsheet quoted',
    `${VI[0]}\t"The fair\nopened in the ""city"" this morning."\n`,
    [[null, VI[0], 'The fair\nopened in the "city" this morning.']],
  ],
  ['everything quoted', `"vi"\t"en"\n"${VI[0]}"\t"${EN[0]}"\n`, [PAIRS[0]]],
  [
    'quotations that are the text’s own',
    `"Vui quá", ông nói.\tHe said.\n"Chúng tôi rất vui."\t"We are very happy."\n`,
    [
      [null, '"Vui quá", ông nói.', 'He said.'],
      [null, '"Chúng tôi rất vui."', '"We are very happy."'],
    ],
  ],
  [
    'a quotation that does not end',
    `"Vui quá, ông nói\tHe said it.\nHội chợ vẫn mở cửa.\tThe fair is open.\n`,
    [
      [null, '"Vui quá, ông nói', 'He said it.'],
      [null, 'Hội chợ vẫn mở cửa.', 'The fair is open.'],
    ],
  ],
];

const BAD: readonly (readonly [what: string, text: string])[] = [
  ['one column', `${VI[0]}\n${VI[1]}\n`],
  ['one language twice', `${VI[0]}\t${VI[1]}\n`],
  ['another language', `${VI[0]}\tLa foire s’est ouverte ce matin dans la ville de Cần Thơ.\n`],
  ['numbers alone', '1\t2\n3\t4\n'],
];

describe('reading a table', () => {
  it.each(GOOD)('takes %s', (_, text, units) => {
    expect(readTsv('a.tsv', text).units.map(({ id, vi, en }) => [id, vi, en])).toEqual(units);
  });

  it.each(BAD)('refuses %s', (_, text) => {
    const error = { code: 'bilingual-invalid', params: { file: 'a.tsv', reason: 'columns' } };
    expect(() => readTsv('a.tsv', text)).toThrow(expect.objectContaining(error));
  });

  it('reads back what we write', () => {
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((one) => `${one.replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029"]/g, '·')}.`);
    fc.assert(
      fc.property(fc.array(fc.record({ vi: text, en: text }), { minLength: 1 }), (units) => {
        expect(readTsv('a.tsv', writeTsv(units)).units.map(({ vi, en }) => ({ vi, en }))).toEqual(units);
      }),
    );
  });
});
