/** The version that the package declares, for `--version` and for files that name the tool that made them. */

import manifest from '../package.json' with { type: 'json' };

export const VERSION: string = manifest.version;
