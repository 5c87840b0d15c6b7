/** Opens a ZIP container without trusting it: every entry is inflated under a budget, and only XML parts are kept. */

import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { AppError } from '../../shared/domain/app-error.ts';
import { checkEntryCount, checkEntryName, checkXml, type InflationBudget, inflationBudget } from './limits.ts';

/** Signatures and field offsets of the ZIP file format specification (PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12, 4.3.16). */
const END_SIGNATURE = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const ZIP64 = 0xffffffff;

/** Compressed bytes per step: deflate grows at most about 1,032-fold, so one step stays near 16 MB. */
const STEP = 16 * 1024;

export interface Archive {
  /** Names of all entries, folders left out. */
  readonly names: readonly string[];
  /** The XML parts and relationships by name, checked to be free of document types; everything else was inflated and let go. */
  readonly xml: ReadonlyMap<string, Uint8Array>;
  /** A part that is not XML but named `mimetype`, as text; empty where there is none. */
  readonly mimetype: string;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly localOffset: number;
}

class DamagedArchive extends Error {
  override readonly name = 'DamagedArchive';
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  throw new DamagedArchive('no end record');
}

/** The central directory, walked as far as it goes: the count that the end record declares may lie. */
function listEntries(bytes: Uint8Array, view: DataView, file: string): readonly Entry[] {
  const end = findEnd(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  while (at + ENTRY_LENGTH <= end && view.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength));
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      localOffset: view.getUint32(at + 42, true),
    });
    checkEntryCount(file, entries.length);
    checkEntryName(file, name);
    at += ENTRY_LENGTH + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.length < view.getUint16(end + 10, true)) throw new DamagedArchive('short directory');
  const names = new Set(entries.map(({ name }) => name));
  if (names.size < entries.length) throw new AppError('archive-unsafe', { file, reason: 'duplicate' });
  return entries;
}

function compressedBytes(bytes: Uint8Array, view: DataView, entry: Entry): Uint8Array {
  const at = entry.localOffset;
  if (entry.compressedSize === ZIP64 || at === ZIP64) throw new DamagedArchive('ZIP64');
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw new DamagedArchive('no local header');
  }
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new DamagedArchive('truncated entry');
  return bytes.subarray(start, start + entry.compressedSize);
}

function inflateEntry(packed: Uint8Array, entry: Entry, keep: boolean, budget: InflationBudget): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    size += chunk.length;
    budget.spend(chunk.length, size, keep);
    crc = crc32(chunk, crc);
    if (keep) kept.push(chunk);
  };
  if (entry.method === STORED) take(packed);
  else if (entry.method === DEFLATED) {
    const inflate = new Inflate((chunk) => take(chunk));
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } else throw new DamagedArchive(`method ${entry.method}`);
  if (crc !== entry.crc) throw new DamagedArchive('checksum');
  return Buffer.concat(kept, keep ? size : 0);
}

function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Entries that lead elsewhere, encrypted ones and bombs are told apart; everything else that is wrong with the file is damage. */
function inflateAll(bytes: Uint8Array, file: string): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const budget = inflationBudget(file);
  const xml = new Map<string, Uint8Array>();
  let mimetype = '';
  const entries = listEntries(bytes, view, file).filter(({ name }) => !name.endsWith('/'));
  for (const entry of entries) {
    if ((entry.flags & ENCRYPTED) !== 0) throw new AppError('file-unsupported', { file, reason: 'ZIP (password)' });
    const keep = isXmlPart(entry.name) || entry.name === 'mimetype';
    const content = inflateEntry(compressedBytes(bytes, view, entry), entry, keep, budget);
    if (entry.name === 'mimetype') mimetype = new TextDecoder().decode(content.subarray(0, 100));
    if (!isXmlPart(entry.name)) continue;
    checkXml(file, entry.name, Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1'));
    xml.set(entry.name, content);
  }
  return { names: entries.map(({ name }) => name), xml, mimetype };
}

/**
 * All entries of the archive, really inflated and compared with their checksums.
 * @throws AppError `file-damaged`, `archive-too-large`, `archive-unsafe`, `xml-entities`, `file-unsupported` (a password), each with
 * {file, reason}
 */
export function openArchive(file: string, bytes: Uint8Array): Archive {
  try {
    return inflateAll(bytes, file);
  } catch (error) {
    if (error instanceof AppError) throw error;
    const reason = error instanceof DamagedArchive ? error.message : 'inflate';
    throw new AppError('file-damaged', { file, reason }, { cause: error });
  }
}
