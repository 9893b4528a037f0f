// A row of an export at the data officer's desk: one period of help for one person. It is counted, and then forgotten.

/** Days are counted from 1970-01-01. */
export interface Zorgperiode {
	/** Pseudonym: the same for one person within one export. */
	client: string;
	/** GM-code. */
	gemeente: string;
	product: string;
	begin: number;
	/** Last day; undefined while the help lasts. */
	einde: number | undefined;
	/** Why the help stopped, as the recipe names it. */
	reden: string;
	wachtdagen: number | undefined;
	melding: 'nieuw' | 'bestaand' | '';
}

/** A characteristic that a record does not give. */
export const ONBEKEND = 'onbekend';

/** Columns of the export. `client`, `gemeente`, `product` and `begin` have a value on every row. */
export const REGISTRATIEKOLOMMEN = ['client', 'gemeente', 'product', 'begin', 'einde', 'reden', 'wachtdagen', 'melding'] as const;
export type Registratiekolom = (typeof REGISTRATIEKOLOMMEN)[number];

/** What can be counted from it. */
export const TELLINGEN = ['stand', 'instroom', 'doorstroom', 'uitstroom', 'uniek', 'terugval', 'meldingen', 'wachttijd'] as const;
export type Telling = (typeof TELLINGEN)[number];

/** Axes a table can have besides the period, each with the column it is written in. */
export const ASSEN = ['gemeente', 'product', 'groep', 'melding', 'duur', 'wacht', 'reden'] as const;
export type As = (typeof ASSEN)[number];
