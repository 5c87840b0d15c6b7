/** Writes a stored pair out as a file: both sides for other tools, or the corrected English for publishing. */

import { getApproval } from '../../../db/approval-repository.ts';
import type { ReadonlyLibrary } from '../../../db/library.ts';
import type { FileContent } from '../../../shared/api/bridge.ts';
import type { ExportFormat } from '../../../shared/api/workbench-methods.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import { SEVERITIES } from '../../../shared/domain/finding.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { Pair, PairBead, PairFinding } from '../../../shared/domain/pair.ts';
import { writeArticleHtml } from '../../../shared/exchange/article-html-writer.ts';
import { writeArticleText } from '../../../shared/exchange/article-text-writer.ts';
import { articleBlocks } from '../../../shared/exchange/english-article.ts';
import { writeTmx } from '../../../shared/exchange/tmx.ts';
import { textOf, translationUnits } from '../../../shared/exchange/translation-unit.ts';
import { writeTsv } from '../../../shared/exchange/tsv.ts';
import { writeXliff, type XliffNote, type XliffUnit } from '../../../shared/exchange/xliff-writer.ts';
import type { Translator } from '../../../shared/locales/translator.ts';
import { VERSION } from '../../version.ts';
import { getPair } from '../library/get-pair.ts';
import { suggestedName } from './suggested-name.ts';

const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  tsv: 'text/tab-separated-values',
  tmx: 'application/x-tmx+xml',
  xliff: 'application/xliff+xml',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  txt: 'text/plain',
};

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  ...{ tsv: 'tsv', tmx: 'tmx', xliff: 'xlf', docx: 'docx', html: 'html', txt: 'txt' },
};

/** The finding as a note in English, the language that translation tools and their users share. */
function noteOf({ severity, rule, vi, en, message }: PairFinding, translator: Translator): XliffNote {
  return {
    side: vi === null ? 'en' : en === null ? 'vi' : null,
    priority: SEVERITIES.indexOf(severity) + 1,
    text: `${rule}: ${translator.text('en', message.key, message.params)}`,
  };
}

function stateOf(bead: PairBead, isApproved: boolean): XliffUnit['state'] {
  if (bead.en.length === 0) return 'initial';
  return isApproved ? 'final' : bead.state === 'automatic' ? 'translated' : 'reviewed';
}

/** One unit for each bead with Vietnamese: what the English alone has is no translation of anything. */
function xliffOf({ vi, en, beads, findings }: Pair, isApproved: boolean, translator: Translator): string {
  const open = Map.groupBy(
    findings.filter(({ state }) => state === 'open'),
    ({ bead }) => bead,
  );
  const units = beads.flatMap((bead, index): XliffUnit[] => {
    if (bead.vi.length === 0) return [];
    const notes = (open.get(index) ?? []).map((finding) => noteOf(finding, translator));
    const target = bead.en.length === 0 ? null : textOf(en, bead.en);
    return [{ vi: textOf(vi, bead.vi), en: target, state: stateOf(bead, isApproved), notes }];
  });
  return writeXliff({ original: vi.name, units });
}

async function contentOf(
  pair: Pair,
  format: ExportFormat,
  isApproved: boolean,
  translator: Translator,
): Promise<string | Uint8Array> {
  const { vi, en, beads, summary } = pair;
  switch (format) {
    case 'tsv':
      return writeTsv(translationUnits(vi, en, beads));
    case 'tmx':
      return writeTmx(translationUnits(vi, en, beads), {
        toolVersion: VERSION,
        segmentType: 'paragraph',
        createdAt: new Date(summary.createdAt),
        changedAt: new Date(summary.changedAt),
      });
    case 'xliff':
      return xliffOf(pair, isApproved, translator);
    case 'docx':
      return (await import('./docx-article.ts')).writeDocxArticle(articleBlocks(en.paragraphs), summary.titles.en);
    case 'html':
      return writeArticleHtml(articleBlocks(en.paragraphs), summary.titles.en);
    case 'txt':
      return writeArticleText(articleBlocks(en.paragraphs));
    default:
      return assertNever(format);
  }
}

/** The file, its name suggested from the title of what it holds. Throws AppError `pair-not-found` {pair}. */
export async function exportPair(
  library: ReadonlyLibrary,
  pair: PairId,
  format: ExportFormat,
  translator: Translator,
): Promise<FileContent> {
  const stored = getPair(library, pair);
  const { titles } = stored.summary;
  const isBilingual = ['tsv', 'tmx', 'xliff'].includes(format);
  return {
    name: suggestedName(isBilingual ? titles.vi : titles.en, `pair-${pair}`, EXTENSIONS[format]),
    mediaType: MEDIA_TYPES[format],
    content: await contentOf(stored, format, getApproval(library.database, pair) !== null, translator),
  };
}
