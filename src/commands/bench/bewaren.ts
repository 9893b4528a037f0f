// How long an editor waits for the live preview: from saving a file until the page answers with what was saved.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { PROJECT } from '../project.ts';

const POORT = 4650;
const KEREN = 5;
const GEDULD = 60_000;

/** A text and a table that stand on pages of the sample. */
const BESTANDEN = [
	{ wat: 'tekst', bestand: 'content/paginas/over.md', pagina: '/over/', wijzig: (inhoud: string, teken: string) => `${inhoud.trimEnd()}\n\nProef ${teken}.\n`, ziet: (teken: string) => `Proef ${teken}.` },
	{ wat: 'cijfer', bestand: 'data/maastricht-heuvelland/regiobegroting-2023.yaml', pagina: '/cijfers/maastricht-heuvelland-regiobegroting-2023/', wijzig: (inhoud: string, teken: string) => inhoud.replace(/^title: .*$/m, `title: Proef ${teken}`), ziet: (teken: string) => `Proef ${teken}` },
];

async function wachtOp(adres: string, goed: (tekst: string) => boolean): Promise<number> {
	const begin = performance.now();
	while (performance.now() - begin < GEDULD) {
		const tekst = await fetch(adres).then((antwoord) => antwoord.text(), () => '');
		if (goed(tekst)) return performance.now() - begin;
		await setTimeout(15);
	}
	throw new Error(`no answer from ${adres} in ${GEDULD / 1000} s`);
}

/** Measures in a copy of the sample; one line of JSON for each kind of file: milliseconds. */
export async function meetBewaren(schrijf: (regel: string) => void): Promise<void> {
	const map = mkdtempSync(join(tmpdir(), 'zicht-bewaren-'));
	for (const naam of ['content', 'data', 'zicht.config.yaml']) cpSync(join(PROJECT, naam), join(map, naam), { recursive: true });
	const dev = spawn(process.execPath, [join(PROJECT, 'scripts/dev.ts'), '--root', map, '--port', String(POORT)], { stdio: 'ignore' });
	try {
		const site = `http://localhost:${POORT}`;
		for (const { wat, bestand, pagina, wijzig, ziet } of BESTANDEN) {
			await wachtOp(`${site}${pagina}`, (tekst) => tekst.includes('</html>'));
			const pad = join(map, bestand);
			const eerst = readFileSync(pad, 'utf8');
			const tijden: number[] = [];
			for (let keer = 0; keer < KEREN; keer++) {
				await setTimeout(1000);
				const teken = `nummer-${keer}-${wat}`;
				writeFileSync(pad, wijzig(eerst, teken));
				tijden.push(await wachtOp(`${site}${pagina}`, (tekst) => tekst.includes(ziet(teken))));
			}
			const op = tijden.toSorted((a, b) => a - b).map(Math.round);
			schrijf(JSON.stringify({ bewaard: wat, pagina, ms: { kleinste: op[0], midden: op[Math.floor(op.length / 2)], grootste: op.at(-1) } }));
		}
	} finally {
		dev.kill();
		rmSync(map, { recursive: true, force: true });
	}
}
