// Slips of an editor that show in the line itself or the one above it, whatever the parser made of them.
import type { Code } from '../domain/problem.ts';

export type Fout = readonly [code: Code, message: string, hint: string];
export interface Gevonden {
	offset: number;
	fout: Fout;
}

/** The line around `offset`: where it begins, and what stands there. */
export function regelOm(tekst: string, offset: number): { begin: number; regel: string } {
	// Before the first character there is nothing to look at; a place below zero is read as zero.
	const begin = offset === 0 ? 0 : tekst.lastIndexOf('\n', offset - 1) + 1;
	return { begin, regel: /^[^\r\n]*/.exec(tekst.slice(begin))![0] };
}

const kort = (waarde: string): string => (waarde.length > 40 ? '…' : waarde.trim());

/** Lines before the one that begins at `begin`, the nearest first; blank ones are skipped. */
function* erboven(tekst: string, begin: number): Generator<{ begin: number; regel: string }> {
	for (let einde = begin; einde > 0; ) {
		const vorige = regelOm(tekst, einde - 1);
		if (vorige.regel.trim()) yield vorige;
		einde = vorige.begin;
	}
}

/** The list item a key at this line belongs to: how far its keys stand in, and the first of them. */
function puntErboven(tekst: string, begin: number): { inspring: number; sleutel: string } | undefined {
	for (const { regel } of erboven(tekst, begin)) {
		const punt = /^( *)- +([A-Za-z_][\w-]*):(?: |$)/.exec(regel);
		if (punt) return { inspring: punt[0].indexOf(punt[2]!), sleutel: punt[2]! };
		if (!/^ /.test(regel)) return undefined;
	}
	return undefined;
}

/** A key of a list item that does not stand below the first. */
export function scheef(tekst: string, begin: number, regel: string): Gevonden | undefined {
	const [, inspring, sleutel] = /^( +)([A-Za-z_][\w-]*):(?: |$)/.exec(regel) ?? [];
	const punt = inspring === undefined ? undefined : puntErboven(tekst, begin);
	if (!punt || inspring!.length === punt.inspring) return undefined;
	return { offset: begin + inspring!.length, fout: ['yaml-inspringing', `„${sleutel}” staat niet recht onder „${punt.sleutel}”.`, `Horen ze bij elkaar? Zet dan ${punt.inspring} spaties voor „${sleutel}”.`] };
}

/** Whether a key that is there twice begins a new item of a list, of which the dash is gone. */
export function zonderStreepje(tekst: string, offset: number): Gevonden | undefined {
	const { begin, regel } = regelOm(tekst, offset);
	const [, inspring, sleutel, waarde] = /^( +)([A-Za-z_][\w-]*):(?: +(.*))?$/.exec(regel) ?? [];
	const punt = inspring === undefined ? undefined : puntErboven(tekst, begin);
	if (!punt || punt.sleutel !== sleutel || inspring!.length !== punt.inspring) return undefined;
	return { offset, fout: ['yaml', `Vóór „${sleutel}” ontbreekt het streepje van de lijst.`, `Begint hier een nieuw punt? Schrijf: - ${sleutel}: ${kort(waarde ?? '…')} Is het geen nieuw punt? Dan staat „${sleutel}” er twee keer: haal er één weg.`] };
}

/** A dash below keys that have none: the first of those lost it. */
function eersteZonderStreepje(tekst: string, begin: number, regel: string): Gevonden | undefined {
	if (!/^ *- /.test(regel)) return undefined;
	let eerste: { begin: number; regel: string } | undefined;
	for (const vorige of erboven(tekst, begin)) {
		if (/^ *- /.test(vorige.regel)) return undefined;
		if (/^[A-Za-z_][\w-]*: *$/.test(vorige.regel.trim()) && eerste) {
			const [, inspring, woorden] = /^( *)(.*)$/.exec(eerste.regel)!;
			return { offset: eerste.begin + inspring!.length, fout: ['yaml', `Vóór „${woorden!.split(':')[0]!.trim()}” ontbreekt het streepje van de lijst.`, `Schrijf: - ${kort(woorden!)}`] };
		}
		eerste = vorige;
	}
	return undefined;
}

const LIJSTTEKENS = /^(\s*)([–—•·●▪*+])[ \u00a0]+(\S.*)$/;
export const GIT = /^(?:<{7}|={7}|>{7})(?: |$)/m;

/** Signs a word processor or a hurried hand leaves, which the parser may take without a word. */
export function vreemdTeken(tekst: string, offset: number): Gevonden | undefined {
	const { begin, regel } = regelOm(tekst, offset);
	const hard = /^[ \t]*(?:- *)?(\u00a0)|^[ \t]*(?:- *)?[\w-]+:(\u00a0)/.exec(regel);
	if (hard) return { offset: begin + hard[0].length - 1, fout: ['yaml-inspringing', 'Hier staat een harde spatie. Die ziet eruit als een gewone, maar is het niet.', 'Haal haar weg en typ een gewone spatie.'] };
	const [, inspring, teken, rest] = LIJSTTEKENS.exec(regel) ?? [];
	if (teken) return { offset: begin + inspring!.length, fout: ['yaml', `Een lijst begint met een gewoon streepje, niet met ${teken}`, `Schrijf: - ${kort(rest!)}`] };
	return undefined;
}

/** A mistake that shows in the line of the fault itself. */
export function inDeRegel(tekst: string, offset: number): Gevonden | undefined {
	const { begin, regel } = regelOm(tekst, offset);
	const vorige = erboven(tekst, begin).next().value;
	const vreemd = vreemdTeken(tekst, offset) ?? (vorige && vreemdTeken(tekst, vorige.begin));
	if (vreemd) return vreemd;
	const streepje = /^(\s*)-(?!-)([^\s:'"]+)(:?)(?:\s|$)/.exec(regel);
	if (streepje) return { offset: begin + streepje[1]!.length, fout: ['yaml', 'Na het streepje ontbreekt een spatie.', `Schrijf: - ${streepje[2]}${streepje[3] ? ': …' : ''}`] };
	const sleutel = /^(\s*(?:- )?)([a-z_]+):([^\s/].*)$/i.exec(regel);
	if (sleutel) return { offset: begin + sleutel[1]!.length, fout: ['yaml', 'Na de dubbele punt ontbreekt een spatie.', `Schrijf: ${sleutel[2]}: ${kort(sleutel[3]!)}`] };
	const is = /^(\s*(?:- )?)([a-z_]+)(\s*)=\s*(\S.*)$/i.exec(regel);
	if (is) return { offset: begin + is[1]!.length + is[2]!.length + is[3]!.length, fout: ['yaml', 'Achter een sleutel hoort een dubbele punt, geen =.', `Schrijf: ${is[2]}: ${kort(is[4]!)}`] };
	const krul = /:\s+([“”„‘].*: .*)$/.exec(regel);
	if (krul) return { offset: begin + regel.indexOf(krul[1]!), fout: ['yaml-teken', `Deze aanhalingstekens (${krul[1]![0]}) zijn voor de lezer. Er staat een dubbele punt in de tekst, en die vraagt om rechte.`, `Zet er rechte omheen: '${kort(krul[1]!)}'`] };
	return scheef(tekst, begin, regel) ?? eersteZonderStreepje(tekst, begin, regel);
}
