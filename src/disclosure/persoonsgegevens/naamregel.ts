// What a rule for names is: a cheap question, a pattern and a condition.

export interface Naamregel {
	/** What must be in the text before it is worth looking: bits of `K`. */
	nodig: number;
	/** Asked next, of the whole text. */
	vlug: RegExp;
	/** With the flag g; where the name is a group, it is called `naam`. */
	patroon: RegExp;
	goed: (match: RegExpExecArray, tekst: string, begin: number, einde: number) => boolean;
}
