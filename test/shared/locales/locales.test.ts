/** Holds the two locale files equal to each other and to what the code asks of them. */

import { describe, expect, it } from 'vitest';
import { RULES } from '../../../shared/check/rule-table.ts';
import { AppError, ERROR_CODES, type ErrorCode } from '../../../shared/domain/app-error.ts';
import { CATEGORIES, SEVERITIES } from '../../../shared/domain/finding.ts';
import { PAIR_STATES } from '../../../shared/domain/pair.ts';
import en from '../../../shared/locales/en.json' with { type: 'json' };
import { errorSentence } from '../../../shared/locales/error-sentence.ts';
import { createTranslator } from '../../../shared/locales/translator.ts';
import vi from '../../../shared/locales/vi.json' with { type: 'json' };
import { SOURCE_FILES, type ThrownError, thrownErrors } from './source-files.ts';

function flatten(node: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : flatten(value as object, `${path}${key}.`),
  );
}

const TEXTS = { vi: new Map(flatten(vi)), en: new Map(flatten(en)) };
const translator = createTranslator();

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!);
}

describe('the locale files', () => {
  it('have the same keys', () => {
    expect([...TEXTS.vi.keys()].sort()).toEqual([...TEXTS.en.keys()].sort());
  });

  it('have no empty text, no text in the wrong normal form, no stray spaces', () => {
    const wrong = [...TEXTS.vi, ...TEXTS.en].filter(
      ([, text]) => text === '' || text !== text.normalize('NFC').trim() || / {2}/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('have the same placeholders, but in messages of rules, which may word a figure another way', () => {
    const differing = [...TEXTS.vi]
      .filter(([key]) => !key.startsWith('rule.'))
      .filter(
        ([key, text]) =>
          placeholders(text).toSorted().join() !==
          placeholders(TEXTS.en.get(key) ?? '')
            .toSorted()
            .join(),
      );
    expect(differing).toEqual([]);
  });

  it.each(RULES)('word the rule $id', ({ id }) => {
    for (const texts of [TEXTS.vi, TEXTS.en]) {
      expect(texts.get(`rule.${id}.title`)).toBeTruthy();
      expect(texts.get(`rule.${id}.message`)).toMatch(/[.?]$/);
    }
  });

  it('word no rule that is not in the table', () => {
    const worded = new Set(
      [...TEXTS.vi.keys()].filter((key) => key.startsWith('rule.')).map((key) => key.split('.').slice(1, 3).join('.')),
    );
    expect([...worded].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
  });

  it('word every severity, category, state and error', () => {
    const wanted = [
      ...SEVERITIES.map((one) => `severity.${one}`),
      ...CATEGORIES.map((one) => `category.${one}`),
      ...PAIR_STATES.map((one) => `cli.state.${one}`),
      ...ERROR_CODES.map((one) => `error.${one}`),
    ];
    expect(wanted.filter((key) => !TEXTS.vi.has(key))).toEqual([]);
  });

  it('hold no text that nothing asks for', () => {
    const sources = SOURCE_FILES.map(({ text }) => text).join('\n');
    const computed =
      /^(?:rule|severity|category|error|language|cli\.(?:state|list|example|option|placeholder)|cli\.\w+\.description)(?:\.|$)/;
    // Keys of the interface may be built from an id, but only inside a family that the code names: `ui.key.${id}`.
    const built = [...sources.matchAll(/`(ui\.(?:[\w-]+\.)*[\w-]+[.-])\$\{/g)].map((match) => match[1] ?? '');
    const orphans = [...TEXTS.vi.keys()].filter((key) => {
      if (built.some((start) => key.startsWith(start))) return false;
      const withoutRoot = key.replace(/^cli\./, '');
      return !computed.test(key) && !sources.includes(`'${key}'`) && !sources.includes(`'${withoutRoot}'`);
    });
    expect(orphans).toEqual([]);
  });
});

/** Its file's name is added by the one who decodes the file, so the code alone does not show it. */
const NAMED_LATER = ['electron/import/encoding/detect-encoding.ts'];

const THROWN = SOURCE_FILES.flatMap(thrownErrors).filter(
  ({ file, isSpread }) => !isSpread && !NAMED_LATER.includes(file.replaceAll('\\', '/')),
);

/** The wordings that an error may get: the one of its literal reason, or any where the reason is computed. */
function wordings({ code, reason, params }: ThrownError): readonly string[] {
  const own = `error.${code}_${reason}`;
  if (reason !== undefined) return [TEXTS.vi.has(own) ? own : `error.${code}`];
  const hasReason = params.includes('reason') || params.includes('detail');
  return [...TEXTS.vi.keys()].filter((key) => key === `error.${code}` || (hasReason && key.startsWith(`error.${code}_`)));
}

describe('the sentences of errors', () => {
  it('are many', () => {
    expect(THROWN.length).toBeGreaterThan(40);
  });

  it.each(THROWN)('$code of $file finds every placeholder filled', (thrown) => {
    const given = [...thrown.params, ...(thrown.params.includes('detail') ? ['reason'] : [])];
    for (const key of wordings(thrown)) {
      const wanted = [TEXTS.vi, TEXTS.en].flatMap((texts) => placeholders(texts.get(key) ?? ''));
      expect({ key, missing: wanted.filter((name) => !given.includes(name)) }).toEqual({ key, missing: [] });
    }
  });

  const EXAMPLES: readonly (readonly [ErrorCode, Readonly<Record<string, string | number>>, string, string])[] = [
    ['file-empty', { file: '-' }, 'đầu vào chuẩn: tệp rỗng.', 'standard input: the file is empty.'],
    [
      'file-damaged',
      { file: 'a.docx', reason: 'document.xml' },
      'a.docx: tệp bị hỏng hoặc không đầy đủ (document.xml).',
      'a.docx: the file is damaged or incomplete (document.xml).',
    ],
    [
      'library-damaged',
      { file: 'a.db', detail: 'row 7' },
      'a.db: thư viện bị hỏng (row 7).',
      'a.db: the library is damaged (row 7).',
    ],
    [
      'language-same',
      { vi: 'vi', en: 'b', language: 'en' },
      'vi và b đều là tiếng Anh; cần một bản tiếng Việt và một bản tiếng Anh.',
      'vi and b are both English; a Vietnamese and an English text are needed.',
    ],
    [
      'file-not-found',
      { file: '$t(cli.bug) {{file}} <b>' },
      '$t(cli.bug) {{file}} <b>: không có tệp này.',
      '$t(cli.bug) {{file}} <b>: there is no such file.',
    ],
    ['file-not-found', { file: 'a\r\nb\u0007' }, 'a b : không có tệp này.', 'a b : there is no such file.'],
    [
      'file-too-large',
      { file: 'a.pdf', reason: 'pages', limit: 2000 },
      'a.pdf: quá nhiều trang; chỉ đọc được tối đa 2000 trang.',
      'a.pdf: too many pages; at most 2000 can be read.',
    ],
  ];

  it.each(EXAMPLES)('%s %o', (code, params, viSentence, enSentence) => {
    const error = new AppError(code, params);
    expect([errorSentence(error, translator, 'vi'), errorSentence(error, translator, 'en')]).toEqual([viSentence, enSentence]);
  });
});

describe('the translator', () => {
  it('words a parameter of each language in it', () => {
    const message = { key: 'rule.number.scale.message', params: { vi: 'a', en: 'b', viValue: { vi: '47,1', en: '47.1' } } };
    expect(translator.both(message).vi).toContain('47,1');
    expect(translator.both(message).en).toContain('47.1');
  });

  it('throws for a key without words', () => {
    expect(() => translator.text('vi', 'no.such.key')).toThrow(RangeError);
  });
});
