/** Checks a file that holds both languages, unit by unit. */

import type { ParsedInput } from '../../shared/api/contract.ts';
import type { CheckKnowledge } from '../../shared/check/check-knowledge.ts';
import { checkUnits } from '../../shared/check/check-units.ts';
import type { CheckedPair } from '../../shared/domain/pipeline.ts';
import type { FileGrants } from '../file-grants.ts';
import { readBilingual } from '../import/read-bilingual.ts';
import { readFileBytes } from '../import/read-file.ts';

/** Reads and checks a TMX, XLIFF or TSV file. Throws what {@link readBilingual} throws. */
export async function checkBilingualFile(
  grants: FileGrants,
  { file, encoding }: ParsedInput<'bilingual.check'>,
  knowledge: CheckKnowledge = {},
): Promise<CheckedPair> {
  const read = await readFileBytes(grants.resolve(file));
  return checkUnits(read.name, await readBilingual(read, encoding), knowledge);
}
