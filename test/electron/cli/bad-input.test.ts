/** Everything that may be wrong with what a user hands in: exit 2, one sentence in either language, nothing written, no stack. */

import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { doichieu, inProcess, type Outcome, samplePair, temporaryFolder } from './run-doichieu.ts';

const [VI, EN] = samplePair('cau-song-ngan', 'txt');
const MEGABYTE = 1024 * 1024;
const DOCUMENT_PART = 'word/document.xml';

/** Our own DOCX with its text replaced. */
async function docxWith(xml: string): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(readFileSync(samplePair('khai-mac-hoi-cho', 'docx')[0]));
  archive.file(DOCUMENT_PART, xml);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

interface BadInput {
  readonly what: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** Puts the files there; every case starts with the good files vi.txt and en.txt in its folder. */
  readonly prepare?: (folder: string) => void | Promise<void>;
  readonly vi: RegExp;
  readonly en: RegExp;
}

const write = (name: string, content: string | Uint8Array) => (folder: string) => writeFileSync(join(folder, name), content);

const FILES: readonly BadInput[] = [
  {
    what: 'a missing file',
    args: ['check', 'thiếu.txt', 'en.txt'],
    vi: /thiếu\.txt: không có tệp này\.$/,
    en: /thiếu\.txt: there is no such file\.$/,
  },
  {
    what: 'an empty file',
    args: ['check', 'vi.txt', 'x.txt'],
    prepare: write('x.txt', ''),
    vi: /x\.txt: tệp rỗng\.$/,
    en: /x\.txt: the file is empty\.$/,
  },
  {
    what: 'white space alone',
    args: ['check', 'vi.txt', 'x.txt'],
    prepare: write('x.txt', ' \n\u00A0\n\t\n'),
    vi: /x\.txt: không tìm thấy chữ trong tệp\.$/,
    en: /x\.txt: no text was found in it\.$/,
  },
  {
    what: 'binary data',
    args: ['add', 'vi.txt', 'x.txt'],
    prepare: write(
      'x.txt',
      Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
    ),
    vi: /x\.txt: đây không phải văn bản/,
    en: /x\.txt: this is not text/,
  },
  {
    what: 'a picture',
    args: ['check', 'vi.txt', 'x.docx'],
    prepare: write('x.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)),
    vi: /x\.docx: không đọc được PNG; hãy lưu thành/,
    en: /x\.docx: PNG cannot be read; save it as/,
  },
  {
    what: 'a DOCX cut short',
    args: ['check', 'x.docx', 'en.txt'],
    prepare: (folder) => {
      cpSync(samplePair('khai-mac-hoi-cho', 'docx')[0], join(folder, 'x.docx'));
      truncateSync(join(folder, 'x.docx'), 3_000);
    },
    vi: /x\.docx: tệp bị hỏng hoặc không đầy đủ/,
    en: /x\.docx: the file is damaged or incomplete/,
  },
  {
    what: 'text that calls itself DOCX',
    args: ['check', 'x.docx', 'en.txt'],
    prepare: write('x.docx', 'Hội chợ khai mạc.'),
    vi: /x\.docx: nội dung không phải DOCX/,
    en: /x\.docx: the content is not the DOCX/,
  },
  {
    what: 'HTML without text',
    args: ['check', 'vi.txt', 'x.html'],
    prepare: write(
      'x.html',
      '<!doctype html><html><head><script>let a = "text";</script></head><body><img src="a.jpg"></body></html>',
    ),
    vi: /x\.html: không tìm thấy chữ trong tệp\.$/,
    en: /x\.html: no text was found in it\.$/,
  },
  {
    what: 'a text of 200 MB',
    args: ['check', 'vi.txt', 'x.txt'],
    prepare: (folder) => {
      writeFileSync(join(folder, 'x.txt'), 'The fair opens. ');
      truncateSync(join(folder, 'x.txt'), 200 * MEGABYTE);
    },
    vi: /x\.txt: tệp quá lớn; chỉ đọc được tối đa 64 MB\.$/,
    en: /x\.txt: the file is too large; at most 64 MB can be read\.$/,
  },
  {
    what: 'a DOCX that inflates without end',
    args: ['check', 'x.docx', 'en.txt'],
    prepare: async (folder) => write('x.docx', await docxWith(`<w:document>${' '.repeat(70 * MEGABYTE)}</w:document>`))(folder),
    vi: /x\.docx: tệp nén bung ra lớn hơn \d+ MB\.$/,
    en: /x\.docx: the archive unpacks to more than \d+ MB\.$/,
  },
  {
    what: 'XML with entities',
    args: ['check', 'x.docx', 'en.txt'],
    prepare: async (folder) => write('x.docx', await docxWith('<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'))(folder),
    vi: /x\.docx: word\/document\.xml khai báo thực thể XML/,
    en: /x\.docx: word\/document\.xml declares XML entities/,
  },
  {
    what: 'two Vietnamese files',
    args: ['check', 'vi.txt', 'x.txt'],
    prepare: (folder) => cpSync(VI, join(folder, 'x.txt')),
    vi: /vi\.txt và x\.txt đều là tiếng Việt;/,
    en: /vi\.txt and x\.txt are both Vietnamese;/,
  },
  {
    what: 'neither language',
    args: ['check', 'vi.txt', 'x.txt'],
    prepare: write('x.txt', 'Сегодня в городе открылась большая ярмарка народных ремёсел.\n'.repeat(5)),
    vi: /x\.txt: không nhận ra tiếng Việt hay tiếng Anh\.$/,
    en: /x\.txt: neither Vietnamese nor English was recognised\.$/,
  },
  {
    what: 'a folder',
    args: ['align', '.', 'en.txt'],
    vi: /: đây là thư mục, không phải tệp\.$/,
    en: /: this is a folder, not a file\.$/,
  },
  {
    what: 'an empty standard input',
    args: ['check', '-', 'en.txt'],
    vi: /^đầu vào chuẩn: tệp rỗng\.$/,
    en: /^standard input: the file is empty\.$/,
  },
  {
    what: 'a library that is none',
    args: ['library', 'list', '--library', 'x.db'],
    prepare: write('x.db', 'Hội chợ khai mạc.\n'.repeat(200)),
    vi: /x\.db: đây không phải thư viện của Đối Chiếu\.$/,
    en: /x\.db: this is not a Đối Chiếu library\.$/,
  },
  {
    what: 'a report into a folder that does not exist',
    args: ['check', 'vi.txt', 'en.txt', '--html', 'none/report.html'],
    vi: /^none\/report\.html: không ghi được tệp vì thư mục không tồn tại\.$/,
    en: /^none\/report\.html: the file cannot be written because the folder does not exist\.$/,
  },
  {
    what: 'a report over a folder',
    args: ['check', 'vi.txt', 'en.txt', '--html', 'there'],
    prepare: (folder) => mkdirSync(join(folder, 'there')),
    vi: /^there: không ghi được vì đây là thư mục\.$/,
    en: /^there: the file cannot be written because this is a folder\.$/,
  },
];

const STREAMS: readonly BadInput[] = [
  {
    what: 'a line that is no JSON',
    args: ['check', '--jsonl'],
    input: '\n{"id":1,\n',
    vi: /dòng 2: không phải một đối tượng JSON\.$/,
    en: /line 2: this is not a JSON object\.$/,
  },
  {
    what: 'a wrong field',
    args: ['check', '--jsonl'],
    input: '{"id":1,"vi":"a","en":5}',
    vi: /dòng 1: trường “en” phải là chuỗi ký tự\.$/,
    en: /line 1: the field “en” must be a string\.$/,
  },
  {
    what: 'a wrong field in a run that is learned first',
    args: ['align', '--jsonl'],
    input: '{"id":1,"vi":[],"en":[]}\n\n{"id":2,"vi":["a",null],"en":[]}',
    vi: /dòng 3: trường “vi\.1” phải là chuỗi ký tự\.$/,
    en: /line 3: the field “vi\.1” must be a string\.$/,
  },
  {
    what: 'a document without id',
    args: ['align', '--jsonl', '--no-learn'],
    input: '{"vi":[],"en":[]}',
    vi: /dòng 1: trường “id” phải là chuỗi ký tự hoặc số\.$/,
    en: /line 1: the field “id” must be a string or a number\.$/,
  },
];

const USAGE: readonly (readonly [args: readonly string[], vi: RegExp, en: RegExp])[] = [
  [['--nope'], /^Không có tùy chọn --nope;/, /^There is no option --nope;/],
  [['check', '--jsn', 'a', 'b'], /--jsn; có phải là --json\?$/, /--jsn; did you mean --json\?$/],
  [['lines'], /^Không có lệnh “lines”; xem doichieu --help\.$/, /^There is no command “lines”; see doichieu --help\.$/],
  [['library', 'burn'], /“burn”; xem doichieu library --help\.$/, /“burn”; see doichieu library --help\.$/],
  [['chekc'], /có phải là check\?$/, /did you mean check\?$/],
  [['check'], /^Cần một tệp tiếng Việt và một tệp tiếng Anh/, /^A Vietnamese and an English file are needed/],
  [['align', '--vi', 'vi.txt'], /^Cần một tệp/, /^A Vietnamese and an English/],
  [['add', 'a', 'b', 'c'], /^Cần một tệp/, /^A Vietnamese and an English/],
  [['check', '--jsonl', 'vi.txt'], /^Với --jsonl/, /^With --jsonl/],
  [
    ['check', '--jsonl', '--json'],
    /^--jsonl không dùng được cùng với --json\.$/,
    /^--jsonl cannot be used together with --json\.$/,
  ],
  [
    ['search'],
    /^Thiếu tham số: chữ; xem doichieu search --help\.$/,
    /^An argument is missing: text; see doichieu search --help\.$/,
  ],
  [['search', 'a', 'b'], /^Thừa tham số;/, /^Too many arguments;/],
  [['export', '1'], /^Thiếu tham số: --format/, /^An argument is missing: --format/],
  [['export', 'một', '--format', 'tsv'], /^cặp phải là số nguyên/, /^pair must be a whole number/],
  [
    ['export', '1', '--format', 'doc'],
    /^--format <định dạng> phải là một trong: tsv, tmx, xliff, docx, html, txt\.$/,
    /^--format <format> must be one of: tsv, tmx, xliff, docx, html, txt\.$/,
  ],
  [['search', 'a', '--limit', '0'], /^--limit <số> phải là số nguyên/, /^--limit <count> must be a whole number/],
  [['search', 'a', '--limit', '501'], /: trường “limit” phải là/, /: the field “limit” must be/],
  [['check', '--html'], /^Tùy chọn --html <tệp> cần có giá trị\.$/, /^The option --html <file> needs a value\.$/],
  [['check', '--fail-on', 'grave'], /critical, major, minor, info, never\.$/, /critical, major, minor, info, never\.$/],
  [['check', '--encoding', 'latin9'], /utf-8, /, /utf-8, /],
  [['align', '--unit', 'word'], /paragraph, sentence\.$/, /paragraph, sentence\.$/],
  [['rules', '--lang=de'], /vi, en\.$/, /vi, en\.$/],
];

/** Exit 2, one line on standard error, no stack, nothing on standard output. */
function expectOneSentence({ code, stdout, stderr }: Outcome, sentence: RegExp): void {
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd()).toMatch(sentence);
  expect(stderr).toMatch(/^[^\n]+[.?]\n$/);
  expect(stderr).not.toMatch(/\bat .*:\d+|undefined|\{\{|\[object/);
}

function goodFolder(): string {
  const folder = temporaryFolder();
  cpSync(VI, join(folder, 'vi.txt'));
  cpSync(EN, join(folder, 'en.txt'));
  return folder;
}

async function expectRefusal({ args, input = '', prepare, vi, en }: BadInput): Promise<void> {
  const folder = goodFolder();
  await prepare?.(folder);
  const before = readdirSync(folder, { recursive: true }).sort();
  expectOneSentence(await doichieu([...args, '--lang', 'en'], { folder, input }), en);
  // Standard input as a file is the process's own, so that case takes a process again.
  const run = args.includes('-') ? doichieu : inProcess;
  expectOneSentence(await run([...args, '--lang', 'vi'], { folder, input }), vi);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
}

describe('bad input', () => {
  it.each([...FILES, ...STREAMS])('$what', expectRefusal);

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a file that may not be read (skipped for root and on Windows, who may read everything)',
    () =>
      expectRefusal({
        what: 'unreadable',
        args: ['check', 'vi.txt', 'x.txt'],
        prepare: (folder) => {
          writeFileSync(join(folder, 'x.txt'), 'The fair opens.');
          chmodSync(join(folder, 'x.txt'), 0);
        },
        vi: /x\.txt: không có quyền đọc tệp này\.$/,
        en: /x\.txt: you have no permission to read this file\.$/,
      }),
  );

  it('whose name holds line breaks and terminal escapes is still one line', async () => {
    const { stderr } = await inProcess(['check', 'a\n\u001B[2Jb.txt', EN]);
    expect(stderr).toMatch(/a .*b\.txt: there is no such file\.\n$/);
    expect(stderr).not.toContain('\u001B');
  });
});

describe('wrong usage', () => {
  it.each(USAGE)('doichieu %j', async (args, vi, en) => {
    const folder = goodFolder();
    const environment = { XDG_DATA_HOME: folder };
    expectOneSentence(await inProcess(args, { folder, environment: { ...environment, LANG: 'en_US.UTF-8' } }), en);
    expectOneSentence(await inProcess(args, { folder, environment: { ...environment, LANG: 'vi_VN.UTF-8' } }), vi);
  });
});
