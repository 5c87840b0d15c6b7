/** `npm run web`: builds the interface where it is stale and opens it in the browser. */

import { runWebHost } from '../web/run-web-host.ts';
import { buildApp, RENDERER } from './build-app.ts';
import { tellUser } from './tell-user.ts';
import { userFolder } from './user-folder.ts';

const args = process.argv.slice(2);
await buildApp(['renderer'], () => tellUser(args, 'cli.web.building'));
process.exitCode = await runWebHost(args, { renderer: RENDERER, folder: userFolder() });
