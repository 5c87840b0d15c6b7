/** `npm run build`: everything that is stale, or only the parts that are named. */

import { buildApp, PART_NAMES } from './build-app.ts';

const named = PART_NAMES.filter((name) => process.argv.includes(name, 2));
await buildApp(named.length === 0 ? PART_NAMES : named);
