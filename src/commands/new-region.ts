// npm run new-region: a complete, empty region that passes the check and builds at once. All of it is written, or none.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { leesEnControleer } from '../charts/lees-en-controleer.ts';
import { alleAdressen } from '../domain/alle-adressen.ts';
import type { Portaal } from '../domain/portaal.ts';
import { isError } from '../domain/problem.ts';
import { CONFIGURATIEBESTAND, leesPortaal } from '../ingest/portaal.ts';
import { regiomappen } from '../ingest/regiokeuze.ts';
import { Gebruiksfout, UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';
import { schrijfProblemen } from './toon.ts';
import { skelet, STATUSMODEL, THEMABESTAND } from './regio/skelet.ts';
import type { Opgave } from './regio/opgave.ts';
import { GEBRUIK, isCompleet, leesArgumenten, uitOpties, uitVragen } from './regio/vragen.ts';

const mappenIn = (map: string): string[] => (existsSync(map) ? readdirSync(map, { withFileTypes: true }).filter((een) => een.isDirectory()).map(({ name }) => name) : []);

/** The folder to write in: it is there, or can be made. */
function wortelVan(root: string | undefined): string {
	const wortel = resolve(root ?? PROJECT);
	if (existsSync(wortel) ? !statSync(wortel).isDirectory() : !existsSync(dirname(wortel))) throw new Gebruiksfout(`In ${root} kan geen portaal komen: dat is geen map, of de map erboven bestaat niet.\n\n${GEBRUIK}`);
	return wortel;
}

/**
 * Writes `bestanden` (path in the root → text) so that all are there or none: first aside, then moved into place.
 * What is moved is a file or a whole new folder; a name that is taken stops it.
 */
export function schrijfSamen(wortel: string, bestanden: Map<string, string>): void {
	const klad = join(wortel, `.new-region-${process.pid}`);
	const gezet: string[] = [];
	const gemaakt: string[] = [];
	try {
		for (const [pad, tekst] of bestanden) {
			mkdirSync(dirname(join(klad, pad)), { recursive: true });
			writeFileSync(join(klad, pad), tekst);
		}
		const eenheden = new Set([...bestanden.keys()].map((pad) => /^(content\/regios\/[^/]+|data\/[^/]+)\//.exec(pad)?.[1] ?? pad));
		for (const eenheid of eenheden) {
			const doel = join(wortel, eenheid);
			if (existsSync(doel)) throw new Gebruiksfout(`${eenheid} bestaat al. Er is niets veranderd.`);
			const eerste = mkdirSync(dirname(doel), { recursive: true });
			if (eerste) gemaakt.push(eerste);
			renameSync(join(klad, eenheid), doel);
			gezet.push(doel);
		}
	} catch (fout) {
		for (const doel of gezet) rmSync(doel, { recursive: true, force: true });
		for (const map of gemaakt.toReversed()) ruimLegeMappen(map);
		throw fout;
	} finally {
		rmSync(klad, { recursive: true, force: true });
	}
}

/** Takes away folders that hold nothing but empty folders. */
function ruimLegeMappen(map: string): void {
	if (!existsSync(map)) return;
	for (const naam of readdirSync(map, { withFileTypes: true })) if (naam.isDirectory()) ruimLegeMappen(join(map, naam.name));
	if (readdirSync(map).length === 0) rmdirSync(map);
}

function bestaandeGemeenten(portaal: Portaal, { gemeenten }: Opgave): string[] {
	return gemeenten.flatMap(({ code, naam }) => portaal.inhoud.gemeenten.filter((item) => item.data.code === code).map((item) => `Let op: ${code} ${naam} hoort ook bij de regio ${item.regio}.`));
}

function vervolg(wortel: string, { id, titel, thema }: Opgave, nieuw: boolean, aantal: number): string {
	const vanHier = relative(process.cwd(), wortel) || '.';
	const hier = wortel === PROJECT ? '' : ` --root ${vanHier.startsWith('..') ? wortel : vanHier}`;
	const alleen = regiomappen(wortel).length > 1 ? ` --regio ${id}` : '';
	const opties = hier || alleen ? ` --${hier}${alleen}` : '';
	return `
De regio ${titel} staat klaar: ${aantal} bestanden, zonder fouten.

Zo gaat u verder:
  1. Bekijk de regio:            npm run dev${opties}
  2. Vul het plan en de pijlers: content/regios/${id}/
  3. Lever de cijfers:           data/${id}/ (onder de kop, en haal dan in de beschrijving de regel „verwacht” weg)
  4. Schuif de gemeenten op hun plaats: kolom en rij in content/regios/${id}/gemeenten/
${nieuw ? `  5. Kijk ${CONFIGURATIEBESTAND} na: het adres van de site en hoe lezers u bereiken.\n` : ''}${thema ? `  ${nieuw ? 6 : 5}. Kies uw kleuren in ${THEMABESTAND}.\n` : ''}
Controleren kan steeds met:    npm run check${opties}
Stap voor stap staat het in docs/nieuwe-regio.md.
`;
}

export async function newRegion(argumenten: string[] = process.argv.slice(2)): Promise<number> {
	const gelezen = leesArgumenten(argumenten);
	const wortel = wortelVan(gelezen.root);
	const portaal = leesPortaal(wortel);
	const paginas = alleAdressen(portaal).paginas;
	const heeftConfiguratie = existsSync(join(wortel, CONFIGURATIEBESTAND));
	const bestaand = {
		mappen: [...new Set([...mappenIn(join(wortel, 'content/regios')), ...mappenIn(join(wortel, 'data'))])],
		isBezet: (id: string): boolean => paginas.has(`/${id}/`) || ['_zicht', 'pagefind'].includes(id),
		heeftConfiguratie,
	};
	if (gelezen.thema && existsSync(join(wortel, THEMABESTAND))) throw new Gebruiksfout(`Er is al een ${THEMABESTAND}. Laat --thema weg.`);
	if (gelezen.thema && portaal.configuratie.thema) throw new Gebruiksfout(`In ${CONFIGURATIEBESTAND} staat al een thema: ${portaal.configuratie.thema}. Laat --thema weg.`);
	const opgave = gelezen.vragen || (process.stdin.isTTY && !isCompleet(gelezen)) ? await uitVragen(gelezen, bestaand, process.stdin, process.stdout) : uitOpties(gelezen, bestaand);

	const bestanden = skelet(opgave, {
		heeftConfiguratie,
		heeftGitignore: existsSync(join(wortel, '.gitignore')),
		bronnen: portaal.inhoud.bronnen.map(({ id }) => id),
		heeftStatusmodel: existsSync(join(wortel, STATUSMODEL)),
		volgorde: Math.max(0, ...portaal.inhoud.regios.map(({ data }) => data.volgorde)) + 1,
	});
	for (const regel of bestaandeGemeenten(portaal, opgave)) process.stdout.write(`${regel}\n`);
	mkdirSync(wortel, { recursive: true });
	schrijfSamen(wortel, bestanden);
	// A theme in a root that has settings: they must name it.
	if (opgave.thema && heeftConfiguratie) {
		const pad = join(wortel, CONFIGURATIEBESTAND);
		writeFileSync(pad, `${readFileSync(pad, 'utf8').replace(/\n*$/, '\n')}# De kleuren en letters van uw organisatie.\nthema: ${THEMABESTAND}\n`);
	}
	const { problemen } = await leesEnControleer(wortel, opgave.id);
	schrijfProblemen(wortel, problemen, process.stdout);
	// The new files are right by themselves; what all regions share may not be, and a name may look like somebody's.
	if (problemen.some(isError)) {
		process.stdout.write(`De regio ${opgave.titel} is gemaakt. Los eerst de fouten hierboven op.\n`);
		return UITGANG.fouten;
	}
	process.stdout.write(vervolg(wortel, opgave, !heeftConfiguratie, bestanden.size));
	return UITGANG.goed;
}
