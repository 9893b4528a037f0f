// npm run voorbeeld: invents the sample figures for what the documents promise to measure but do not give.
// People are invented one by one, outside the repository, and go through the same door as real ones: npm run protect.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { leesOpties, UITGANG } from './opties.ts';
import { PROJECT } from './project.ts';
import { protect } from './protect.ts';
import { boekhoudbestanden } from './voorbeeld/boekhouding.ts';
import { verzinRegistratie } from './voorbeeld/registratie.ts';
import { csv, JAREN, toevalVan, VOORZIENINGEN, waardeOp, type Verloop, type Voorziening } from './voorbeeld/verloop.ts';

/** Folder of the sample data, below the root. */
export const VOORBEELDMAP = 'data/maastricht-heuvelland';

/** The recipe of the sample; without it a root has none. */
export const RECEPT = join(PROJECT, 'voorbeeld/recept.yaml');

const CIJFER: Record<Voorziening, Verloop> = {
	'mo-met-verblijf': { van: 6.3, tot: 6.9, terugslag: -0.2 },
	'bw-zonder-verblijf': { van: 7.2, tot: 7.7 },
	'bw-licht': { van: 7, tot: 7.5, terugslag: -0.1 },
	'bw-basis': { van: 6.8, tot: 7.2, terugslag: -0.2 },
};

/** In the order in which protected tables name these kinds of help, so that each keeps its colour on the site. */
function rapportcijfers(): string {
	const toeval = toevalVan('tevredenheid');
	return csv(['periode', 'voorziening', 'cijfer'], JAREN.flatMap((jaar, i) => VOORZIENINGEN.map((naam) => [jaar, naam, waardeOp({ ...CIJFER[naam], ruis: 0.08 }, i * 4 + 3, toeval).toFixed(1).replace('.', ',')]).sort(([, a], [, b]) => (a! < b! ? -1 : 1))));
}

/** Sample files that are not about people: name → contents. The same on every call and every machine. */
export const losseBestanden = (): Map<string, string> => new Map([...boekhoudbestanden(), ['tevredenheid.csv', rapportcijfers()]]);

/** Writes the sample files of a root. The words of their descriptors are written by hand and stay as they are. */
export async function voorbeeld(argumenten?: string[]): Promise<number> {
	const { wortel } = leesOpties('voorbeeld', ['root'], argumenten);
	const map = join(wortel, VOORBEELDMAP);
	mkdirSync(map, { recursive: true });
	const buiten = mkdtempSync(join(tmpdir(), 'zicht-voorbeeld-'));
	try {
		const registratie = join(buiten, 'registratie.csv');
		const geheim = join(buiten, 'geheim.txt');
		writeFileSync(registratie, verzinRegistratie(), { mode: 0o600 });
		// No secret at all, so that everybody gets the same files; real figures have a real one.
		writeFileSync(geheim, 'voorbeeld');
		const uitgang = await protect(['--in', registratie, '--recipe', RECEPT, '--out', map, '--secret', geheim]);
		if (uitgang !== UITGANG.goed) return uitgang;
	} finally {
		rmSync(buiten, { recursive: true, force: true });
	}
	const los = losseBestanden();
	for (const [naam, inhoud] of los) writeFileSync(join(map, naam), inhoud);
	process.stdout.write(`Ook geschreven: ${los.size} bestanden met verzonnen cijfers die niet over mensen gaan.\n`);
	return UITGANG.goed;
}
