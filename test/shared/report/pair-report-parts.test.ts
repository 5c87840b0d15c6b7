/** The parts of a pair's report that are decided before anything is written. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Severity } from '../../../shared/domain/finding.ts';
import type { Approval } from '../../../shared/domain/workbench.ts';
import { spreadsheetCell } from '../../../shared/exchange/spreadsheet-cell.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';
import { publishingVerdict } from '../../../shared/report/publishing.ts';
import { textChanges } from '../../../shared/report/text-changes.ts';

const open = (counts: Partial<Record<Severity, number>>) => ({ critical: 0, major: 0, minor: 0, info: 0, ...counts });
const approval = (reason: string | null): Approval => ({ reason, editor: '', at: '2031-01-01T00:00:00.000Z' });

describe('the verdict', () => {
  it.each<[name: string, open: Record<Severity, number>, approval: Approval | null, ready: boolean, key: string]>([
    ['nothing found, nobody approved', open({}), null, false, 'report.not-approved'],
    ['grave findings', open({ major: 1 }), null, false, 'report.not-ready'],
    ['small findings', open({ minor: 3, info: 1 }), null, false, 'report.not-approved'],
    ['approved', open({ minor: 3 }), approval(null), true, 'report.ready'],
    ['approved with a major finding', open({ major: 2 }), approval(null), true, 'report.approved-with-findings'],
    ['approved with a reason', open({ critical: 2 }), approval('gấp'), true, 'report.approved-with-reason'],
  ])('%s', (_, counts, given, ready, key) => {
    const verdict = publishingVerdict(counts, given);
    expect([verdict.ready, verdict.message.key]).toEqual([ready, key]);
    for (const words of Object.values(createTranslator().both(verdict.message))) expect(words).not.toMatch(/\{\{/);
  });
});

describe('changes of a text', () => {
  it.each<[before: string, after: string, marked: string]>([
    ['Cầu dài 2 km.', 'Cầu dài 20 km.', 'Cầu dài [-2][+20] km.'],
    ['Chợ Đồng Nai họp', 'Chợ Đồng Tháp họp', 'Chợ Đồng [-Nai][+Tháp] họp'],
    ['63,215 triệu', '63.215 triệu', '[-63,215][+63.215] triệu'],
    ['hoà', 'hòa', '[-hoà][+hòa]'],
    ['', 'mới', '[+mới]'],
    ['như cũ', 'như cũ', 'như cũ'],
  ])('from “%s” to “%s”', (before, after, marked) => {
    const sign = { kept: '', removed: '-', added: '+' };
    const shown = textChanges(before, after).map(({ kind, text }) => (kind === 'kept' ? text : `[${sign[kind]}${text}]`));
    expect(shown.join('')).toBe(marked);
  });

  it('hold both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('Chợ', 'mới', ' ', ',', '12,5', 'đường'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = textChanges(before, after);
        const without = (gone: string) =>
          stretches
            .filter(({ kind }) => kind !== gone)
            .map((one) => one.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });
});

describe('a cell of a spreadsheet', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['1=1', '1=1'],
    ["'=1", "'=1"],
    ['', ''],
  ])('of %j is %j', (text, expected) => {
    expect(spreadsheetCell(text)).toBe(expected);
  });

  it('is never longer than Excel allows', () => {
    expect(spreadsheetCell('='.repeat(40_000))).toHaveLength(32_767);
  });
});
