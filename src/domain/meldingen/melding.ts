// What the registry keeps of each kind of fault. docs/meldingen.md is made from it.

export type Severity = 'error' | 'warning';

/** One kind of fault, explained to the person who can mend it. Dutch, B1. */
export interface Melding {
	/** An error stops a build, a warning does not. */
	severity: Severity;
	/** What is wrong, as a heading. */
	titel: string;
	/** What it means, and why the portal asks for it. */
	uitleg: string;
	/** What is allowed. */
	mag: string;
	/** What to do. */
	herstel: string;
	/** Told of a built site or of a loose file, not of what stands in content/ and data/. */
	elders?: true;
}

/** Kinds of fault that belong together, as one chapter of the docs. */
export interface Groep<C extends string = string> {
	titel: string;
	meldingen: Record<C, Melding>;
}

type Tekst = Omit<Melding, 'severity' | 'elders'>;

/** An error: the site is not published until it is mended. */
export const fout = (tekst: Tekst): Melding => ({ severity: 'error', ...tekst });

/** An error that no file of content/ or data/ can give. */
export const foutElders = (tekst: Tekst): Melding => ({ severity: 'error', elders: true, ...tekst });

/** A warning: worth a look, and no reason to hold back the site. */
export const letOp = (tekst: Tekst): Melding => ({ severity: 'warning', ...tekst });

/** Keeps the codes of a group as literal types, so that no other code can be written. */
export const groep = <C extends string>(titel: string, meldingen: Record<C, Melding>): Groep<C> => ({ titel, meldingen });
