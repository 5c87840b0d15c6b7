/** What English puts before a person or behind a place, and which English words look like Vietnamese syllables. */

import { wordList } from '../text/word-list.ts';

/** Forms of address, ranks and offices before a name, in lower case (Hart's Rules, chapter 6; Viet Nam News style). */
export const ENGLISH_TITLES: ReadonlySet<string> = new Set(
  wordList(
    'mr mrs ms miss madam mdm sir comrade comrades dr prof professor doctor chairman chairwoman chairperson chair president secretary director',
    'minister general colonel major captain lieutenant judge lawyer engineer artist journalist teacher headmaster principal deputy vice',
    'leader chief inspector sergeant farmer martyr hero heroine mother uncle aunt brother sister',
  ),
);

/** What a Vietnamese place is called in English, in lower case. */
export const ENGLISH_PLACE_KINDS: ReadonlySet<string> = new Set(
  wordList('province district commune ward town township city village hamlet island municipality'),
);

/** English words that are spelled like Vietnamese syllables and may begin a run of capitals: To Hung Yen, An Old Man, Do Long. */
export const ENGLISH_LOOKALIKES: ReadonlySet<string> = new Set(
  wordList(
    'a an the on in to do go no so he she we me be by my at or of it is am as up us hang long song sang man men can than that then this',
    'them thin thing ten tan ban bin hot hung hop hat ha oh ho co con cut cat gang gain ring ran run rang sun son sat sing see tie tin top tot',
    'too tu van vat vice via via quit quay pin pan pen pun mat may many mine mix mot dot dam dim din dung dan den lot let lit lan lung lap',
    'lip lam lo la ma pa ba bat bach bay boy buy bang bi bo cam cap chat chin chap chip chop chi hi hen him his hit phi pho pi thai thy tho',
    'tha ti tra trap trip trot try tram trung nap nit not nun nu hue hum hut kin kit kim khan gin giant giao ai ech en uh um un vet viet',
    'lao tao mao tai mai lai nam dong ding bong king kong hong jun gan ga',
  ),
);
