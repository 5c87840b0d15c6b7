/** A stretch of a string: the one way that sentences, quantities and names say where they stand. */

/** UTF-16 offsets into the text it was found in, `end` exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}
