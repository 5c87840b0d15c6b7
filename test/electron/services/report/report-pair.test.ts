/** The report of a stored pair: one answer with its reason, decisions with theirs, and what was changed. */

import { XMLParser } from 'fast-xml-parser';
import JSZip from 'jszip';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findingOf, MARKET, type Rows, storeChecked, workbenchHost } from '../../workbench-host.ts';

const FORMULAS: Rows = [
  ['=cmd|"/c calc"!A1', '@SUM(1+1)*cmd'],
  ['+84 123', '-2+3'],
  ['Lễ hội <b>Hoa</b> & “Xuân”', '</td><script>alert(1)</script>'],
];

async function reviewed(rows: Rows = MARKET) {
  const host = workbenchHost();
  const pair = storeChecked(host.service, rows);
  const report = async (format: 'html' | 'xlsx', language: 'vi' | 'en' = 'en') =>
    host.dispatch('pair.report', { pair, format, language });
  const page = async (language?: 'vi' | 'en') => parseHTML((await report('html', language)).content as string).document;
  return { ...host, pair, report, page, opened: await host.dispatch('pair.open', { pair }) };
}

describe('the HTML report', () => {
  it('says no while grave findings are open, and while nobody has approved', async () => {
    const { dispatch, pair, page, opened } = await reviewed();
    expect((await page()).querySelector('.verdict.not-ready')!.textContent).toMatch(
      /NO – critical or major findings still open: 2/,
    );
    await dispatch('finding.dismiss', { pair, findings: opened.findings.map(({ id }) => id), reason: 'đã xác minh' });
    expect((await page()).querySelector('.verdict.not-ready')!.textContent).toMatch(/NO – nobody has approved/);
    await dispatch('settings.set', { editor: 'Minh <Lan>' });
    await dispatch('pair.approve', { pair });
    const document = await page();
    expect(document.querySelector('.verdict.ready')!.textContent).toBe('Ready to publish: yes.');
    expect(document.body.textContent).toContain('Approved by Minh <Lan> on 2025-03-04 05:06 UTC.');
    expect(document.body.textContent).toContain('4 of 4 rows confirmed');
  });

  it('says yes with the reason where somebody approved in spite of them', async () => {
    const { dispatch, pair, page } = await reviewed();
    await dispatch('pair.approve', { pair, reason: 'Bản gốc sai' });
    expect((await page('vi')).querySelector('.verdict.ready')!.textContent).toMatch(/Có thể đăng: có.*\(2\).*“Bản gốc sai”/);
  });

  it('lists dismissed findings with reason and editor', async () => {
    const { dispatch, pair, page, opened } = await reviewed();
    await dispatch('settings.set', { editor: 'Lan' });
    await dispatch('finding.dismiss', { pair, findings: [findingOf(opened, 'name.misspelt').id], reason: 'tên đúng' });
    const dismissed = (await page()).querySelector('.dismissed')!;
    expect(dismissed.textContent).toContain('name.misspelt');
    expect(dismissed.querySelector('.reason')!.textContent).toBe('Reason: tên đúng (Lan)');
  });

  it('shows the changes since the import word by word', async () => {
    const { dispatch, pair, page, opened } = await reviewed();
    expect((await page()).body.textContent).toContain('No text has been changed since the import.');
    const [one, two, , four] = opened.beads;
    await dispatch('pair.edit', {
      pair,
      edits: [
        { kind: 'edit-text', paragraph: two!.en[0]!.id, text: 'The project cost 12.5 billion VND.' },
        { kind: 'delete-paragraph', paragraph: four!.en[0]!.id },
        { kind: 'insert-paragraph', bead: one!.id, side: 'en', at: 1, text: 'By Lan', paragraphKind: 'paragraph' },
        { kind: 'merge-beads', beads: [two!.id, opened.beads[2]!.id] },
      ],
    });
    const changes = [...(await page()).querySelectorAll('.changes li')].map((one) => ({
      removed: [...one.querySelectorAll('del')].map(({ textContent }) => textContent),
      added: [...one.querySelectorAll('ins')].map(({ textContent }) => textContent),
    }));
    expect(changes).toEqual([
      { removed: [], added: ['By Lan'] },
      { removed: ['125'], added: ['12.5'] },
      { removed: [MARKET[3]![1]], added: [] },
    ]);
  });

  it('stays text whatever the texts try to be', async () => {
    const { page } = await reviewed(FORMULAS);
    const document = await page();
    expect(document.querySelectorAll('script, img, b b')).toHaveLength(0);
    expect(document.body.textContent).toContain('</td><script>alert(1)</script>');
    expect(document.body.textContent).not.toMatch(/undefined|\[object|\{\{/);
  });
});

interface Cell {
  readonly '@_r': string;
  readonly '@_t'?: string;
  readonly f?: unknown;
  readonly v?: string | number;
}

/** The sheets of a workbook as its XML has them, read by other libraries than the one that wrote it. */
async function sheetsOf(content: Uint8Array) {
  const zip = await JSZip.loadAsync(content);
  const parser = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['row', 'c', 'sheet', 'si', 'r'].includes(name),
    trimValues: false,
  });
  const parse = async (name: string) => parser.parse(await zip.file(name)!.async('string'));
  const strings: readonly { readonly t: string | { readonly '#text': string } }[] = (await parse('xl/sharedStrings.xml')).sst.si;
  const textOf = ({ v, '@_t': type }: Cell) => {
    if (type !== 's') return v;
    const { t } = strings[Number(v)]!;
    return typeof t === 'object' ? t['#text'] : t;
  };
  const { sheet } = (await parse('xl/workbook.xml')).workbook.sheets as {
    readonly sheet: readonly { readonly '@_name': string }[];
  };
  return Promise.all(
    sheet.map(async (one, index) => {
      const { worksheet } = await parse(`xl/worksheets/sheet${index + 1}.xml`);
      const rows = worksheet.sheetData.row as readonly { readonly c: readonly Cell[] }[];
      return {
        name: one['@_name'],
        rows: rows.map(({ c }) => c.map(textOf)),
        cells: rows.flatMap(({ c }) => c),
        pane: worksheet.sheetViews.sheetView.pane as Readonly<Record<string, string>>,
        filter: worksheet.autoFilter as Readonly<Record<string, string>> | undefined,
      };
    }),
  );
}

describe('the XLSX report', () => {
  it('has a summary, the findings with decisions, and both texts', async () => {
    const { dispatch, pair, report, opened } = await reviewed();
    await dispatch('finding.dismiss', { pair, findings: [findingOf(opened, 'name.misspelt').id], reason: 'tên đúng' });
    const { content, name, mediaType } = await report('xlsx');
    expect(name).toBe('report-khanh-thanh-cho-dau-moi.xlsx');
    expect(mediaType).toContain('spreadsheetml');
    const [summary, findings, texts] = await sheetsOf(content as Uint8Array);
    expect([summary!.name, findings!.name, texts!.name]).toEqual(['Summary', 'Findings', 'Text']);
    const labelled = new Map(summary!.rows.map(([label, value]) => [label, value]));
    expect(labelled.get('Verdict')).toMatch(/^Ready to publish: NO/);
    expect(labelled.get('Dismissed')).toBe(1);
    // A day of the serial calendar of spreadsheets, not a text.
    expect(labelled.get('Imported')).toBeCloseTo(45_720.21, 1);
    expect(findings!.rows[0]!.slice(0, 4)).toEqual(['Severity', 'Category', 'Rule', 'Row']);
    expect(findings!.rows.slice(1).map((row) => [row[3], row[2], row[9], row[10]])).toEqual([
      [2, findings!.rows[1]![2], 'open', undefined],
      [4, 'repetition.word', 'open', undefined],
      [3, 'name.misspelt', 'dismissed', 'tên đúng'],
    ]);
    expect(texts!.rows.slice(1).map((row) => row.slice(0, 3))).toEqual(MARKET.map(([vi, en], index) => [index + 1, vi, en]));
  });

  it('keeps its headers in sight and lets them filter', async () => {
    const [, findings, texts] = await sheetsOf((await (await reviewed()).report('xlsx')).content as Uint8Array);
    for (const sheet of [findings!, texts!]) {
      expect(sheet.pane).toMatchObject({ '@_state': 'frozen', '@_ySplit': '1' });
      expect(sheet.filter!['@_ref']).toBe(`A1:${sheet === findings ? 'L4' : 'E5'}`);
    }
  });

  it('holds no formula, whatever the texts look like', async () => {
    const sheets = await sheetsOf((await (await reviewed(FORMULAS)).report('xlsx', 'vi')).content as Uint8Array);
    expect(sheets.flatMap(({ cells }) => cells.filter(({ f }) => f !== undefined))).toEqual([]);
    expect(
      sheets
        .at(-1)!
        .rows.slice(1)
        .map((row) => row.slice(1, 3)),
    ).toEqual([
      [`'${FORMULAS[0]![0]}`, `'${FORMULAS[0]![1]}`],
      [`'${FORMULAS[1]![0]}`, `'${FORMULAS[1]![1]}`],
      [FORMULAS[2]![0], FORMULAS[2]![1]],
    ]);
  });
});
