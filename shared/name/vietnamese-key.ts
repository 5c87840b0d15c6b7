/** Gives the spellings of one Vietnamese name one key: lower case, one style of tone placement, hyphens and dashes as spaces. */

import { unifyTonePlacement } from '../text/tone-placement.ts';

/** `Thừa Thiên - Huế` and `THỪA THIÊN-HUẾ` → `thừa thiên huế`; marks stay. */
export function vietnameseKey(name: string): string {
  return unifyTonePlacement(name.toLowerCase())
    .replaceAll(/[\s.–-]+/g, ' ')
    .trim();
}
