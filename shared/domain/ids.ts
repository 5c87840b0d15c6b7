/** Row numbers of the library, branded so that a pair's number cannot stand where a document's is wanted. */

declare const brand: unique symbol;

export type Id<Name extends string> = number & { readonly [brand]: Name };

export type DocumentId = Id<'document'>;
export type PairId = Id<'pair'>;
export type ParagraphId = Id<'paragraph'>;
export type BeadId = Id<'bead'>;
export type FindingId = Id<'finding'>;
