/** Writes the report of a stored pair as a file. */

import type { ReadonlyLibrary } from '../../../db/library.ts';
import type { FileContent } from '../../../shared/api/bridge.ts';
import type { ReportFormat } from '../../../shared/api/workbench-methods.ts';
import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { PairId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import type { Translator } from '../../../shared/locales/translator.ts';
import { writeReviewReport } from '../../../shared/report/html-review.ts';
import { suggestedName } from '../export/suggested-name.ts';
import { pairReview } from './pair-review.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The report in `language`, its name suggested from the Vietnamese title. Throws AppError `pair-not-found` {pair}. */
export async function reportPair(
  library: ReadonlyLibrary,
  pair: PairId,
  { format, language }: { readonly format: ReportFormat; readonly language: Language },
  translator: Translator,
): Promise<FileContent> {
  const review = pairReview(library, pair);
  const name = `report-${suggestedName(review.titles.vi, `pair-${pair}`, format)}`;
  switch (format) {
    case 'html':
      return { name, mediaType: 'text/html', content: writeReviewReport(review, translator, language) };
    case 'xlsx':
      return {
        name,
        mediaType: XLSX,
        content: await (await import('../../../shared/report/xlsx-review.ts')).writeXlsxReview(review, translator, language),
      };
    default:
      return assertNever(format);
  }
}
