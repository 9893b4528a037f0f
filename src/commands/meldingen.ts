// npm run meldingen: docs/meldingen.md from the registry of codes and the folders that specify them.
import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CODES, GROEPEN } from '../domain/meldingen/index.ts';
import type { Melding } from '../domain/meldingen/melding.ts';
import { ontcijfer } from '../ingest/tekst.ts';
import { bestandenVanKant, leesGevallen, type Geval } from './gevallen.ts';
import { leesOpties, UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';
import { MELDINGENDOC } from './toon.ts';

const INLEIDING = `# Meldingen

Dit zijn alle meldingen die \`npm run check\` kan geven, met een fout en een goed voorbeeld. Zoek op het woord achter de melding, bijvoorbeeld \`lege-cel\`.

Een **fout** houdt de publicatie tegen. Een **waarschuwing** niet: kijk er wel naar. Los de meldingen op in de volgorde waarin de controle ze toont. Vaak verdwijnen er dan meer tegelijk.

<!-- Dit bestand wordt gemaakt met: npm run meldingen. Verander het niet met de hand. -->
`;

const SLUITER = '`'.repeat(4);
/** Lines around a difference that are shown with it, and the most that is shown of a file. */
const ERBIJ = 2;
const HOOGSTENS = 14;

/** Text as it is, also where Markdown would make something of it. */
const letterlijk = (tekst: string): string => tekst.replace(/[\\<*[\]`_]/g, '\\$&');

/** Lines of a file, with a picture for what cannot be seen. */
const regelsVan = (bestand: string): string[] => ontcijfer(readFileSync(bestand)).tekst.split(/\r\n|\r|\n/).map((regel) => regel.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, (teken) => String.fromCharCode(teken.charCodeAt(0) + 0x2400)));

/** The lines in which two texts differ, with a little around them; of a CSV also its header. */
function verschil(hier: string[], daar: string[], isCsv: boolean): string[] {
	let begin = 0;
	while (begin < hier.length && begin < daar.length && hier[begin] === daar[begin]) begin++;
	let eind = 0;
	while (eind < hier.length - begin && eind < daar.length - begin && hier.at(-1 - eind) === daar.at(-1 - eind)) eind++;
	const van = Math.max(0, begin - ERBIJ);
	const deel = hier.slice(van, Math.min(hier.length - eind + ERBIJ, van + HOOGSTENS));
	while (deel.at(-1)?.trim() === '') deel.pop();
	return isCsv && van > 0 ? [hier[0]!, ...(van > 1 ? ['…'] : []), ...deel] : deel;
}

function voorbeeld(geval: Geval, kant: 'fout' | 'goed'): string[] {
	const hier = bestandenVanKant(geval, kant);
	const daar = bestandenVanKant(geval, kant === 'fout' ? 'goed' : 'fout');
	const namen = [...new Set([...hier.keys(), ...daar.keys()])].sort();
	return namen.flatMap((pad): string[] => {
		const [van, naar] = [hier.get(pad), daar.get(pad)];
		if (!van) return kant === 'fout' && geval.zonder.includes(pad) ? [`\`${pad}\` is er niet.`, ''] : [];
		if (lstatSync(van).isSymbolicLink()) return [`\`${pad}\` is een verwijzing naar iets anders.`, ''];
		if (!naar) return [`\`${pad}\``, ''];
		if (lstatSync(naar).isSymbolicLink()) return [`\`${pad}\` is een gewoon bestand.`, ''];
		if (readFileSync(van).equals(readFileSync(naar))) return [];
		const regels = verschil(regelsVan(van), regelsVan(naar), pad.endsWith('.csv'));
		return [`In \`${pad}\`:`, '', `${SLUITER}${pad.split('.').at(-1)!}`, ...regels, SLUITER, ''];
	});
}

function hoofdstuk(code: string, { severity, titel, uitleg, mag, herstel }: Melding, gevallen: Geval[]): string[] {
	const eigen = gevallen.find((geval) => geval.naam === code);
	const verteld = eigen?.problems.find((probleem) => probleem.code === code);
	return [
		`### ${code}`, '',
		`**${letterlijk(titel)}.** ${severity === 'error' ? 'Fout.' : 'Waarschuwing.'} ${letterlijk(uitleg)}`, '',
		`- **Dit mag:** ${letterlijk(mag)}`,
		`- **Zo herstelt u het:** ${letterlijk(herstel)}`, '',
		...(eigen && verteld ? ['Fout:', '', ...voorbeeld(eigen, 'fout'), `> ${letterlijk(verteld.message)} → ${letterlijk(verteld.hint)}`, '', 'Goed:', '', ...voorbeeld(eigen, 'goed')] : []),
	];
}

/** The whole document, as it must stand in docs/. */
export function meldingendoc(gevallen = leesGevallen()): string {
	const delen = GROEPEN.flatMap(({ titel, meldingen }) => [`## ${titel}`, '', ...Object.entries<Melding>(meldingen).flatMap(([code, melding]) => hoofdstuk(code, melding, gevallen))]);
	return `${[INLEIDING, ...delen].join('\n').trimEnd()}\n`;
}

export async function meldingen(argumenten?: string[]): Promise<number> {
	leesOpties('meldingen', [], argumenten);
	writeFileSync(join(PROJECT, MELDINGENDOC), meldingendoc());
	process.stdout.write(`Geschreven: ${MELDINGENDOC}, met ${CODES.length} meldingen.\n`);
	return UITGANG.goed;
}
