/** A stand-in for Electron's session: keeps the handlers that shut it off, so that a test can ask them. */

import { EventEmitter } from 'node:events';
import type { Session } from 'electron';

type Handler<T> = T extends ((...args: infer A) => infer R) | null ? (...args: A) => R : never;

type Shut = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
  | 'setSpellCheckerEnabled'
>;

export class StandInSession extends EventEmitter implements Shut {
  permissionRequest: Handler<Parameters<Session['setPermissionRequestHandler']>[0]> | null = null;
  permissionCheck: Handler<Parameters<Session['setPermissionCheckHandler']>[0]> | null = null;
  devicePermission: Handler<Parameters<Session['setDevicePermissionHandler']>[0]> | null = null;
  displayMedia: Handler<Parameters<Session['setDisplayMediaRequestHandler']>[0]> | null = null;
  isSpellChecking = true;
  private beforeRequest: ((details: { url: string }, answer: (response: { cancel?: boolean }) => void) => void) | null = null;
  private readonly schemes = new Map<string, (request: Request) => Response | Promise<Response>>();

  setPermissionRequestHandler: Session['setPermissionRequestHandler'] = (handler) => {
    this.permissionRequest = handler;
  };
  setPermissionCheckHandler: Session['setPermissionCheckHandler'] = (handler) => {
    this.permissionCheck = handler;
  };
  setDevicePermissionHandler: Session['setDevicePermissionHandler'] = (handler) => {
    this.devicePermission = handler;
  };
  setDisplayMediaRequestHandler: Session['setDisplayMediaRequestHandler'] = (handler) => {
    this.displayMedia = handler;
  };
  setSpellCheckerEnabled: Session['setSpellCheckerEnabled'] = (isEnabled) => {
    this.isSpellChecking = isEnabled;
  };

  readonly webRequest = {
    onBeforeRequest: (listener: NonNullable<StandInSession['beforeRequest']>) => {
      this.beforeRequest = listener;
    },
  };

  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Response | Promise<Response>) => {
      if (this.schemes.has(scheme)) throw new Error(`The scheme ${scheme} is handled already`);
      this.schemes.set(scheme, handler);
    },
  };

  /** True where the session lets a request for `url` go. */
  async lets(url: string): Promise<boolean> {
    const { beforeRequest } = this;
    if (beforeRequest === null) return true;
    const { cancel } = await new Promise<{ cancel?: boolean }>((done) => beforeRequest({ url }, done));
    return cancel !== true;
  }

  /** What the page gets for `url`: the answer of the scheme's handler, or null where the request is blocked or nobody answers. */
  async load(url: string, method = 'GET'): Promise<Response | null> {
    const handler = this.schemes.get(new URL(url).protocol.slice(0, -1));
    // Node's own Request takes `app:` addresses as they are, as Electron's does.
    return handler === undefined || !(await this.lets(url)) ? null : handler(new Request(url, { method }));
  }
}
