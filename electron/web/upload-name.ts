/** Makes a name that a browser sent into one that is safe to give a file on every system. */

/** Windows keeps these for devices, with any extension. */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;

/** UTF-8 bytes; common file systems take 255, and the folder's path wants room on Windows. */
const LONGEST = 120;

function shortened(name: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  let stem = name.slice(0, name.length - extension.length);
  while (Buffer.byteLength(stem + extension) > LONGEST) stem = [...stem].slice(0, -1).join('');
  return stem + extension;
}

/** The last part of `name`, without control characters, characters that Windows forbids and dots or spaces at its ends. */
export function uploadName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}<>:"|?*]/gu, '_').replaceAll(/^[.\s]+|[.\s]+$/g, '');
  const short = shortened(plain);
  if (short === '') return 'file';
  return DEVICE.test(short) ? `_${short}` : short;
}
