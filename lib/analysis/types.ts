/** The public vocabulary of the analysis: what goes in and what comes out. Offsets are UTF-16 code units. */

/** What the text is for: said aloud, sent to a parent, written in a record, or in a field of a bufferschema. */
export type Mode = 'zeggen' | 'bericht' | 'notitie' | 'schema';

/** jeugdverpleegkundige, leerkracht, intern begeleider. */
export type Role = 'jv' | 'lk' | 'ib';

export type Moment = 'voor' | 'tijdens' | 'na' | 'schrijven';

export type Level = 'let-op' | 'tip' | 'weetje';

export interface Span {
  /** First code unit. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
}

export interface Finding extends Span {
  /** Id of the rule, the catalogue id of the rule in kebab case: `gesloten-vraag`. */
  readonly rule: string;
  readonly level: Level;
  /** Rewrites of this very sentence, `___` for a gap; absent when the templates of the rule serve. */
  readonly rewrites?: readonly string[];
}

export type StrengthKind = 'P1' | 'P2' | 'P3' | 'P4' | 'P5' | 'P6' | 'P7' | 'P8' | 'P9';

export interface Strength extends Span {
  readonly kind: StrengthKind;
}

export interface ThemeHit extends Span {
  /** Id of the theme: `slapen`. */
  readonly id: string;
}

export type IdentifierKind =
  | 'bsn'
  | 'phone'
  | 'email'
  | 'postcode'
  | 'birthdate'
  | 'fullname'
  | 'address'
  | 'iban';

export interface Identifier extends Span {
  readonly kind: IdentifierKind;
}

/** Who a worry about safety is about; decides which text the calm card shows. */
export type SafetyConcern = 'kind' | 'ouder';

export interface AnalysisContext {
  readonly mode: Mode;
  readonly role: Role;
  readonly moment: Moment;
  /** Field of the bufferschema, when `mode` is `schema`. */
  readonly field?: string;
  /** Ids of optional rules that somebody switched on; the others find nothing. */
  readonly rulesOn?: readonly string[];
}

export interface Analysis {
  /** All findings, in order of the text; the panel limits what it shows. */
  readonly findings: readonly Finding[];
  readonly strengths: readonly Strength[];
  /** One hit per theme, the theme with the most evidence first. */
  readonly themes: readonly ThemeHit[];
  /** Ids of themes that are almost there, the heaviest first: only for choosing what to offer. */
  readonly leanings: readonly string[];
  /** Null when nothing in the text asks for the calm card. */
  readonly safety: SafetyConcern | null;
  /** True with a worry and when one is almost seen: then no good moment is asked for. */
  readonly uneasy: boolean;
  readonly identifiers: readonly Identifier[];
  /** Form rules: `R1` and so on. */
  readonly formHints: readonly string[];
  /** True when a parent is quoted literally, with a speech verb. */
  readonly quotesParent: boolean;
}
